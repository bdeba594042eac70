import { type Problem, problemAt } from '@/lib/problems/problem'

const start = /^<{7}(?= |$)/
const middle = /^={7}$/
const end = /^>{7}(?= |$)/

/**
 * What Git leaves in a file that it could not merge (https://git-scm.com/docs/git-merge#_how_conflicts_are_presented): told
 * once each. The rest is read as on one's own side, with empty lines for what was taken out, so that places stay.
 *
 * @returns undefined where there is no conflict
 */
export function withoutConflicts(
  file: string,
  text: string,
  field: string,
): { text: string; problems: Problem[] } | undefined {
  const lines = text.split('\n')
  if (!lines.some((line) => start.test(line))) return undefined
  let isTheirs = false
  const kept = lines.map((line) => {
    if (middle.test(line) || /^\|{7}/.test(line)) isTheirs = true
    const isOut = isTheirs || start.test(line)
    if (end.test(line)) isTheirs = false
    return isOut ? '' : line
  })
  const problems = lines.flatMap((line, index) =>
    start.test(line)
      ? [problemAt(file, { line: index + 1, column: 1 }, field, 'merge-mark', { found: line })]
      : [],
  )
  return { text: kept.join('\n'), problems }
}
