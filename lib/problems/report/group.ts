import { type Explanation, explain } from '@/lib/problems/explain'
import type { AuthorLanguage } from '@/lib/problems/messages'
import type { Problem } from '@/lib/problems/problem'

/** Problems that an author would mend in the same way, since they say the same. */
export interface Cause {
  words: Explanation
  problems: Problem[]
}

/** All problems of one kind. */
export interface Group {
  code: Problem['code']
  severity: Problem['severity']
  count: number
  /** How many files have it. */
  files: number
  /** The most frequent first. */
  causes: Cause[]
}

/** Groups problems by kind and cause: errors first, then what there is most of. Takes time that grows with their number. */
export function groupProblems(problems: readonly Problem[], language: AuthorLanguage): Group[] {
  const groups = new Map<string, Problem[]>()
  for (const problem of problems) add(groups, `${problem.severity} ${problem.code}`, problem)
  return [...groups.values()]
    .flatMap((members) => groupOf(members, language))
    .sort((a, b) => rank(a) - rank(b) || b.count - a.count)
}

function rank({ severity }: Group): number {
  return severity === 'error' ? 0 : 1
}

function groupOf(problems: Problem[], language: AuthorLanguage): Group[] {
  const [first] = problems
  if (!first) return []
  const causes = new Map<string, Problem[]>()
  for (const problem of problems) add(causes, causeOf(problem), problem)
  return [
    {
      code: first.code,
      severity: first.severity,
      count: problems.length,
      files: new Set(problems.map(({ file }) => file)).size,
      causes: [...causes.values()]
        .flatMap(([head, ...rest]) =>
          head ? [{ words: explain(head, language), problems: [head, ...rest] }] : [],
        )
        .sort((a, b) => b.problems.length - a.problems.length),
    },
  ]
}

function causeOf({ field, values }: Problem): string {
  return `${field.replaceAll(/\d+/g, '*')} ${JSON.stringify(values)}`
}

function add(groups: Map<string, Problem[]>, key: string, problem: Problem): void {
  const group = groups.get(key)
  if (group) group.push(problem)
  else groups.set(key, [problem])
}
