import type { Edit } from '@/lib/markdown/tree/edits'
import { missingReference, referenceTo } from './article-link'
import { codeSpan, fencedCode } from './code-patterns'
import { containerBefore, intoContainer, outOfContainer } from './container'
import { type Draft, hidden } from './draft'
import { code, embeds, picture } from './embeds'
import { argument, readParameters } from './parameters'

const token = anyOf(
  fencedCode,
  /(?<raw>\{%-?\s*raw\s*-?%\}(?<verbatim>(?:(?!\{%-?\s*raw\b)[\s\S])*?)\{%-?\s*endraw\s*-?%\})/,
  codeSpan,
  /(?<block>\{%-?\s*(?<name>highlight|codeblock|blockquote|comment|mermaid|for|if|unless|case|capture|tablerow)\b(?<words>[^%]*?)-?%\}(?<inside>(?:(?!\{%-?\s*(?:highlight|codeblock)\b)[\s\S])*?)\{%-?\s*end\k<name>\s*-?%\})/,
  /(?<tag>\{%-?\s*(?<tagName>\w+)\b(?<tagWords>(?:(?!\{%)[\s\S])*?)-?%\})/,
  /(?<output>\{\{-?(?<expression>(?:(?!\{\{)[\s\S])*?)-?\}\})/,
)

/** Marks of Liquid, and the code around them in which they stay as they are. */
const mark = anyOf(fencedCode, codeSpan, /<pre\b[\s\S]*?<\/pre>|^(?: {4}|\t).*$|\{[{%]/)

function anyOf(...patterns: RegExp[]): RegExp {
  return new RegExp(patterns.map(({ source }) => source).join('|'), 'gm')
}

/**
 * Takes Liquid out of a text of Jekyll (https://shopify.github.io/liquid/): code, links, pictures and values become what
 * they stood for; the rest is hidden from readers, kept for the author, and told. Code keeps every letter, but for the
 * marks of `raw`.
 */
export function withoutLiquid(draft: Draft): void {
  draft.apply([...draft.text.matchAll(token)].flatMap((match) => editFor(match, draft)))
}

function editFor(match: RegExpExecArray, draft: Draft): Edit[] {
  const [whole] = match
  const text = replacement(match, draft)
  return text === whole ? [] : [{ start: match.index, end: match.index + whole.length, text }]
}

function replacement({ 0: whole, index, groups = {} }: RegExpExecArray, draft: Draft): string {
  const { fence, span, raw, verbatim = '', block, tag, expression = '' } = groups
  if (fence || span) return whole.replace(/\{%-?\s*(?:end)?raw\s*-?%\}/g, '')
  if (raw) return escaped(verbatim)
  if (block) return blockFor(groups, whole, index, draft)
  if (tag) return tagFor(groups, whole, index, draft)
  return valueFor(expression, draft) ?? lost(whole, index, draft)
}

/** What `raw` kept from Liquid is meant to be seen; the check wants that said. */
function escaped(verbatim: string): string {
  return verbatim.replace(mark, (found) => (/^\{[{%]$/.test(found) ? `\\${found}` : found))
}

function lost(source: string, index: number, draft: Draft): string {
  draft.lose('template', index, source)
  return hidden(source)
}

type Groups = Record<string, string | undefined>

function blockFor(
  { name = '', words = '', inside = '' }: Groups,
  whole: string,
  index: number,
  draft: Draft,
): string {
  const language = languageOf(name, words)
  if (language !== undefined) return codeFor(inside, language, containerBefore(draft.text, index))
  if (name === 'blockquote') return inside.trim().replace(/^/gm, '> ')
  if (name === 'comment') return hidden(inside)
  return lost(whole, index, draft)
}

/** The language of a block of code, empty where none is named; undefined for blocks of anything else. */
function languageOf(name: string, words: string): string | undefined {
  const given = readParameters(words)
  if (name === 'highlight') return given.positional[0] ?? ''
  if (name === 'codeblock') return argument(given, ['lang']) ?? ''
  return name === 'mermaid' ? name : undefined
}

function codeFor(inside: string, language: string, container: string): string {
  const verbatim = inside.replace(/\{%-?\s*(?:end)?raw\s*-?%\}/g, '')
  return intoContainer(code(outOfContainer(verbatim, container), language), container)
}

/** What a theme shows by itself, and the site as well or for nothing. */
const silent = new Set(['toc', 'more'])

function tagFor(
  { tagName = '', tagWords = '' }: Groups,
  whole: string,
  index: number,
  draft: Draft,
): string {
  const words = resolveValues(tagWords, draft).trim()
  if (tagName === 'post_url' || tagName === 'link')
    return referenceTo(words, index, draft) ?? missingReference(words, index, draft)
  if (tagName === 'include') return includeFor(words) ?? lost(whole, index, draft)
  if (silent.has(tagName)) return ''
  const known = Object.hasOwn(embeds, tagName) ? embeds[tagName] : undefined
  return (
    (tagName === 'img' ? octopressImage(words) : known?.(readParameters(words))) ??
    lost(whole, index, draft)
  )
}

/** `{% include figure image_path="…" %}` and its like in themes: the file’s name says what it is. */
function includeFor(words: string): string | undefined {
  const [file = '', ...rest] = words.split(/\s+/)
  const name = file
    .replace(/^.*\//, '')
    .replace(/\.\w+$/, '')
    .toLowerCase()
  const given = readParameters(rest.join(' '))
  if (/toc/.test(name)) return ''
  if (/^(figure|image|img|picture|pic|photo)/.test(name)) return picture(given)
  const provider = Object.keys(embeds).find((known) => name.startsWith(known))
  return (provider && embeds[provider]?.(given)) || videoFor(given)
}

function videoFor(given: ReturnType<typeof readParameters>): string | undefined {
  const { provider, id } = given.named
  return provider && id ? embeds[provider.toLowerCase()]?.(given) : undefined
}

/** `{% img [class] /path [width [height]] [title [alt]] %}` */
function octopressImage(words: string): string | undefined {
  const { positional } = readParameters(words)
  const at = positional.findIndex((word) => /[./]/.test(word))
  const src = positional[at]
  const [title = '', alt = title] = positional.slice(at + 1).filter((word) => !/^\d+$/.test(word))
  return src && picture({ positional: [], named: { src, alt } })
}

function resolveValues(words: string, draft: Draft): string {
  return words.replace(
    /\{\{-?((?:(?!\{\{)[\s\S])*?)-?\}\}/g,
    (whole, expression: string) => valueFor(expression, draft) ?? whole,
  )
}

/** The value of `{{ "/x" | relative_url }}`, `{{ site.title }}` or `{{ page.title }}`; undefined for anything else. */
function valueFor(expression: string, draft: Draft): string | undefined {
  const [first = '', ...filters] = expression.split('|').map((part) => part.trim())
  const isHarmless = filters.every((filter) =>
    /^(relative_url|absolute_url|prepend\s*:.*|escape|strip|markdownify|xml_escape)$/.test(filter),
  )
  return isHarmless ? scalarFor(first, draft) : undefined
}

function scalarFor(name: string, { around }: Draft): string | undefined {
  const [, quoted] = /^["'](.*)["']$/.exec(name) ?? []
  // An address with blanks is none in Markdown.
  if (quoted !== undefined) return quoted.startsWith('/') ? quoted.replaceAll(' ', '%20') : quoted
  if (/^site\.(base_?url|url|github\.url)$/.test(name)) return ''
  const [, field] = /^page\.([\w-]+)$/.exec(name) ?? []
  const value = field ? around.article.fields[field] : around.site.variables[name]
  return typeof value === 'string' || typeof value === 'number' ? String(value) : undefined
}
