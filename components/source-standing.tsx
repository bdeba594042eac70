import { getTranslations } from 'next-intl/server'
import type { ReactNode } from 'react'
import { formatDate } from '@/lib/i18n/format'
import type { Locale } from '@/lib/model/locales'
import type { Source } from '@/lib/model/post'
import { robustLinkAttributes } from '@/lib/sources/robust-links'
import { type Standing, standingOf } from '@/lib/sources/standing'

interface Props {
  source: Source
  locale: Locale
}

/** Whether a source can still be reached, and where a copy of it is kept. */
export async function SourceStanding({ source, locale }: Props) {
  const standing = standingOf(source)
  const facts = [
    standing && <Reach key="reach" standing={standing} locale={locale} />,
    source.archive && <Archive key="archive" source={source} locale={locale} />,
    standing?.state === 'gone' && source.archive && (
      <Original key="original" source={source} locale={locale} />
    ),
  ].filter(Boolean)
  if (facts.length === 0) return null
  return (
    <p className="standing">
      {facts.flatMap((fact, index) => (index === 0 ? [fact] : [' · ', fact]))}
    </p>
  )
}

async function Reach({
  standing,
  locale,
}: {
  standing: Standing
  locale: Locale
}): Promise<ReactNode> {
  const t = await getTranslations({ locale })
  if (standing.state === 'gone')
    return t('sources.gone', { date: formatDate(standing.since, locale) })
  const date = formatDate(standing.on, locale)
  if (standing.state === 'reachable') return t('sources.reachable', { date })
  return <a href={standing.to}>{t('sources.moved', { date })}</a>
}

async function Archive({ source, locale }: Props) {
  const t = await getTranslations({ locale })
  const date = robustLinkAttributes(source)['data-versiondate']
  return (
    <a href={source.archive}>
      {date ? t('sources.archivedOn', { date: formatDate(date, locale) }) : t('sources.archived')}
    </a>
  )
}

async function Original({ source, locale }: Props) {
  const t = await getTranslations({ locale })
  return <a href={source.url}>{t('sources.original')}</a>
}
