import { editionIn, type Site } from '@/lib/content/site'
import type { Translator } from '@/lib/i18n/messages'
import { type IsoDate, lastModified } from '@/lib/model/dates'
import {
  type Disclosure,
  type Involvement,
  involvements,
  type Level,
  levels,
  partsOf,
  type ReviewState,
  reviewStates,
} from '@/lib/model/disclosure'
import { directionOf, type Locale } from '@/lib/model/locales'
import type { Post } from '@/lib/model/post'
import {
  headsPath,
  postPath,
  provenanceSchemaPath,
  transparencyDataPath,
  transparencyPath,
  verifyPath,
} from '@/lib/urls'
import { commonPage } from './common-page'
import type { Link } from './frame'
import { explanationOfLevel, type Label, labelOfLevel } from './label'
import type { PageModel } from './page-model'
import { type Report, reportOf } from './report'
import type { LevelCount, Transparency } from './transparency'

/** A link to an article in its own language, on a page in any language. */
export interface PostLink extends Link {
  locale: Locale
  dir: 'ltr' | 'rtl'
}

/** A step of the scale in words. */
export interface LevelWords extends Pick<Disclosure, 'involvement' | 'reviewState'> {
  level: Level
  label: Label
  explanation: string
}

/** How many versions there are of each involvement of AI, by what is on record of a review. */
interface Matrix {
  /** The columns. */
  states: readonly ReviewState[]
  rows: { involvement: Involvement; label: string; counts: number[]; total: number }[]
}

/** What the labels mean, how often each occurs, what was corrected, and how to report an error. */
export interface TransparencyPage {
  total: number
  reviewed: number
  matrix: Matrix
  /** Those that a version has, which labels lead to, and all others that there are. */
  levels: { used: LevelWords[]; others: LevelWords[] }
  corrections: { date: IsoDate; text: string; post: PostLink }[]
  outdated: { post: PostLink; original: IsoDate; translation: IsoDate }[]
  /** Who vouches for the reviewers’ keys. */
  publisher: string
  /** Where a review is verified. */
  verify: string
  /** The newest records of all versions, where the site keeps a history. */
  record?: { path: string; sha256: string }
  report: Report
  data: { json: string; csv: string; schema: string }
}

/** What labels mean, and how the articles of all languages are spread over them. */
export function transparencyPage(
  site: Site,
  locale: Locale,
  counted: Transparency,
): PageModel<'transparency', TransparencyPage> {
  const { t } = editionIn(site, locale)
  return commonPage(site, locale, {
    kind: 'transparency',
    pathOf: transparencyPath,
    title: t('transparency.title'),
    description: t('transparency.description'),
    content: {
      total: counted.total,
      reviewed: counted.reviewed,
      matrix: matrixOf(counted.counts, t),
      levels: levelsOf(counted.counts, t),
      corrections: counted.corrections.map(({ date, text, post }) => ({
        date,
        text,
        post: linkTo(post),
      })),
      outdated: counted.outdated.map(({ post, original }) => ({
        post: linkTo(post),
        original: lastModified(original),
        translation: post.updated ?? post.date,
      })),
      publisher: site.configuration.publisher.name || site.configuration.name,
      verify: verifyPath(locale),
      record: site.heads && { path: headsPath, sha256: site.heads.sha256 },
      report: reportOf(site, locale, {
        title: t('transparency.title'),
        path: transparencyPath(locale),
      }),
      data: {
        json: transparencyDataPath(locale, 'json'),
        csv: transparencyDataPath(locale, 'csv'),
        schema: provenanceSchemaPath,
      },
    },
  })
}

function levelsOf(counts: readonly LevelCount[], t: Translator): TransparencyPage['levels'] {
  const isUsed = (level: Level) => counts.some((count) => count.level === level)
  const words = levels.map((level) => ({
    level,
    ...partsOf(level),
    label: labelOfLevel(level, t),
    explanation: explanationOfLevel(level, t),
  }))
  return {
    used: words.filter(({ level }) => isUsed(level)),
    others: words.filter(({ level }) => !isUsed(level)),
  }
}

/** States that no version is in have no column, but the ones that readers look for. */
function matrixOf(counts: readonly LevelCount[], t: Translator): Matrix {
  const cells = counts.map(({ level, total }) => ({ total, ...partsOf(level) }))
  const states = reviewStates.filter(
    (state) =>
      state === 'substantive' ||
      state === 'none' ||
      cells.some(({ reviewState }) => reviewState === state),
  )
  const involved = involvements.filter((each) => cells.some((cell) => cell.involvement === each))
  return {
    states,
    rows: involved.map((involvement) => {
      const own = cells.filter((cell) => cell.involvement === involvement)
      const counts = states.map((state) => sum(own.filter((cell) => cell.reviewState === state)))
      return { involvement, label: t(`disclosure.use.${involvement}`), counts, total: sum(own) }
    }),
  }
}

function sum(cells: readonly { total: number }[]): number {
  return cells.reduce((all, { total }) => all + total, 0)
}

function linkTo({ title, locale, slug }: Post): PostLink {
  return { name: title, path: postPath(locale, slug), locale, dir: directionOf(locale) }
}
