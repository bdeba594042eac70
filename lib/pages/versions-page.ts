import { editionIn, type Site } from '@/lib/content/site'
import type { IsoDate } from '@/lib/model/dates'
import { levels } from '@/lib/model/disclosure'
import type { Post } from '@/lib/model/post'
import { type Difference, differencesOf } from '@/lib/review/history/differences'
import { type KeptRecord, textOfRecord } from '@/lib/review/history/record'
import { historyPath, postPath, versionsPath } from '@/lib/urls'
import { labelOfLevel } from './label'
import { pageMetadata } from './metadata'
import { type PageModel, pageModel } from './page-model'
import { breadcrumbsJsonLd, siteFacts } from './site-structured-data'

/** A published version, with what it changed. */
export interface RecordedVersion {
  hash: string
  day: IsoDate
  kind: KeptRecord['record']['kind']
  note?: string
  /** What the label said, in words that fit every version of its level. */
  label?: string
  differences: Difference[]
}

/** Every published version of an article, the newest first. */
export interface VersionsPage {
  title: string
  article: string
  data: string
  versions: RecordedVersion[]
}

/** Whether there is a history to show. */
export function hasVersions({ histories }: Pick<Site, 'histories'>, { file }: Post): boolean {
  return (histories.get(file)?.length ?? 0) > 0
}

/** The published versions of an article and what changed between them. */
export function versionsPage(site: Site, post: Post): PageModel<'versions', VersionsPage> {
  const { locale, slug } = post
  const { t } = editionIn(site, locale)
  const path = versionsPath(locale, slug)
  const article = postPath(locale, slug)
  const title = t('versions.title', { title: post.title })
  return pageModel(site, {
    kind: 'versions',
    locale,
    path,
    alternates: {},
    metadata: pageMetadata(site, {
      locale,
      title,
      description: t('versions.description'),
      path,
      alternates: {},
    }),
    structuredData: [
      breadcrumbsJsonLd(siteFacts(site), locale, [
        { name: post.title, path: article },
        { name: t('versions.heading'), path },
      ]),
    ],
    content: {
      title: post.title,
      article,
      data: historyPath(locale, slug),
      versions: versionsOf(site, post),
    },
  })
}

function versionsOf(site: Site, post: Post): RecordedVersion[] {
  const records = site.histories.get(post.file) ?? []
  const byHash = new Map(records.map((kept) => [kept.hash, kept]))
  const { t } = editionIn(site, post.locale)
  return records.toReversed().map(({ hash, record }) => {
    const before = byHash.get(record.before[0] ?? '')
    const level = levels.find((known) => known === record.label.level)
    return {
      hash,
      day: record.day,
      kind: record.kind,
      note: record.note,
      label: level && labelOfLevel(level, t).text,
      differences: before ? differencesOf(textOfRecord(before.record), textOfRecord(record)) : [],
    }
  })
}
