import type { Review, Validity } from '@/lib/model/disclosure'
import type { Post } from '@/lib/model/post'
import { type Problem, problemAt, startOfFile } from '@/lib/problems/problem'
import { type Finding, judge, originalField } from '@/lib/review/judge'
import { claimOf, type ReviewContext } from './context'
import type { KeptReview } from './read-statements'

/** Judges the review of a version: what it is worth today, and what is wrong with it; no review where there is nothing to review. */
export async function judgeReview(
  post: Post,
  kept: KeptReview,
  context: ReviewContext,
): Promise<{ review?: Review; problems: Problem[] }> {
  const claim = claimOf(post, context)
  if (!claim)
    return { problems: [problemAt(kept.file, kept.locate('use'), 'use', 'review-nothing')] }
  const { people, today, isStrict } = context
  const { value: statement, signature, verified } = kept
  const judged = await judge(statement, signature?.text, {
    claim,
    people,
    today,
    verify: verified ? async () => verified : context.verify,
    written: kept.isCanonical ? kept.text : undefined,
  })
  const { reviewer, status, covers, day } = statement
  const { findings, isSigned } = judged
  const review: Review = {
    status,
    by: reviewer,
    at: day,
    covers,
    isSigned,
    validity: validityOf(findings),
  }
  const problems = [
    ...findings.map((finding) => problemOf(finding, kept, post)),
    ...formProblems(kept, post),
  ]
  const severity = isStrict ? ('error' as const) : ('warning' as const)
  return { review, problems: problems.map((problem) => ({ ...problem, severity })) }
}

function validityOf(findings: readonly Finding[]): Validity {
  if (findings.length === 0) return 'holds'
  return findings.every(({ field }) => field === originalField) ? 'originalChanged' : 'changed'
}

function problemOf({ field, kind, values }: Finding, kept: KeptReview, post: Post): Problem {
  const { reviewer, day } = kept.value
  const said = { ...values, name: reviewer.name, day, ...signingOf(post) }
  if (field !== 'signature')
    return problemAt(kept.file, kept.locate(field), field, `review-${kind}`, said)
  const file = kept.signature?.file ?? `${kept.file}.sig`
  return problemAt(file, startOfFile, field, `review-${kind}`, said)
}

/** What `npm run sign` is to be called with. */
function signingOf({ file, locale }: Post) {
  return { article: file.split('/').at(-2), locale }
}

/** The served statement is this file, so that it has to be what was signed to the byte. */
function formProblems({ file, isCanonical }: KeptReview, post: Post): Problem[] {
  if (isCanonical) return []
  return [problemAt(file, startOfFile, 'file', 'review-form', signingOf(post))]
}
