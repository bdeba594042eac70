import { getTranslations } from 'next-intl/server'
import type { Locale } from '@/lib/model/locales'

interface Props {
  locale: Locale
  /** Counted from 1. */
  page: number
  count: number
  /** Address of a page of the list. */
  pathOf: (page: number) => string
}

/** The way to the other pages of a list; nothing where there is only one. */
export async function Pagination({ locale, page, count, pathOf }: Props) {
  if (count < 2) return null
  const t = await getTranslations({ locale })
  const numbers = Array.from({ length: count }, (_, index) => index + 1)
  return (
    <nav className="pagination" aria-label={t('index.pagination')}>
      {page > 1 && (
        <a rel="prev" href={pathOf(page - 1)}>
          {t('index.newer')}
        </a>
      )}
      <ol>
        {numbers.map((number) => (
          <li key={number}>
            <a
              href={pathOf(number)}
              aria-label={t('index.page', { page: number })}
              aria-current={number === page ? 'page' : undefined}
            >
              {number}
            </a>
          </li>
        ))}
      </ol>
      {page < count && (
        <a rel="next" href={pathOf(page + 1)}>
          {t('index.older')}
        </a>
      )}
    </nav>
  )
}
