import type { Locale } from '@/lib/model/locales'
import type { ProblemCode, Values } from '@/lib/problems/messages'
import { type Problem, problemAt, showValue } from '@/lib/problems/problem'
import { markdownEnding, reservedSlugs } from '@/lib/urls'
import { filePaths, filePrefixes } from '@/lib/urls/build-files'
import { cleanPath, decodedPath } from '@/lib/urls/path-forms'
import type { FrontMatter } from '../files/front-matter'

/** Signs of ASCII that no host's rules take for a pattern, and those of other writing: „…“, –, €, 😀. */
const sign = String.raw`[\p{L}\p{M}\p{N}_.~%+,()!;@=&'-]|(?![\x00-\x7f])[\p{P}\p{S}]`
const typed = new RegExp(String.raw`^(?:\/(?!\.\.?(?:\/|$))(?:${sign})+)+\/?$`, 'u')
const decodedOnly = new RegExp(String.raw`^(?:\/(?!\.\.?(?:\/|$))(?:${sign}| )+)+\/?$`, 'u')

/**
 * Whether a text is a path that every host can redirect from: nothing behind `?` or `#`, no segment `.` or `..`, and
 * no sign that a host's rules would take for a pattern. Letters and signs of every language may be typed or
 * percent-encoded, as WordPress has „was-heisst-„geprueft“-und-–-nun“.
 */
export function isAlias(path: string): boolean {
  const decoded = decodedPath(path)
  const isEncoded = /%2f/i.test(path) || (path.includes('%') && decoded === path)
  // What is encoded may be a letter, a sign, a blank or a percent sign, never what would end or divide the path.
  return typed.test(path) && !isEncoded && decodedOnly.test(decoded) && fitsFiles(decoded)
}

/** A page at the old address is a file: file systems take names of 255 bytes, `.html` among them. */
function fitsFiles(path: string): boolean {
  return path.split('/').every((name) => Buffer.byteLength(name) <= 250)
}

/** A file with old addresses, and the address that it has now. */
export interface Aliased {
  aliases: readonly string[]
  matter: Pick<FrontMatter, 'file' | 'locate'>
}

/**
 * Finds old addresses that lead elsewhere already: to what the site serves, or to another file. `addresses` are those
 * of all articles, lists and pages. Since no alias is an address, none can lead to another one or to itself.
 *
 * @param texts the file of the text at an address, where the author can be told it
 */
export function aliasProblems(
  files: readonly Aliased[],
  addresses: ReadonlySet<string>,
  locales: readonly Locale[],
  texts: ReadonlyMap<string, string> = new Map(),
): Problem[] {
  const served = new Set([...addresses, ...filePaths].map((path) => path.toLowerCase()))
  const first = new Map<string, string>()
  return files.flatMap(({ aliases, matter }) =>
    aliases.flatMap((alias, index) => {
      const key = decodedPath(cleanPath(alias)).toLowerCase()
      const isTaken = isServed(key, served, locales)
      const other = first.get(key)
      first.set(key, first.get(key) ?? matter.file)
      const text = texts.get(key)
      const tell = (code: ProblemCode, values: Values = {}) => [
        problemAt(matter.file, matter.locate(['aliases', index]), `aliases.${index}`, code, {
          ...values,
          found: showValue(alias),
        }),
      ]
      if (text) return tell('alias-taken', { other: text })
      if (isTaken) return tell('alias-served')
      return other ? tell('alias-doubled', { other }) : []
    }),
  )
}

/** Some file systems and hosts take no notice of letter case, so neither does this. */
function isServed(path: string, served: ReadonlySet<string>, locales: readonly Locale[]): boolean {
  const isLocale = (name: string) => locales.some((tag) => tag.toLowerCase() === name)
  const [, locale = '', name = ''] = path.split('/')
  const isList = isLocale(locale) && ownNames.has(name.replace(/\..*/, ''))
  const parents = path.split('/').map((_, index, parts) => parts.slice(0, index).join('/'))
  return (
    isList ||
    served.has(path || '/') ||
    (path.endsWith(markdownEnding) && served.has(path.slice(0, -markdownEnding.length))) ||
    filePrefixes.some((prefix) => path.startsWith(prefix)) ||
    // Below an article stand its files, and below a file nothing can.
    parents.some((parent) => served.has(parent) && !isLocale(parent.slice(1)))
  )
}

/** What the site calls the first segment below a language, but for that of all articles. */
const ownNames = new Set([...reservedSlugs.filter((name) => name !== 'posts'), 'feed'])
