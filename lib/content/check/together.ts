import { Memo, remember } from '@/lib/cache/memo'
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
import type { SiteText } from '../texts/text'
import { addressProblems } from './addresses'
import { dateProblems } from './dates'
import { placeProblems } from './places'
import { publicFileProblems } from './public-files'
import { quoteProblems } from './quotes'
import { outdatedProblems, translationProblems } from './translations'
import { unfinishedProblems } from './unfinished'
import { unusedProblems } from './unused'

/** What is wrong, for a process that looks again and again. */
export class RememberedProblems {
  readonly places = new Memo<object, Problem[]>()
  readonly named = new Memo<SiteText, string[]>()
  readonly own = new Memo<ParsedPost, Problem[]>()
  readonly reviewed = new Memo<ParsedPost, Problem[]>()
}

interface Options {
  day: IsoDate
  /** Whether a review that no longer holds is an error. */
  strictReviews: boolean
  remembered?: RememberedProblems
}

/** What no file shows on its own. */
export function problemsTogether(
  { posts, pages, problems }: Publication,
  { made, targets }: Pick<AroundTexts, 'made' | 'targets'>,
  { files, inPublic, settings: { locales, gone, configuration } }: SiteWide,
  { day, remembered }: Options,
): Problem[] {
  const paths = files.map(({ path }) => path)
  const { textFiles, addresses } = targets
  const basePath = configuration?.url ? basePathOf(configuration.url) : ''
  const everything = { posts, pages, locales, textFiles, addresses, basePath }
  return [
    ...remember(remembered?.places, placeProblems, [...locales, ...paths], () =>
      placeProblems(paths, locales),
    ),
    ...publicFileProblems(
      inPublic.map(({ path }) => path),
      made,
    ),
    ...unusedProblems(paths, { posts, pages, problems }, remembered?.named),
    ...addressProblems(everything),
    ...goneProblems(gone, addresses, locales),
    ...translationProblems(everything),
    ...posts.flatMap((parsed) =>
      remember(remembered?.own, parsed, [day], () => [
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
  { strictReviews, remembered }: Options,
): Problem[] {
  const original = ofOriginal(parsed.post, readings)
  return remember(remembered?.reviewed, parsed, [strictReviews, original], () => [
    ...quoteProblems(parsed, strictReviews),
    ...outdatedProblems(parsed, original),
  ])
}
