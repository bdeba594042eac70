import { getTranslations } from 'next-intl/server'
import type { Source } from '@/lib/content/post'
import type { Locale } from '@/lib/i18n/locales'

/** The numbered list of what an article stands on, set as the text's end. */
export async function Sources({ sources, locale }: { sources: Source[]; locale: Locale }) {
  if (sources.length === 0) return null
  const t = await getTranslations({ locale })
  return (
    <section className="sources" role="doc-bibliography" aria-labelledby="sources">
      <h2 id="sources">{t('sources.heading')}</h2>
      <ol>
        {sources.map((source) => (
          <li key={source.id}>
            <SourceEntry source={source} />
          </li>
        ))}
      </ol>
    </section>
  )
}

function SourceEntry({ source: { title, url, publisher, note } }: { source: Source }) {
  const facts = [publisher, url && hostOf(url), note].filter(Boolean).join(' · ')
  return (
    <>
      <cite>{url ? <a href={url}>{title}</a> : title}</cite>
      {facts && <small>{facts}</small>}
    </>
  )
}

function hostOf(url: string): string {
  return new URL(url).host.replace(/^www\./, '')
}
