import { type Problem, problemAt } from '@/lib/problems/problem'
import { articleBeside, isMadeByBuild, madeFilePaths } from '@/lib/urls'
import { publicAddresses } from '../texts/addresses'

/**
 * Finds files of `public/` at an address that the site makes itself, where only one of both could stand.
 *
 * @param names of the files, below `public/`
 * @param made the addresses of pages and of what comes with them
 */
export function publicFileProblems(names: readonly string[], made: ReadonlySet<string>): Problem[] {
  return names.flatMap((name) => {
    const taken = publicAddresses(name).find(
      (address) =>
        made.has(articleBeside(address) ?? address) ||
        madeFilePaths.includes(address) ||
        isMadeByBuild(address),
    )
    if (!taken) return []
    return [problemAt(`public/${name}`, start, 'file', 'public-taken', { found: taken })]
  })
}

const start = { line: 1, column: 1 }
