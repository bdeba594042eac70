import { execFile } from 'node:child_process'
import { promisify } from 'node:util'

const run = promisify(execFile)

/** What git answers in a folder, as bytes. @throws {Error} where it is not there or refuses */
export function git(folder: string, ...given: string[]): Promise<Buffer> {
  return ask(folder, given)
}

/** The same as text; undefined where git is not there or refuses. */
export async function gitText(folder: string, ...given: string[]): Promise<string | undefined> {
  return (await answered(ask(folder, given)))?.toString()
}

/**
 * The texts of some objects, by their names for git (https://git-scm.com/docs/gitrevisions), of one process for all: a
 * system starts a few hundred at a time.
 * @returns in the order of the names; undefined for what is not there
 */
export async function textsIn(
  folder: string,
  names: readonly string[],
): Promise<(string | undefined)[]> {
  if (names.length === 0) return []
  const input = names.map((name) => `${name}\n`).join('')
  const listing = await answered(ask(folder, ['cat-file', '--batch'], input))
  if (!listing) return names.map(() => undefined)
  let at = 0
  return names.map(() => {
    const end = listing.indexOf('\n', at)
    const [, size] = /^\w+ blob (\d+)$/.exec(listing.toString('utf8', at, end)) ?? []
    at = end + 1
    if (size === undefined) return undefined
    const text = listing.toString('utf8', at, at + Number(size))
    at += Number(size) + 1
    return text
  })
}

async function ask(folder: string, given: string[], input = ''): Promise<Buffer> {
  const asked = run('git', given, { cwd: folder, encoding: 'buffer', maxBuffer: 2 ** 28 })
  // Where git is not there, nobody reads.
  asked.child.stdin?.on('error', () => {}).end(input)
  return (await asked).stdout
}

function answered(asked: Promise<Buffer>): Promise<Buffer | undefined> {
  return asked.catch(() => undefined)
}
