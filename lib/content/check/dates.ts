import { type Problem, problemAt } from '@/lib/problems/problem'
import type { ParsedPost } from '../articles/parse-post'

/**
 * Finds days that contradict each other or the calendar: what has happened lies neither in the future nor before
 * the article.
 *
 * @param today the publisher's day
 */
export function dateProblems({ post, matter }: ParsedPost, today: string): Problem[] {
  const at = (path: (string | number)[]) =>
    [matter.file, matter.locate(path), path.join('.')] as const
  const inFuture = (path: (string | number)[], day: string | undefined) =>
    day && day > today ? [problemAt(...at(path), 'date-future', { today, found: day })] : []
  const before = (path: (string | number)[], day: string | undefined) =>
    day && day < post.date
      ? [problemAt(...at(path), 'date-order', { other: post.date, found: day })]
      : []
  const written = datesIn(matter.data.sources)
  const corrected = datesIn(matter.data.corrections)
  return [
    // An article whose day is to come may have been updated before it appears.
    ...(post.date > today ? [] : inFuture(['updated'], post.updated)),
    ...before(['updated'], post.updated),
    ...corrected.flatMap(({ index, dates }) => [
      ...inFuture(['corrections', index, 'date'], dates.date),
      ...before(['corrections', index, 'date'], dates.date),
    ]),
    ...written.flatMap(({ index, dates }) =>
      (['accessed', 'archived', 'published'] as const).flatMap((field) =>
        inFuture(['sources', index, field], dates[field]),
      ),
    ),
  ]
}

/** The entries of a list in the front matter, with those of their parts that are texts. */
function datesIn(list: unknown): { index: number; dates: Record<string, string | undefined> }[] {
  return Array.isArray(list)
    ? list.map((entry: unknown, index) => ({ index, dates: textsOf(entry) }))
    : []
}

function textsOf(entry: unknown): Record<string, string | undefined> {
  const parts = typeof entry === 'object' && entry !== null ? Object.entries(entry) : []
  return Object.fromEntries(
    parts.map(([key, value]) => [key, typeof value === 'string' ? value : undefined]),
  )
}
