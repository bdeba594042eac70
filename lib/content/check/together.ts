import { Memo } from '@/lib/cache/memo'
import type { IsoDate } from '@/lib/model/dates'
import type { Problem } from '@/lib/problems/problem'
import type { ArticleReading } from '@/lib/review/reading/article'
import { basePathOf } from '@/lib/urls'
import type { AroundTexts } from '../around-texts'
import type { ParsedPost } from '../articles/parse-post'
import type { Publication } from '../articles/publish-all'
import { ofOriginal } from '../files/original-file'
import { goneProblems } from '../site-wide/read-gone'
import type { SiteWide } from '../site-wide/read-site-wide'
import { addressProblems } from './addresses'
import { dateProblems } from './dates'
import { placeProblems } from './places'
import { publicFileProblems } from './public-files'
import { quoteProblems } from './quotes'
import { outdatedProblems, translationProblems } from './translations'
import { unfinishedProblems } from './unfinished'
import { unusedProblems } from './unused'

const ofPlaces = new Memo<object, Problem[]>()
const ofVersions = new Memo<ParsedPost, Problem[]>()
const ofReviewed = new Memo<ParsedPost, Problem[]>()

interface Options {
  day: IsoDate
  /** Whether a review that no longer holds is an error. */
  strictReviews: boolean
}

/** What no file shows on its own. */
export function problemsTogether(
  { posts, pages, problems }: Publication,
  { made, targets }: Pick<AroundTexts, 'made' | 'targets'>,
  { folder, files, inPublic, settings: { locales, gone, configuration } }: SiteWide,
  { day }: Options,
): Problem[] {
  const paths = files.map(({ path }) => path)
  const { textFiles, addresses } = targets
  const basePath = configuration?.url ? basePathOf(configuration.url) : ''
  const everything = { posts, pages, locales, textFiles, addresses, basePath }
  return [
    ...ofPlaces.remember(folder, [...locales, ...paths], () => placeProblems(paths, locales)),
    ...publicFileProblems(
      inPublic.map(({ path }) => path),
      made,
    ),
    ...unusedProblems(paths, { posts, pages, problems }),
    ...addressProblems(everything),
    ...goneProblems(gone, addresses, locales),
    ...translationProblems(everything),
    ...posts.flatMap((parsed) =>
      ofVersions.remember(parsed, [day], () => [
        ...dateProblems(parsed, day),
        ...unfinishedProblems(parsed),
      ]),
    ),
  ]
}

/** What is wrong with a version once it is known what its review is worth. */
export function reviewedProblems(
  parsed: ParsedPost,
  readings: ReadonlyMap<string, ArticleReading>,
  { strictReviews }: Options,
): Problem[] {
  const original = ofOriginal(parsed.post, readings)
  return ofReviewed.remember(parsed, [strictReviews, original], () => [
    ...quoteProblems(parsed, strictReviews),
    ...outdatedProblems(parsed, original),
  ])
}
