import { formatProblem } from '@/lib/problems/explain'
import type { Problem } from '@/lib/problems/problem'

/** What is said of texts of a few lines, in English. That they say nothing of AI is left out: it is true of them all. */
export function saidOf(problems: readonly Problem[]): string[] {
  return problems
    .filter(({ code }) => code !== 'ai-unstated')
    .map((problem) => formatProblem(problem))
}
