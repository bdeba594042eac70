import { missingReference, referenceTo } from './article-link'
import { blankLineEdits } from './blank-lines'
import { codeSpan, fencedCode, htmlComment } from './code-patterns'
import { containerBefore, intoContainer, outOfContainer } from './container'
import { type Draft, hidden } from './draft'
import { alert, code, details, embeds, isAlertType, picture } from './embeds'
import { includeFor } from './liquid-includes'
import { LiquidValues } from './liquid-values'
import { argument, readParameters } from './parameters'
import {
  type Piece,
  pairTags,
  pieceEdits,
  spanOfPiece,
  type Tag,
  VerbatimEnds,
} from './template-tags'

const token = anyOf(
  fencedCode,
  codeSpan,
  htmlComment,
  /(?<tag>\{%-?\s*(?<name>\w+)\b(?<words>(?:(?!\{%)[\s\S])*?)-?%\})/,
  /(?<output>\{\{-?(?<expression>(?:(?!\{\{)[\s\S])*?)-?\}\})/,
)

/** What stands between these and their ends is taken by the letter. */
const verbatim = new Set(['raw', 'highlight', 'codeblock', 'comment', 'mermaid'])

/** What a program decides: whether and how often something is shown. */
const logic = new Set(['for', 'if', 'unless', 'case', 'tablerow'])

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
  if (!/\{[{%]/.test(draft.text)) return
  const values = new LiquidValues(draft)
  const edits = pieceEdits(draft.text, pairTags(tagsOf(draft.text)), (piece, inside) =>
    replacement({ piece, inside, values, draft }),
  )
  draft.apply(edits)
  if (edits.some(({ text }) => text.startsWith('\n\n'))) draft.apply(blankLineEdits(draft.text))
}

function tagsOf(text: string): Tag[] {
  const tags: Tag[] = []
  const ends = new VerbatimEnds(text, (name) => `\\{%-?\\s*end${name}\\s*-?%\\}`)
  const pattern = new RegExp(token)
  for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
    const { groups = {} } = match
    const [, closed] = /^end(\w+)$/.exec(groups.name ?? '') ?? []
    const name = closed ?? groups.name ?? ''
    const end = match.index + match[0].length
    tags.push({ start: match.index, end, name, isClosing: closed !== undefined, groups })
    const closing = !closed && verbatim.has(name) ? ends.find(name, end) : undefined
    if (closing) pattern.lastIndex = closing.start
  }
  return tags
}

/** One piece of Liquid and what is known when it is read. */
interface Reading {
  piece: Piece
  inside: (() => string) | undefined
  values: LiquidValues
  draft: Draft
}

function replacement(reading: Reading): string {
  const { piece, inside, values, draft } = reading
  const { start, end } = spanOfPiece(piece)
  const whole = draft.text.slice(start, end)
  const { fence, span, remark, output, expression = '' } = piece.tag.groups
  if (remark) return whole
  if (fence || span) return whole.replace(/\{%-?\s*(?:end)?raw\s*-?%\}/g, '')
  const made = output
    ? onItsOwn(values.valueOf(expression), draft.text, start, end)
    : inside === undefined
      ? tagFor(reading)
      : blockFor(reading)
  return made ?? lost(whole, start, draft)
}

/** Text of several lines that fills a line is text like any other, within HTML, too. */
function onItsOwn(value: string | undefined, text: string, start: number, end: number) {
  if (!value?.includes('\n')) return value
  const isAlone = containerBefore(text, start) !== '' || text[start - 1] === '\n' || start === 0
  return isAlone && /^[ \t]*(?:\n|$)/.test(text.slice(end, end + 200))
    ? `\n\n${value.trim()}\n\n`
    : value
}

/** What `raw` kept from Liquid is meant to be seen; the check wants that said. */
function escaped(verbatim: string): string {
  return verbatim.replace(mark, (found) => (/^\{[{%]$/.test(found) ? `\\${found}` : found))
}

function lost(source: string, index: number, draft: Draft): string {
  draft.lose('template', index, source)
  return hidden(source)
}

/** Tags around a text; undefined where readers get nothing of it. */
function blockFor(reading: Reading): string | undefined {
  const { name = '', words = '' } = reading.piece.tag.groups
  if (logic.has(name)) return undefined
  const { values, draft, piece } = reading
  const inside = reading.inside?.() ?? ''
  const language = languageOf(name, words)
  if (language !== undefined)
    return codeFor(inside, language, containerBefore(draft.text, piece.tag.start))
  if (name === 'raw') return escaped(inside)
  if (name === 'comment') return hidden(inside)
  if (name === 'capture') return captured(words.trim(), inside, values)
  return framed(name, words.trim(), inside) ?? bare(reading, inside)
}

/** What holds something that is lost could stand in an address, where its comment would be seen. */
function captured(name: string, value: string, values: LiquidValues): string | undefined {
  return !value.includes('<!--') && values.remember(name, value) ? '' : undefined
}

/** Blocks of plugins that themes bring along. */
function framed(name: string, words: string, inside: string): string | undefined {
  if (name === 'blockquote' || name === 'quote') return inside.trim().replace(/^/gm, '> ')
  if (name === 'details') return details(words, inside)
  if (name === 'tabs') return apart(inside)
  if (name === 'tab') return apart(`**${words.replace(/^\S+\s+/, '')}**\n\n${inside.trim()}`)
  const type = [name, ...readParameters(words).positional].find(isAlertType)
  const isBox = type === name || name === 'alert' || name === 'notice'
  return type && isBox ? apart(alert(type, inside)) : undefined
}

/** Of a block that nobody knows, the text stays. */
function bare({ piece, draft }: Reading, inside: string): string {
  const { start, end } = piece.tag
  draft.lose('template', start, draft.text.slice(start, end))
  return inside
}

function apart(block: string): string {
  return `\n\n${block.trim()}\n\n`
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

function tagFor({ piece, values, draft }: Reading): string | undefined {
  const { name = '', words: written = '' } = piece.tag.groups
  const { start } = piece.tag
  const words = values.resolve(written).trim()
  if (name === 'post_url' || name === 'link')
    return referenceTo(words, start, draft) ?? missingReference(words, start, draft)
  if (name === 'include') return includeFor(words, draft.around.article.fields, values)
  if (silent.has(name)) return ''
  if (name === 'assign') return assigned(words, values)
  if (name === 'img') return octopressImage(words)
  return Object.hasOwn(embeds, name) ? embeds[name]?.(readParameters(words)) : undefined
}

/** `{% assign folder = "/img" %}`; what is computed is lost. */
function assigned(words: string, values: LiquidValues): string | undefined {
  const [, name = '', , value = ''] = /^([\w-]+)\s*=\s*(["'])([^"'|]*)\2$/.exec(words) ?? []
  return name && values.remember(name, value) ? '' : undefined
}

/** `{% img [class] /path [width [height]] [title [alt]] %}` */
function octopressImage(words: string): string | undefined {
  const { positional } = readParameters(words)
  const at = positional.findIndex((word) => /[./]/.test(word))
  const src = positional[at]
  const [title = '', alt = title] = positional.slice(at + 1).filter((word) => !/^\d+$/.test(word))
  return src && picture({ positional: [], named: { src, alt } })
}
