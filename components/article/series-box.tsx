import type { Language } from '@/lib/i18n/messages'
import type { Series } from '@/lib/pages/series'

interface Props {
  series: Series
  language: Language
}

/** The series that the article is a part of: all parts, with the ones before and after at hand. */
export function SeriesBox({ series, language: { t } }: Props) {
  const { title, parts } = series
  const at = parts.findIndex(({ isCurrent }) => isCurrent)
  const place = t('article.part', { part: parts[at]?.part ?? 1, count: parts.length })
  return (
    <nav
      className="series mb-8 rounded-md border px-4 py-3 font-sans text-sm"
      aria-label={t('article.series', { title })}
    >
      <p className="facts">
        <b className="font-bold">{t('article.series', { title })}</b> <span>{place}</span>
      </p>
      <ol className="mt-1">
        {parts.map(({ part, name, path, isCurrent }, index) => (
          <li key={path} className="flex gap-3">
            <span className="py-2 text-accent" aria-hidden="true">
              {part}
            </span>
            <a
              className={`block py-2 no-underline hover:underline ${isCurrent ? 'font-bold' : ''}`}
              href={path}
              aria-current={isCurrent ? 'page' : undefined}
              rel={index === at - 1 ? 'prev' : index === at + 1 ? 'next' : undefined}
            >
              {name}
            </a>
          </li>
        ))}
      </ol>
    </nav>
  )
}
