import type { Problem } from '@/lib/problems/problem'

/**
 * Makes warnings of what is said of pictures that an import found without a description: they are named in the front
 * matter as `undescribed`, until somebody describes them. Of any other picture it stays an error.
 */
export function withUndescribed(
  problems: readonly Problem[],
  undescribed: readonly string[] = [],
): Problem[] {
  return problems.map((problem) =>
    problem.code === 'image-alt' &&
    undescribed.some((name) => String(problem.values.found).includes(`"${name}"`))
      ? { ...problem, severity: 'warning' }
      : problem,
  )
}
