import type { ForeignSite, SystemId } from '../article'
import { saysFormulas } from '../values'
import { codeSpan, fencedCode } from './code-patterns'
import type { Draft } from './draft'

const token = new RegExp(
  [
    fencedCode,
    codeSpan,
    /(?<kept><!--(?:(?!<!--)[\s\S])*?-->|<(?:pre|script|style)\b(?:(?!<(?:pre|script|style)\b)[\s\S])*?<\/(?:pre|script|style)>|<\/?[A-Za-z][^<>]*>|\{\{(?:(?!\{\{)[\s\S])*?\}\}|\{%(?:(?!\{%)[\s\S])*?%\}|^(?: {4}|\t).*$)/,
    /(?<dollars>\$\$(?<written>(?:(?!\n\s*\n)[^$])+?)\$\$)/,
    /(?<shortcode>\$latex\s+(?<short>[^$\s][^$\n]*)\$|\[latex[^[\]]*\](?<long>(?:(?!\[latex)[\s\S])*?)\[\/latex\])/,
    /(?<paren>(?<slash>\\{1,2})\((?<inline>(?:(?!\n\s*\n|\\[()])[^`])+?)\k<slash>\))/,
    /(?<bracket>(?<slashes>\\{1,2})\[(?<display>(?:(?!\n\s*\n)[\s\S]){1,5000}?)\k<slashes>\])/,
    /(?<environment>^[ \t]*\\{1,2}begin\{(?<name>(?:equation|align|gather|multline|eqnarray)\*?)\}(?:(?!\\begin\{\k<name>\})[\s\S])*?\\{1,2}end\{\k<name>\})/,
    /(?<single>(?<![\\$\w])\$(?=[^\s$])(?<dollar>(?:(?!\n\s*\n)[^$`])*?(?<![\s\\]))\$(?![\d$]))/,
  ]
    .map(({ source }) => source)
    .join('|'),
  'gm',
)

/**
 * Writes formulas as this site reads them, between two dollar signs: those of TeX (`\(a\)`, `\[a\]`, `\begin{align}`), with
 * the second backslash that Markdown needed elsewhere, and `$a$`. What may as well be prices, variables of a shell or escaped
 * brackets stays, unless the article or the site says that it has formulas.
 */
export function withFormulas(draft: Draft): void {
  const { article, site } = draft.around
  const isSaid = site.hasFormulas === true || saysFormulas(article.fields)
  draft.apply(
    [...draft.text.matchAll(token)].flatMap((match) => {
      const text = formulaFor(match, isSaid, site)
      return text === undefined || text === match[0]
        ? []
        : [{ start: match.index, end: match.index + match[0].length, text }]
    }),
  )
}

function formulaFor(
  match: RegExpExecArray,
  isSaid: boolean,
  { system }: ForeignSite,
): string | undefined {
  const { groups = {} } = match
  const { written, shortcode, short, long, inline, slash, display, slashes } = groups
  const { environment, dollar } = groups
  if (written !== undefined)
    return isAlone(match) && !asHere.has(system) ? displayed(written, match) : undefined
  if (shortcode) return system === 'wordpress' ? inText(short ?? long ?? '') : undefined
  if (inline !== undefined) {
    const isSure = isSaid || slash === '\\\\' || looksLikeTex(inline)
    return isSure ? inText(unescaped(inline, slash)) : undefined
  }
  if (display !== undefined) {
    const isSure = slashes === '\\\\' || ((isSaid || looksLikeTex(display)) && isAlone(match))
    if (!isSure) return undefined
    const tex = unescaped(display, slashes)
    return isAlone(match) ? displayed(tex, match) : inText(tex)
  }
  if (environment) return displayed(environment.replace(/\\{2}(begin|end)\{/g, '\\$1{'), match)
  return dollar && (isSaid || isSurelyTex(dollar)) ? inText(dollar) : undefined
}

/** Systems that read two dollar signs with the same library. */
const asHere = new Set<SystemId>(['astro', 'starlight', 'docusaurus'])

/** Where a backslash had to be written twice, other systems read the rest as Markdown, too. */
function unescaped(tex: string, slash = ''): string {
  return slash.length === 1 ? tex : tex.replace(/\\([\\_*])/g, '$1')
}

function inText(tex: string): string {
  return `$$${tex.trim()}$$`
}

/** On lines of its own, at the depth of the line that it stands on. */
function displayed(tex: string, { index, input, 0: whole }: RegExpExecArray): string {
  const line = input.slice(input.lastIndexOf('\n', index - 1) + 1, index)
  const depth = /^[ \t]*/.exec(line + whole)?.[0] ?? ''
  const opening = line === '' ? depth : ''
  const lines = tex.trim().split('\n')
  return [`${opening}$$`, ...lines.map((each) => depth + each.trim()), `${depth}$$`].join('\n')
}

/** Whether nothing else stands on its lines. */
function isAlone({ index, input, 0: whole }: RegExpExecArray): boolean {
  const before = input.slice(input.lastIndexOf('\n', index - 1) + 1, index)
  const [after = ''] = input.slice(index + whole.length).split('\n', 1)
  return before.trim() === '' && after.trim() === ''
}

/** A command, an exponent, an index, a relation, or one letter: no words in brackets. */
function looksLikeTex(text: string): boolean {
  return /\\[a-z]|[\^_=<>+]/i.test(text) || /^\s*[a-z]\s*$/i.test(text)
}

/** What neither prices nor variables of a shell can be. */
function isSurelyTex(text: string): boolean {
  return /\\[a-z]{2}|\^|(?<![A-Za-z])[A-Za-z]_[\w{\\]/i.test(text) || /^[a-z]$/i.test(text)
}
