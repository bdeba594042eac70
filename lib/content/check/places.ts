import path from 'node:path'
import { nearestName } from '@/lib/problems/nearest'
import { type Problem, problemAt, startOfFile, warningAt } from '@/lib/problems/problem'
import { properFolderName, readFolderName } from '../files/folder-name'
import { textEnding } from '../files/text-ending'
import { folderProblems, shell } from './folders'

/** What editors and systems leave behind. */
const leftover = /(~|\.(bak|orig|rej|tmp|swp|old|save))$|^(thumbs\.db|desktop\.ini|icon\r)$/i

/** What the site reads at the top of `content/`. */
const knownPlaces = [
  'site.yaml',
  'gone.yaml',
  'link-health.json',
  'posts',
  'pages',
  'authors',
  'messages',
]

/** What the site reads in these folders; a person's portrait beside their file. */
const kinds: Record<string, RegExp> = {
  authors: /\.(ya?ml|svg|png|jpe?g|webp|avif|gif)$/i,
  messages: /\.json$/,
}

/**
 * Finds what lies in `content/` where nobody would read it, or under a name that makes no address: each file is read,
 * served or reported.
 *
 * @param paths of all files, below the project
 */
export function placeProblems(paths: readonly string[], locales: readonly string[]): Problem[] {
  const all = new Set(paths)
  return [
    ...caseClashes(paths),
    ...folderProblems(paths),
    ...paths.flatMap((file) => misplaced(file, locales, all)),
  ]
}

/** Names that some file systems take for one (https://en.wikipedia.org/wiki/Case_preservation): one of the two is lost there. */
function caseClashes(paths: readonly string[]): Problem[] {
  const first = new Map<string, string>()
  const told = new Set<string>()
  let folder = ''
  return paths.flatMap((file) => {
    // Files of a folder stand together, so that it is looked at once.
    const before = folder
    folder = file.slice(0, file.lastIndexOf('/'))
    return (folder === before ? [file] : prefixes(file)).flatMap((name) => {
      const key = name.toLowerCase()
      const other = first.get(key) ?? name
      first.set(key, other)
      if (other === name || told.has(name)) return []
      told.add(name)
      return [problemAt(file, startOfFile, 'file', 'place-case', { found: name, other })]
    })
  })
}

/** A path and the folders that it lies in. */
function prefixes(file: string): string[] {
  const parts = file.split('/')
  return parts.map((_, index) => parts.slice(0, index + 1).join('/'))
}

function misplaced(file: string, locales: readonly string[], all: ReadonlySet<string>): Problem[] {
  const [, top = '', ...rest] = file.split('/')
  const name = path.posix.basename(file)
  if (/^(readme|license)\b/i.test(name)) return []
  if (leftover.test(name))
    return [warningAt(file, startOfFile, 'file', 'place-leftover', { found: name })]
  if (top === 'posts' || top === 'pages')
    return textEnding.test(name) ? misnamed(file, rest, locales, all) : []
  if (knownPlaces.includes(top) && (kinds[top]?.test(name) ?? true)) return []
  const code = textEnding.test(name) ? 'place-unread-text' : 'place-unread'
  const problem = textEnding.test(name) ? problemAt : warningAt
  return [withName(problem(file, startOfFile, 'file', code, { found: file }), file, top, all)]
}

/** The name that `gone.yml` or `Site.yaml` was meant to be. */
function withName(problem: Problem, file: string, name: string, all: ReadonlySet<string>): Problem {
  const meant = nearestName(name.replace(/\.yml$/i, '.yaml'), knownPlaces.filter(isYaml))
  const target = `content/${meant}`
  if (!meant || file !== `content/${name}` || all.has(target)) return problem
  return { ...problem, mended: target, paste: `git mv ${shell(file)} ${target}` }
}

function isYaml(name: string): boolean {
  return name.endsWith('.yaml')
}

/** A text in `posts` or `pages` that is no language of the site directly in an article's folder. */
function misnamed(
  file: string,
  rest: string[],
  locales: readonly string[],
  all: ReadonlySet<string>,
): Problem[] {
  const [folder = '', name, ...deeper] = rest
  if (name && deeper.length === 0 && locales.some((locale) => name === `${locale}.md`)) return []
  const languages = locales.map((locale) => `${locale}.md`).join(', ')
  if (!name) return [withoutFolder(file, folder, locales, languages)]
  const code = deeper.length > 0 ? 'place-deep' : 'place-language'
  const count = locales.length
  const values = { found: rest.slice(1).join('/'), languages, count }
  const problem = problemAt(file, startOfFile, 'file', code, values)
  if (deeper.length > 0) return [{ ...problem, paste: raised(file, rest) }]
  const proper = languageFile(name, locales)
  const target = `${path.posix.dirname(file)}/${proper}`
  if (!proper || all.has(target)) return [problem]
  return [{ ...problem, mended: proper, paste: `git mv ${shell(file)} ${shell(target)}` }]
}

/** How an article's folder is moved out of another one, such as that of a year. */
function raised(file: string, [outer = '', folder = '', ...inner]: string[]): string | undefined {
  if (inner.length !== 1 || !readFolderName(folder)) return undefined
  const [, top] = file.split('/')
  return `git mv content/${top}/${shell(outer)}/${folder} content/${top}/${folder}`
}

/** `content/posts/2026-01-02-name.md`, as Jekyll and Hugo have it. */
function withoutFolder(
  file: string,
  name: string,
  locales: readonly string[],
  languages: string,
): Problem {
  const values = { found: name, languages }
  const problem = problemAt(file, startOfFile, 'file', 'place-without-folder', values)
  const stem = name.replace(textEnding, '')
  const [, suffix = ''] = /[._]([a-z]{2}(?:-[A-Za-z]{2})?)$/.exec(stem) ?? []
  const locale = locales.includes(suffix) ? suffix : locales[0]
  const folder = properFolderName(
    locales.includes(suffix) ? stem.slice(0, -suffix.length - 1) : stem,
  )
  if (!folder || !locale) return problem
  const target = `${path.posix.dirname(file)}/${folder}`
  const paste = `mkdir -p ${target} && git mv ${shell(file)} ${target}/${locale}.md`
  return { ...problem, mended: `${folder}/${locale}.md`, paste }
}

/** The file that `de.mdx`, `DE.md`, `de_DE.md`, `index.de.md` or, in the main language, `index.md` was probably meant to be. */
function languageFile(name: string, locales: readonly string[]): string | undefined {
  const words = name
    .replace(textEnding, '')
    .toLowerCase()
    .split(/[^a-z]+/)
  const named = locales.find((locale) => words.includes(locale.toLowerCase()))
  const found = named ?? (/^_?index$/i.test(words.join('')) ? locales[0] : undefined)
  return found && `${found}.md`
}
