import { type Problem, warningAt } from '@/lib/problems/problem'
import type { Located } from '../yaml/located'

/** A person’s name, and the file that it stands in. */
export interface Named {
  name: string
  located: Located
}

/** Tells each person whose name an earlier file has: above an article stands the name alone. */
export function sameNameProblems(people: readonly Named[]): Problem[] {
  const first = new Map<string, string>()
  return people.flatMap(({ name, located }) => {
    const key = name.normalize('NFKC').toLowerCase().split(/\s+/).filter(Boolean).join(' ')
    const other = first.get(key)
    if (!other) first.set(key, located.file)
    if (!other) return []
    const values = { found: name, other }
    return [warningAt(located.file, located.locate(['name']), 'name', 'author-name', values)]
  })
}
