import { Memo } from '@/lib/cache/memo'
import type { AroundTexts } from './around-texts'
import type { ParsedPost } from './articles/parse-post'
import { RememberedDrafts } from './articles/publish-all'
import { RememberedFiles } from './articles/read-drafts'
import { RememberedProblems } from './check/together'
import { KnownFiles } from './files/known-files'
import type { Kept } from './kept'
import { RememberedReviews } from './reviews/review-all'
import { RememberedSiteWide } from './site-wide/read-site-wide'
import { RememberedTexts } from './texts/kept-texts'

/**
 * What a process which reads a site again and again, in development, made of it before. Each part stands behind that of which
 * it was made, from the files on, so that after one edit what is made of other files is taken over. It is of one site and one
 * state of the code.
 */
export class Remembered {
  readonly files = new KnownFiles()
  readonly siteWide = new RememberedSiteWide()
  readonly read = new RememberedFiles()
  readonly around = new Memo<object, AroundTexts>()
  readonly texts = new RememberedTexts()
  readonly drafts = new RememberedDrafts()
  readonly tagged = new Memo<ParsedPost, ParsedPost>()
  readonly withHealth = new Memo<ParsedPost, ParsedPost>()
  readonly reviews = new RememberedReviews()
  readonly problems = new RememberedProblems()
  /** What another process kept before. */
  kept?: Kept
}
