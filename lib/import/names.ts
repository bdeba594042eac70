/** What the path of a foreign article says. */
export interface NameParts {
  /** Without date, language and ending. */
  name: string
  /** `YYYY-MM-DD`. */
  day?: string
  /** From `name.de.md`. */
  locale?: string
}

const textEndings = /\.(md|markdown|mkd|mkdn|mdown|mdx|html?)$/i

/** Whether a file can hold an article. */
export function isText(file: string): boolean {
  return textEndings.test(file)
}

/** What other systems write articles in that cannot be read here. */
export function isForeignMarkup(file: string): boolean {
  return /\.(textile|adoc|asciidoc|org|rst|haml|erb)$/i.test(file)
}

/** How an article is written, by its file’s ending; Markdown unless the ending says otherwise. */
export function formatOf(file: string): 'markdown' | 'mdx' | 'html' {
  if (/\.html?$/i.test(file)) return 'html'
  return /\.mdx$/i.test(file) ? 'mdx' : 'markdown'
}

/**
 * Takes the path of an article apart. The folder’s name stands for `index.md` (a page bundle); a day may stand before
 * the name, `2025-06-15-name` or `2025/06/15/name`, and a language before the ending, `name.de.md`.
 */
export function partsOfName(file: string): NameParts {
  const stem = file.replace(textEndings, '')
  const [, rest = stem, language] = /^(.*)\.([a-z]{2,3}(?:-[A-Za-z]{2,4})?)$/.exec(stem) ?? []
  const locale = language && isLanguage(language) ? language : undefined
  const named = (locale ? rest : stem).replace(/\/index$/, '')
  const [, year, month, day, name = ''] =
    /(?:^|\/)(\d{4})[-/](\d{1,2})[-/](\d{1,2})(?:[-_/]|$)([^/]*)$/.exec(named) ?? []
  const last = named.slice(named.lastIndexOf('/') + 1)
  if (!year) return { name: last, locale }
  return {
    name: name || last,
    day: [year, month?.padStart(2, '0'), day?.padStart(2, '0')].join('-'),
    locale,
  }
}

/** The language that a folder is named after, anywhere between two folders of the path. */
export function localeOfFolder(path: string): string | undefined {
  return path.split('/').slice(0, -1).find(isLanguage)
}

const languageNames = new Intl.DisplayNames(['en'], { type: 'language', fallback: 'none' })

/** Whether a text is the tag of a language that has a name, such as `de` or `pt-BR`, and not `go` or `img`. */
export function isLanguage(text: string): boolean {
  if (!/^[a-z]{2}(-[A-Za-z]{2,4})?$/.test(text)) return false
  return languageNames.of(text) !== undefined
}

/** Splits `name-de` or `name_en` where a version in another language, or one without a language, stands beside it. */
export function splitSuffix(
  name: string,
  names: ReadonlySet<string>,
  locales: readonly string[],
): { name: string; locale: string } | undefined {
  const [, base = '', locale = ''] = /^(.+)[-_]([a-z]{2})$/i.exec(name) ?? []
  const wanted = locales.find((known) => known === locale.toLowerCase())
  if (!wanted) return undefined
  const others = locales.filter((other) => other !== wanted)
  const siblings = [base, ...others.flatMap((other) => [`${base}-${other}`, `${base}_${other}`])]
  return siblings.some((sibling) => names.has(sibling)) ? { name: base, locale: wanted } : undefined
}
