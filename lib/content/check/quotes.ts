import { validReview } from '@/lib/model/disclosure'
import { type Problem, problemAt, warningAt } from '@/lib/problems/problem'
import type { ParsedPost } from '../articles/parse-post'

/**
 * Finds quotes that `npm run links` read the source for and did not find there: an error where a person says to have
 * reviewed what the article says.
 */
export function quoteProblems({ post, matter }: ParsedPost, isStrict: boolean): Problem[] {
  const isReviewed = validReview(post.disclosure)?.status === 'substantive'
  const problem = isReviewed && isStrict ? problemAt : warningAt
  return post.sources.flatMap(({ quote, url, quoteLook }) => {
    if (quoteLook?.state !== 'missing') return []
    const path = ['sources', indexOf(matter.data.sources, quote), 'quote']
    const values = { url, day: quoteLook.checked, found: quote }
    return [problem(matter.file, matter.locate(path), path.join('.'), 'quote-missing', values)]
  })
}

/** Only the front matter has quotes. */
function indexOf(sources: unknown, quote: string | undefined): number {
  if (!Array.isArray(sources)) return 0
  return sources.findIndex((source: { quote?: unknown } | null) => source?.quote === quote)
}
