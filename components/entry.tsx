import { formatDate } from '@/lib/i18n/format'
import type { Language } from '@/lib/i18n/messages'
import type { Entry as EntryModel } from '@/lib/pages/cards'
import { languageAttributes } from './language-attributes'
import { ShortLabel } from './short-label'
import { Title } from './title'

interface Props {
  entry: EntryModel
  language: Language
  isQuiet?: boolean
  /** A further fact. */
  note?: string
}

/** An article in a dense list: title, date and label, in the article's own language. */
export function Entry({ entry, language: { t, locale }, isQuiet, note }: Props) {
  const { path, title, date, label, foreign } = entry
  const own = languageAttributes(entry)
  return (
    <article className="entry relative py-2">
      <h3 className="text-md" {...own}>
        <a
          className="no-underline stretched hover:underline"
          href={path}
          hrefLang={foreign?.locale}
        >
          <Title text={title} />
        </a>
      </h3>
      <p className="facts pointer-events-none font-sans text-soft text-xs">
        <time dateTime={date}>{formatDate(date, locale)}</time>
        <ShortLabel label={label} isQuiet={isQuiet} {...own} />
        {foreign && (
          <span>
            {t(foreign.isOnly ? 'index.onlyIn' : 'sources.inLanguage', {
              language: foreign.language,
            })}
          </span>
        )}
        {note && <span>{note}</span>}
      </p>
    </article>
  )
}
