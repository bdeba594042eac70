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
    <nav
      className="pagination no-print mt-6 flex flex-wrap items-center gap-x-6 font-sans text-sm"
      aria-label={t('index.pagination')}
    >
      {newer && (
        <a className="flex min-h-11 items-center" rel="prev" href={newer}>
          {t('index.newer')}
        </a>
      )}
      <ol className="flex flex-wrap">
        {pages.map(({ number, path, follows }) => (
          <li key={number} data-gap={follows ? undefined : ''}>
            <a
              className="flex min-h-11 min-w-11 items-center justify-center aria-[current]:font-bold aria-[current]:text-accent aria-[current]:no-underline"
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
        <a className="flex min-h-11 items-center" rel="next" href={older}>
          {t('index.older')}
        </a>
      )}
    </nav>
  )
}
