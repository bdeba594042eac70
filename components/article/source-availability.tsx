import type { ReactNode } from 'react'
import { formatDate } from '@/lib/i18n/format'
import type { Language } from '@/lib/i18n/messages'
import type { Source } from '@/lib/model/source'
import { passageAddress } from '@/lib/sources/passage'
import { type Reachability, reachabilityOf } from '@/lib/sources/reachability'
import { robustLinkAttributes } from '@/lib/sources/robust-links'
import { Facts } from '../facts'

interface Props {
  source: Source
  language: Language
}

/** Whether a source can still be reached and holds its quote, and where a copy of it is kept. */
export function SourceAvailability({ source, language }: Props) {
  const reachability = reachabilityOf(source)
  const facts = [
    (source.quoteLook || passageAddress(source)) && <Passage source={source} language={language} />,
    reachability && <Reach reachability={reachability} language={language} />,
    source.archive && <Archive source={source} language={language} />,
    reachability?.state === 'gone' && source.archive && (
      <Original source={source} language={language} />
    ),
  ]
  return facts.some(Boolean) && <Facts facts={facts} className="*:first-letter:uppercase" />
}

function Reach({
  reachability,
  language: { t, locale },
}: {
  reachability: Reachability
  language: Language
}): ReactNode {
  if (reachability.state === 'gone')
    return t('sources.gone', { date: formatDate(reachability.since, locale) })
  const date = formatDate(reachability.on, locale)
  if (reachability.state === 'reachable') return t('sources.reachable', { date })
  return <a href={reachability.to}>{t('sources.moved', { date })}</a>
}

/** What the last look says of the quote, as the way to its place in the page. */
function Passage({ source, language: { t, locale } }: Props): ReactNode {
  const { quoteLook } = source
  const address = quoteLook?.state === 'missing' ? undefined : passageAddress(source)
  const words = quoteLook
    ? t(`sources.quote.${quoteLook.state}`, { date: formatDate(quoteLook.checked, locale) })
    : t('sources.quote.passage')
  return address ? <a href={address}>{words}</a> : words
}

function Archive({ source, language: { t, locale } }: Props) {
  const date = robustLinkAttributes(source)['data-versiondate']
  return (
    <a data-field="archive" href={source.archive}>
      {date ? (
        <time data-field="archived" dateTime={date}>
          {t('sources.archivedOn', { date: formatDate(date, locale) })}
        </time>
      ) : (
        t('sources.archived')
      )}
    </a>
  )
}

function Original({ source, language: { t } }: Props) {
  return <a href={source.url}>{t('sources.original')}</a>
}
