import { type Problem, problemAt, startOfFile } from '@/lib/problems/problem'
import { articleBeside } from '@/lib/urls'
import { isMadeByBuild, madeFilePaths } from '@/lib/urls/build-files'
import { publicAddresses } from '../texts/addresses'

/**
 * Finds files of `public/` at an address that the site makes itself, where only one of both could stand.
 *
 * @param names of the files, below `public/`
 * @param made the addresses of pages and of what comes with them
 */
export function publicFileProblems(names: readonly string[], made: ReadonlySet<string>): Problem[] {
  if (names.length === 0) return []
  const own = new Set([...made, ...madeFilePaths].map(folded))
  return names.flatMap((name) => {
    const taken = publicAddresses(name).find((written) => {
      const address = folded(written)
      const page = articleBeside(address) ?? address
      return own.has(page) || own.has(address) || isMadeByBuild(address)
    })
    if (!taken) return []
    return [problemAt(`public/${name}`, startOfFile, 'file', 'public-taken', { found: taken })]
  })
}

/** Some hosts and disks tell no capital letter from a small one. */
function folded(address: string): string {
  return address.toLowerCase()
}
