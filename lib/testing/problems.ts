import { formatProblem } from '@/lib/problems/explain'
import type { Problem } from '@/lib/problems/problem'

/** True of most texts of a few lines, and told by tests of their own. */
const usual = ['ai-unstated', 'place-unused']

/** What is said of texts of a few lines, in English, but for what is true of most of them. */
export function saidOf(problems: readonly Problem[]): string[] {
  return problems
    .filter(({ code }) => !usual.includes(code))
    .map((problem) => formatProblem(problem))
}
