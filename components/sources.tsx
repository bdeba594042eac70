import { getTranslations } from 'next-intl/server'
import type { ReactNode } from 'react'
import { sourcesPath } from '@/lib/hosting/urls'
import { formatDate, formatList, languageName } from '@/lib/i18n/format'
import type { Locale } from '@/lib/model/locales'
import type { Post, Source } from '@/lib/model/post'
import { namesOf, nameText } from '@/lib/sources/citation'
import { claimAnchor, sourceAnchor } from '@/lib/sources/claims'
import { robustLinkAttributes } from '@/lib/sources/robust-links'
import { mainAddress } from '@/lib/sources/standing'
import { SourceStanding } from './source-standing'

/** The numbered list of what an article stands on, set as the text's end. */
export async function Sources({ post: { sources, locale, slug } }: { post: Post }) {
  if (sources.length === 0) return null
  const t = await getTranslations({ locale })
  return (
    <section className="sources" role="doc-bibliography" aria-labelledby="sources">
      <h2 id="sources">{t('sources.heading')}</h2>
      <ol>
        {sources.map((source, index) => (
          <li key={source.id} id={sourceAnchor(index + 1)}>
            <Entry source={source} number={index + 1} locale={locale} />
          </li>
        ))}
      </ol>
      <p className="sources-export">
        {t('sources.export')}{' '}
        <a className="nobr" href={sourcesPath(locale, slug, 'json')}>
          CSL-JSON
        </a>{' '}
        ·{' '}
        <a href={sourcesPath(locale, slug, 'bib')} download={`${slug}.bib`}>
          BibTeX
        </a>
      </p>
    </section>
  )
}

interface EntryProps {
  source: Source
  number: number
  locale: Locale
}

async function Entry({ source, number, locale }: EntryProps) {
  const { title, url, language, quote, claims = 0 } = source
  const address = mainAddress(source)
  return (
    <>
      <cite lang={language}>
        {address ? (
          <a href={address} hrefLang={language} {...robustLinkAttributes(source)}>
            {title}
          </a>
        ) : (
          title
        )}
      </cite>
      <p>
        <Facts source={source} locale={locale} />
        <BackLinks number={number} count={claims} locale={locale} />
      </p>
      {quote && (
        <blockquote lang={language} cite={url}>
          {quote}
        </blockquote>
      )}
      <SourceStanding source={source} locale={locale} />
    </>
  )
}

/** Author, publisher, host, language where it is another, dates, and what the author noted. */
async function Facts({ source, locale }: { source: Source; locale: Locale }) {
  const t = await getTranslations({ locale })
  const { author, publisher, url, language, published, accessed, note } = source
  const foreign = language && new Intl.Locale(language).language !== locale ? language : undefined
  const facts: ReactNode[] = [
    author && formatList(namesOf(author).map(nameText), locale),
    publisher,
    url && new URL(url).host.replace(/^www\./, ''),
    foreign && t('sources.inLanguage', { language: languageName(foreign, locale) }),
    published && (
      <time key="published" dateTime={published}>
        {formatDate(published, locale)}
      </time>
    ),
    accessed && t('sources.accessed', { date: formatDate(accessed, locale) }),
    note,
  ]
  return facts.filter(Boolean).flatMap((fact, index) => (index === 0 ? [fact] : [' · ', fact]))
}

interface BackLinksProps {
  number: number
  /** Places of the text that refer to the source. */
  count: number
  locale: Locale
}

async function BackLinks({ number, count, locale }: BackLinksProps) {
  const t = await getTranslations({ locale })
  const places = Array.from({ length: count }, (_, index) => index + 1)
  return places.map((place) => (
    <a
      key={place}
      className="back"
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
