import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { parseHTML } from 'linkedom'

/** The finished site that the tests read. */
export const out = path.resolve('out')

/** All finished files by their path in `out/`, compressed copies included. */
export const files: ReadonlySet<string> = new Set(
  readdirSync(out, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(out, path.join(entry.parentPath, entry.name))),
)

const htmlFiles = [...files].filter((file) => file.endsWith('.html')).sort()

/** What stands at old addresses for hosts that do not redirect: no pages to read. */
export const redirectPages = htmlFiles.filter((file) =>
  textOf(file).includes('http-equiv="refresh"'),
)

export const pages = htmlFiles.filter((file) => !redirectPages.includes(file))

export function bytesOf(file: string): number {
  return readFileSync(path.join(out, file)).length
}

export function textOf(file: string): string {
  return readFileSync(path.join(out, file), 'utf8')
}

export function documentOf(file: string): Document {
  return parseHTML(textOf(file)).document
}

/** The file that a host serves at a path with clean addresses; undefined if there is none. */
export function fileAt(pathname: string): string | undefined {
  const name = decodeURIComponent(pathname).replace(/^\//, '') || 'index'
  return [name, `${name}.html`].find((file) => files.has(file))
}
