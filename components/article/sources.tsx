import { formatDate, languageName } from '@/lib/i18n/format'
import type { Language } from '@/lib/i18n/messages'
import { otherDirection } from '@/lib/i18n/text-direction'
import type { Source } from '@/lib/model/source'
import type { Article } from '@/lib/pages/article'
import { namesOf, nameText } from '@/lib/sources/citation'
import { claimAnchor, sourceAnchor } from '@/lib/sources/claims'
import { mainAddress } from '@/lib/sources/reachability'
import { robustLinkAttributes } from '@/lib/sources/robust-links'
import { Facts } from '../facts'
import { SourceAvailability } from './source-availability'

interface Props {
  sources: readonly Source[]
  files: Article['sourceFiles']
  language: Language
}

/** The numbered list of what an article stands on, set as the text's end. */
export function Sources({ sources, files, language }: Props) {
  if (sources.length === 0) return null
  const { t } = language
  return (
    <section
      className="sources mt-14 [border-top:3px_double_var(--color-rule)] pt-4"
      role="doc-bibliography"
      aria-labelledby="sources"
    >
      <h2 className="text-lg" id="sources">
        {t('sources.heading')}
      </h2>
      <ol className="mt-3" data-part="sources">
        {sources.map((source, index) => (
          <li key={source.id} className="relative mt-3 ps-8" id={sourceAnchor(index + 1)}>
            <span
              className="absolute start-0 font-bold font-sans text-accent text-sm"
              aria-hidden="true"
            >
              {index + 1}
            </span>
            <Entry source={source} number={index + 1} language={language} />
          </li>
        ))}
      </ol>
      <Facts
        className="sources-export no-print mt-5"
        facts={[
          <>
            {t('sources.export')} <a href={files.json}>CSL-JSON</a>
          </>,
          <a key="bib" href={files.bib} download={files.name}>
            BibTeX
          </a>,
        ]}
      />
    </section>
  )
}

interface EntryProps {
  source: Source
  number: number
  language: Language
}

function Entry({ source, number, language }: EntryProps) {
  const { title, url, language: lang, quote } = source
  const address = mainAddress(source)
  return (
    <>
      <cite
        className="block w-fit not-italic"
        lang={lang}
        dir={otherDirection(title, language.locale)}
        data-field="title"
      >
        {address ? (
          <a data-field="url" href={address} hrefLang={lang} {...robustLinkAttributes(source)}>
            {title}
          </a>
        ) : (
          title
        )}
      </cite>
      <SourceFacts source={source} number={number} language={language} />
      {quote && (
        <blockquote
          className="mt-1 border-accent border-s-2 ps-3 text-md"
          lang={lang}
          dir={otherDirection(quote, language.locale)}
          cite={url}
          data-field="quote"
        >
          {quote}
        </blockquote>
      )}
      <SourceAvailability source={source} language={language} />
    </>
  )
}

/** Author, publisher, host, language where it is another, dates, what the author noted, and the ways back to the text. */
function SourceFacts({ source, number, language }: EntryProps) {
  const { t, locale } = language
  const { author, publisher, url, published, accessed, note, claims = 0 } = source
  const host = url && new URL(url).host.replace(/^www\./, '')
  const foreign = source.language && !isSameLanguage(source.language, locale) && source.language
  return (
    <Facts
      className="mt-1"
      facts={[
        author && <Authors author={author} locale={locale} />,
        publisher && <span data-field="publisher">{publisher}</span>,
        !isNamed(host, publisher, note) && host,
        foreign && t('sources.inLanguage', { language: languageName(foreign, locale) }),
        published && (
          <time data-field="published" dateTime={published}>
            {formatDate(published, locale)}
          </time>
        ),
        accessed && (
          <time data-field="accessed" dateTime={accessed}>
            {t('sources.accessed', { date: formatDate(accessed, locale) })}
          </time>
        ),
        note && <span data-field="note">{note}</span>,
        claims > 0 && <BackLinks number={number} count={claims} language={language} />,
      ]}
    />
  )
}

/** Names as the language lists them, each of them a field of its own. */
function Authors({ author, locale }: { author: string; locale: string }) {
  const names = namesOf(author).map(nameText)
  return new Intl.ListFormat(locale).formatToParts(names).map(({ type, value }) =>
    type === 'element' ? (
      <span key={value} data-field="author">
        {value}
      </span>
    ) : (
      value
    ),
  )
}

/** Some publishers are named for their address, and some lists note it behind the link. */
function isNamed(host: string | undefined, ...names: (string | undefined)[]): boolean {
  return names.some((name) => name !== undefined && name.toLowerCase() === host)
}

function isSameLanguage(a: string, b: string): boolean {
  return new Intl.Locale(a).language === new Intl.Locale(b).language
}

interface BackLinksProps {
  number: number
  /** Places of the text that refer to the source. */
  count: number
  language: Language
}

function BackLinks({ number, count, language: { t } }: BackLinksProps) {
  const places = Array.from({ length: count }, (_, index) => index + 1)
  return places.map((place) => (
    <a
      key={place}
      className="back justify-center text-accent no-underline"
      role="doc-backlink"
      href={`#${claimAnchor(number, place)}`}
      aria-label={t('sources.back', { count, place })}
    >
      {/* U+FE0E keeps the arrow from being drawn as an emoji. */}
      {'\u21A9\uFE0E'}
      {count > 1 && <sub>{place}</sub>}
    </a>
  ))
}
