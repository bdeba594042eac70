import path from 'node:path'
import { type Problem, problemAt, startOfFile, warningAt } from '@/lib/problems/problem'
import { properFolderName } from '../files/folder-name'
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
  'history',
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
  return [
    ...caseClashes(paths),
    ...folderProblems(paths),
    ...paths.flatMap((file) => misplaced(file, locales)),
  ]
}

/** Names that some file systems take for one (https://en.wikipedia.org/wiki/Case_preservation): one of the two is lost there. */
function caseClashes(paths: readonly string[]): Problem[] {
  const first = new Map<string, string>()
  const told = new Set<string>()
  return paths.flatMap((file) =>
    prefixes(file).flatMap((name) => {
      const key = name.toLowerCase()
      const other = first.get(key) ?? name
      first.set(key, other)
      if (other === name || told.has(name)) return []
      told.add(name)
      return [problemAt(file, startOfFile, 'file', 'place-case', { found: name, other })]
    }),
  )
}

/** A path and the folders that it lies in. */
function prefixes(file: string): string[] {
  const parts = file.split('/')
  return parts.map((_, index) => parts.slice(0, index + 1).join('/'))
}

function misplaced(file: string, locales: readonly string[]): Problem[] {
  const [, top = '', ...rest] = file.split('/')
  const name = path.posix.basename(file)
  if (/^(readme|license)\b/i.test(name)) return []
  if (leftover.test(name))
    return [warningAt(file, startOfFile, 'file', 'place-leftover', { found: name })]
  if (top === 'posts' || top === 'pages')
    return textEnding.test(name) ? misnamed(file, rest, locales) : []
  if (knownPlaces.includes(top) && (kinds[top]?.test(name) ?? true)) return []
  const code = textEnding.test(name) ? 'place-unread-text' : 'place-unread'
  const problem = textEnding.test(name) ? problemAt : warningAt
  return [problem(file, startOfFile, 'file', code, { found: file })]
}

/** A text in `posts` or `pages` that is no language of the site directly in an article's folder. */
function misnamed(file: string, rest: string[], locales: readonly string[]): Problem[] {
  const [folder = '', name, ...deeper] = rest
  if (name && deeper.length === 0 && locales.some((locale) => name === `${locale}.md`)) return []
  const languages = locales.map((locale) => `${locale}.md`).join(', ')
  if (!name) return [withoutFolder(file, folder, locales, languages)]
  const code = deeper.length > 0 ? 'place-deep' : 'place-language'
  const proper = deeper.length > 0 ? undefined : languageFile(name, locales)
  const problem = problemAt(file, startOfFile, 'file', code, {
    found: rest.slice(1).join('/'),
    languages,
  })
  if (!proper) return [problem]
  const paste = `git mv ${shell(file)} ${shell(`${path.posix.dirname(file)}/${proper}`)}`
  return [{ ...problem, mended: proper, paste }]
}

/** `content/posts/2026-01-02-name.md`, as Jekyll and Hugo have it. */
function withoutFolder(
  file: string,
  name: string,
  locales: readonly string[],
  languages: string,
): Problem {
  const problem = problemAt(file, startOfFile, 'file', 'place-without-folder', {
    found: name,
    languages,
  })
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

/** The file that `de.mdx`, `DE.md`, `de_DE.md` or `index.de.md` was probably meant to be. */
function languageFile(name: string, locales: readonly string[]): string | undefined {
  const words = name
    .replace(textEnding, '')
    .toLowerCase()
    .split(/[^a-z]+/)
  const found = locales.find((locale) => words.includes(locale.toLowerCase()))
  return found && `${found}.md`
}
