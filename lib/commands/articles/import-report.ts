import type { SystemId } from '@/lib/import/article'
import { groupLosses, type Loss, type LossGroup } from '@/lib/import/losses'
import type { Locale } from '@/lib/model/locales'
import type { Words } from '../words'

/** What an import is asked to do. */
export interface ImportRequest {
  /** Folder of the other system, or an export of WordPress. */
  source: string
  system?: SystemId
  /** Language of what names none and cannot be guessed; else the site’s first. */
  locale?: Locale
  /** Files that are versions of one article, `first=second`. */
  pairs: string[]
  /** Only say what would be done. */
  isDryRun: boolean
  /** Name every place in the report. */
  all: boolean
}

/** What an import did, or would do. */
export interface ImportReport {
  system: SystemId
  articles: number
  versions: Record<string, number>
  /** Source and target of each version. */
  files: Record<string, string>
  /** Files that come along, once each. */
  copies: Set<string>
  /** Targets that hold the same already. */
  unchanged: number
  topics: string[]
  /** Ids of the series that articles are parts of. */
  series: string[]
  authors: string[]
  candidates: string[][]
  losses: Loss[]
}

/** Most places of one kind that are named before the rest is counted. */
const placesShown = 5

/** Says what an import did: counts, then what could not be carried over, by kind and place. */
export function describeImport(
  report: ImportReport,
  { isDryRun, all }: Pick<ImportRequest, 'isDryRun' | 'all'>,
  words: Words,
): string {
  const versions = Object.entries(report.versions).map(([locale, count]) => `${locale} ${count}`)
  const total = Object.keys(report.files).length
  return [
    words(isDryRun ? 'import.plan' : 'import.summary', {
      system: report.system,
      articles: report.articles,
      versions: versions.join(', ') || '0',
      copies: report.copies.size,
      unchanged: report.unchanged,
    }),
    ...(isDryRun
      ? Object.entries(report.files)
          .slice(0, all ? undefined : 20)
          .map(([from, to]) => `  ${from} → ${to}`)
      : []),
    ...(isDryRun && !all && total > 20 ? [words('import.more', { count: total - 20 })] : []),
    ...(report.topics.length > 0
      ? [
          words('import.topics', {
            count: report.topics.length,
            names: report.topics.slice(0, all ? undefined : 20).join(', '),
          }),
        ]
      : []),
    ...(report.series.length > 0
      ? [
          words('import.series', {
            count: report.series.length,
            names: report.series.slice(0, all ? undefined : 20).join(', '),
          }),
        ]
      : []),
    ...(report.authors.length > 0
      ? [
          words('import.authors', {
            count: report.authors.length,
            names: report.authors.join(', '),
          }),
        ]
      : []),
    ...(report.candidates.length > 0
      ? [
          words('import.candidates', { count: report.candidates.length }),
          ...report.candidates.map((pair) => `  --pair "${pair.join('=')}"`),
        ]
      : []),
    ...groupLosses(report.losses).flatMap((group) => describeGroup(group, total, all, words)),
    '',
    ...lookAgain(report.losses, words),
    words(isDryRun ? 'import.nextPlan' : 'import.next'),
  ].join('\n')
}

/** How much there is to look at, where a long list has left the beginning behind. */
function lookAgain(losses: readonly Loss[], words: Words): string[] {
  const files = new Set(losses.map(({ file }) => file)).size
  return losses.length > 0 ? [words('import.look', { count: losses.length, files })] : []
}

function describeGroup(
  { kind, detail, losses, files }: LossGroup,
  total: number,
  all: boolean,
  words: Words,
): string[] {
  const shown = losses.slice(0, all ? undefined : placesShown)
  const heading = words(`loss.${kind}`, {
    count: losses.length,
    files,
    total: Math.max(total, files),
    detail,
  })
  return [
    '',
    heading,
    ...shown.map(
      ({ file, line, detail: found }) => `  ${file}:${line}${kind === 'field' ? '' : ` ${found}`}`,
    ),
    ...(losses.length > shown.length
      ? [`  ${words('import.more', { count: losses.length - shown.length })}`]
      : []),
  ]
}
