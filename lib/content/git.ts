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
 * @returns by name; without what is not there, is no text, or has a name of several lines, at whose end git ends a name
 */
export async function textsIn(
  folder: string,
  names: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  const asked = names.filter((name) => !name.includes('\n'))
  if (asked.length === 0) return new Map()
  const input = asked.map((name) => `${name}\n`).join('')
  const listing = await answered(ask(folder, ['cat-file', '--batch'], input))
  return listing ? textsOf(listing, asked) : new Map()
}

/** Takes apart what `git cat-file --batch` writes (https://git-scm.com/docs/git-cat-file#_batch_output). */
function textsOf(listing: Buffer, names: readonly string[]): ReadonlyMap<string, string> {
  const texts = new Map<string, string>()
  let at = 0
  for (const name of names) {
    const end = listing.indexOf('\n', at)
    const [, kind, size] = /^\w+ (\w+) (\d+)$/.exec(listing.toString('utf8', at, end)) ?? []
    at = end + 1
    if (size === undefined) continue
    if (kind === 'blob') texts.set(name, listing.toString('utf8', at, at + Number(size)))
    at += Number(size) + 1
  }
  return texts
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
