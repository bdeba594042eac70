import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { parseHTML } from 'linkedom'

/** The finished files of a site, as tests read them. */
export interface FinishedSite {
  folder: string
  /** All files by their path in the folder. */
  files: ReadonlySet<string>
  /** The HTML files that are pages. */
  pages: string[]
  /** Those that lead on from an old address. */
  redirectPages: string[]
  bytesOf: (file: string) => number
  textOf: (file: string) => string
  documentOf: (file: string) => Document
  /** The file that a host with clean addresses serves at a path; undefined if there is none. */
  fileAt: (pathname: string) => string | undefined
}

export function finishedSite(folder: string): FinishedSite {
  const full = path.resolve(folder)
  const files = new Set(
    readdirSync(full, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => path.relative(full, path.join(entry.parentPath, entry.name))),
  )
  const textOf = (file: string) => readFileSync(path.join(full, file), 'utf8')
  const html = [...files].filter((file) => file.endsWith('.html')).sort()
  const redirectPages = html.filter((file) => textOf(file).includes('http-equiv="refresh"'))
  return {
    folder: full,
    files,
    pages: html.filter((file) => !redirectPages.includes(file)),
    redirectPages,
    bytesOf: (file) => readFileSync(path.join(full, file)).length,
    textOf,
    documentOf: (file) => parseHTML(textOf(file)).document,
    fileAt: (pathname) => {
      const name = decodeURIComponent(pathname).replace(/^\//, '') || 'index'
      return [name, `${name}.html`].find((file) => files.has(file))
    },
  }
}

/** The text of every file that may tell of an article what AI did, as of a site that is not below a path. */
export function disclosingFiles({ files, textOf }: FinishedSite): Map<string, string> {
  const readable = [...files].filter((file) => /\.(html|json|csv|xml|md|txt)$/.test(file))
  return withoutBasePath(new Map(readable.map((file) => [file, textOf(file)])))
}

/** The same files with the path below which the front door says that the site is left out of all addresses. */
export function withoutBasePath(files: ReadonlyMap<string, string>): Map<string, string> {
  const [, home = ''] = /rel="canonical" href="([^"]*)"/.exec(files.get('index.html') ?? '') ?? []
  const { origin, pathname } = new URL(home, 'https://site.example')
  const base = pathname.replace(/\/$/, '')
  if (base === '') return new Map(files)
  return new Map(
    [...files].map(([file, text]) => [
      file,
      text.replaceAll(`${origin}${base}`, origin).replaceAll(`"${base}/`, '"/'),
    ]),
  )
}
