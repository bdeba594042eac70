export { ContentError } from '@/lib/problems/content-error'
export { type Problem, showValue, sortProblems } from '@/lib/problems/problem'

import { formatProblem as format } from '@/lib/problems/explain'
import type { Problem } from '@/lib/problems/problem'

export function formatProblem(problem: Problem, _color: boolean): string {
  return format(problem)
}
