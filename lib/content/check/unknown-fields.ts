import type { Located } from '@/lib/content/yaml/located'
import { nearestName } from '@/lib/problems/nearest'
import { type Problem, problemAt, warningAt, withMended } from '@/lib/problems/problem'

/**
 * A key nobody knows is harmless unless it looks like a slip: `drfat: true` must never publish a draft.
 *
 * @param explain what else a key may mean; its word comes first
 */
export function unknownFields(
  located: Located,
  known: string[],
  explain: (name: string, known: string[]) => Problem | undefined,
): Problem[] {
  return Object.keys(located.data)
    .filter((name) => !known.includes(name))
    .map((name) => {
      const told = name === '__proto__' ? undefined : explain(name, known)
      return told ?? unknownField(located, name, known)
    })
}

function unknownField({ file, locate, withKey }: Located, name: string, known: string[]): Problem {
  const nearest = nearestName(name, known)
  if (nearest) {
    const problem = problemAt(file, locate([name]), name, 'mistyped-field', {
      nearest,
      found: name,
    })
    return withMended(problem, withKey([name], nearest))
  }
  const problem = name === '__proto__' ? problemAt : warningAt
  return problem(file, locate([name]), name, 'unknown-field', { found: name })
}
