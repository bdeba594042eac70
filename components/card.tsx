import { formatDate } from '@/lib/i18n/format'
import type { Language } from '@/lib/i18n/messages'
import type { Card as CardModel, Entry as EntryModel } from '@/lib/pages/cards'
import { ShortLabel } from './label'
import { Prose } from './prose'
import { Title, transitionName } from './title'

/** An article on an index page; one that lacks the page's language says so and speaks its own. */
export function Card({ card, language: { t, locale } }: { card: CardModel; language: Language }) {
  const { path, title, date, label, foreign, sourceCount, excerptHtml } = card
  const own = languageAttributes(card)
  return (
    <article className="card">
      <p className="card-facts">
        <time dateTime={date}>{formatDate(date, locale)}</time>
        <span {...own}>
          <ShortLabel label={label} />
        </span>
        {sourceCount > 0 && <span>{t('disclosure.sourceCount', { count: sourceCount })}</span>}
        {foreign && <span>{t('index.onlyIn', { language: foreign.language })}</span>}
      </p>
      <h2 {...own} data-transition={transitionName(card)}>
        <a href={path} hrefLang={foreign?.locale}>
          <Title text={title} />
        </a>
      </h2>
      <Prose html={excerptHtml} {...own} />
      <p className="read-on">
        <a href={path} hrefLang={foreign?.locale}>
          {t.rich('index.readOn', {
            title,
            about: (words) => <span className="visually-hidden">{words}</span>,
          })}
        </a>
      </p>
    </article>
  )
}

/** `lang` and `dir` of what is in another language than the page. */
export function languageAttributes({ foreign }: Pick<EntryModel, 'foreign'>) {
  return foreign ? { lang: foreign.locale, dir: foreign.dir } : {}
}
