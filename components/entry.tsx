import { formatDate } from '@/lib/i18n/format'
import type { Language } from '@/lib/i18n/messages'
import type { Entry as EntryModel } from '@/lib/pages/cards'
import { languageAttributes } from './card'
import { ShortLabel } from './label'

/** An article in a dense list: date, label and title, in the article's own language. */
export function Entry({ entry, language }: { entry: EntryModel; language: Language }) {
  const { path, title, date, label, foreign } = entry
  const own = languageAttributes(entry)
  return (
    <article className="entry">
      <p className="card-facts">
        <time dateTime={date}>{formatDate(date, language.locale)}</time>
        <span {...own}>
          <ShortLabel label={label} />
        </span>
      </p>
      <h3 {...own}>
        <a href={path} hrefLang={foreign?.locale}>
          {title}
        </a>
      </h3>
    </article>
  )
}
