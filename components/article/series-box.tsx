import type { Language } from '@/lib/i18n/messages'
import type { Series } from '@/lib/pages/series'
import { Title } from '../title'

interface Props {
  series: Series
  language: Language
}

/** A series of more parts would push the text of each out of sight. */
const mostOpen = 6

/** The series that the article is a part of: all parts, with the ones before and after at hand; of a long one, these alone unfolded. */
export function SeriesBox({ series, language: { t } }: Props) {
  const { title, parts } = series
  const at = parts.findIndex(({ isCurrent }) => isCurrent)
  const count = parts.length
  const place = t('article.part', { part: parts[at]?.part ?? 1, count })
  const isLong = count > mostOpen
  return (
    <nav
      className="series mb-8 rounded-md border px-inset py-3 font-sans text-sm"
      aria-label={t('article.series', { title })}
    >
      <p className="facts">
        <b className="font-bold">{t('article.series', { title })}</b> <span>{place}</span>
      </p>
      <Parts parts={isLong ? parts.slice(Math.max(0, at - 1), at + 2) : parts} />
      {isLong && (
        <details>
          <summary className="min-h-11 py-2.5 text-soft">
            {t('article.allParts', { count })}
          </summary>
          <Parts parts={parts} />
        </details>
      )}
    </nav>
  )
}

function Parts({ parts }: Pick<Series, 'parts'>) {
  const at = parts.findIndex(({ isCurrent }) => isCurrent)
  return (
    <ol className="mt-1">
      {parts.map(({ part, name, path, isCurrent }, index) => (
        <li key={path} className="flex gap-3">
          <span className="shrink-0 py-1.5 text-accent touch:py-3" aria-hidden="true">
            {part}
          </span>
          <a
            className={`block py-1.5 no-underline hover:underline touch:py-3 ${isCurrent ? 'font-bold' : ''}`}
            href={path}
            aria-current={isCurrent ? 'page' : undefined}
            rel={index === at - 1 ? 'prev' : index === at + 1 ? 'next' : undefined}
          >
            <Title text={name} />
          </a>
        </li>
      ))}
    </ol>
  )
}
