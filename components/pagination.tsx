import type { Language } from '@/lib/i18n/messages'
import type { Pagination as PaginationModel } from '@/lib/pages/pagination'

interface Props {
  /** Absent where a list has one page. */
  pagination?: PaginationModel
  language: Language
}

/** The way to the other pages of a list. */
export function Pagination({ pagination, language: { t } }: Props) {
  if (!pagination) return null
  const { page, newer, older, pages } = pagination
  return (
    <nav className="pagination" aria-label={t('index.pagination')}>
      {newer && (
        <a rel="prev" href={newer}>
          {t('index.newer')}
        </a>
      )}
      <ol>
        {pages.map(({ number, path, follows }) => (
          <li key={number} data-gap={follows ? undefined : ''}>
            <a
              href={path}
              aria-label={t('index.page', { page: number })}
              aria-current={number === page ? 'page' : undefined}
            >
              {number}
            </a>
          </li>
        ))}
      </ol>
      {older && (
        <a rel="next" href={older}>
          {t('index.older')}
        </a>
      )}
    </nav>
  )
}
