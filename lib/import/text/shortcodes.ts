import { missingReference, referenceTo } from './article-link'
import { blankLineEdits } from './blank-lines'
import { codeMeta } from './code-fences'
import { codeSpan, fencedCode, htmlComment } from './code-patterns'
import { type Draft, hidden, linkTo } from './draft'
import { alert, code, details, embeds, isAlertType } from './embeds'
import { argument, type Parameters, readParameters } from './parameters'
import {
  type Piece,
  pairTags,
  pieceEdits,
  spanOfPiece,
  type Tag,
  VerbatimEnds,
} from './template-tags'

const token = new RegExp(
  [
    /(?<escaped>\{\{(?<openMark>[<%])\/\*(?<example>(?:(?!\{\{[<%]\/\*)[\s\S])*?)\*\/(?<closeMark>[>%])\}\})/,
    fencedCode,
    codeSpan,
    htmlComment,
    /(?<shortcode>\{\{[<%]\s*(?<slash>\/?)\s*(?<name>[\w/-]+)(?<words>(?:\s(?:"(?:\\.|[^"\\])*"|`[^`]*`|(?!\{\{)[^"`])*?)?)(?<alone>\/?)[>%]\}\})/,
  ]
    .map(({ source }) => source)
    .join('|'),
  'gm',
)

/** What stands between these is taken by the letter. */
const verbatim = new Set(['highlight', 'code', 'mermaid'])

/**
 * Takes the shortcodes out of a text of Hugo (https://gohugo.io/content-management/shortcodes/): references, figures,
 * code and boxes become what they stood for; the rest is hidden from readers, kept for the author, and told.
 */
export function withoutShortcodes(draft: Draft): void {
  const { text } = draft
  draft.apply(
    pieceEdits(text, pairTags(tagsOf(text)), (piece, inside) => replacement(piece, inside, draft)),
  )
  if (draft.text.includes('\n\n\n')) draft.apply(blankLineEdits(draft.text))
}

function tagsOf(text: string): Tag[] {
  const tags: Tag[] = []
  const ends = new VerbatimEnds(text, (name) => `\\{\\{[<%]\\s*/\\s*${name}\\s*[>%]\\}\\}`)
  const pattern = new RegExp(token)
  for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
    const { groups = {} } = match
    const end = match.index + match[0].length
    const name = (!groups.alone && groups.name) || ''
    tags.push({ start: match.index, end, name, isClosing: groups.slash === '/', groups })
    const closing = verbatim.has(name.toLowerCase()) ? ends.find(name, end) : undefined
    if (closing) pattern.lastIndex = closing.start
  }
  return tags
}

function replacement(piece: Piece, inside: (() => string) | undefined, draft: Draft): string {
  const { start, end } = spanOfPiece(piece)
  const whole = draft.text.slice(start, end)
  const { escaped, openMark, example = '', closeMark, fence, span, remark } = piece.tag.groups
  if (remark) return whole
  if (escaped) return `{{${openMark} ${example.trim()} ${closeMark}}}`
  if (fence || span)
    return whole.replace(
      /\{\{([<%])\/\*((?:(?!\{\{[<%]\/\*)[\s\S])*?)\*\/([>%])\}\}/g,
      (_, open: string, example: string, close: string) => `{{${open} ${example.trim()} ${close}}}`,
    )
  const { slash = '', name = '', words = '' } = piece.tag.groups
  const made =
    inside === undefined
      ? singleFor(slash + name, readParameters(words), start, draft)
      : pairFor({ name, words, inside: inside() }, start, draft)
  return made === undefined ? lost(whole, start, draft) : apartFrom(made, draft.text.slice(end))
}

/** What follows a quotation in the next line would be a part of it. */
function apartFrom(made: string, after: string): string {
  return made.startsWith('> ') && /^[ \t]*\n(?=[^\n>])/.test(after.slice(0, 200))
    ? `${made}\n`
    : made
}

function lost(source: string, index: number, draft: Draft): string {
  draft.lose('template', index, source)
  return hidden(source)
}

function singleFor(
  name: string,
  given: Parameters,
  index: number,
  draft: Draft,
): string | undefined {
  if (name === 'ref' || name === 'relref')
    return reference(argument(given, ['path'], 0) ?? '', index, draft)
  if (name === 'param') return draft.around.site.variables[`param.${given.positional[0]}`]
  if (name === 'toc' || name === 'table-of-contents') return ''
  if (name === 'kbd') return `<kbd>${given.positional.join('+')}</kbd>`
  if (name === 'br') return '\\\n'
  if (name === 'alert' && given.named.text) return alert(alertType(given), given.named.text)
  const made = Object.hasOwn(embeds, name.toLowerCase())
    ? embeds[name.toLowerCase()]?.(given)
    : undefined
  const { link } = given.named
  return made && link && made.startsWith('!') ? `[${made}](${link})` : made
}

function reference(name: string, index: number, draft: Draft): string {
  return referenceTo(name, index, draft) ?? missingReference(name, index, draft)
}

/** Shortcodes around a text: code, boxes, quotations, what is only a frame. */
function pairFor(
  { name, words, inside }: Record<'name' | 'words' | 'inside', string>,
  index: number,
  draft: Draft,
): string | undefined {
  const given = readParameters(words)
  const kind = name.toLowerCase()
  if (kind === 'highlight' || kind === 'code')
    return code(inside, argument(given, ['lang', 'language'], 0), codeMeta(words))
  if (kind === 'kbd') return `<kbd>${inside.trim()}</kbd>`
  if (kind === 'mermaid') return code(inside, 'mermaid')
  if (/^(notice|alert|callout|admonition|hint)$/.test(kind))
    return alert(alertType(given), inside, argument(given, ['title'], 1))
  if (isAlertType(kind))
    return alert(
      kind,
      inside,
      argument(given, ['title'], isAlertType(given.positional[0] ?? '') ? 1 : 0),
    )
  if (/^(quote|blockquote|epigraph)$/.test(kind)) return inside.trim().replace(/^/gm, '> ')
  if (/^(details|expand|collapse|spoiler)$/.test(kind))
    return details(argument(given, ['summary', 'title'], 0), inside)
  if (
    /^(rawhtml|html|center|div|columns?|row|grid|math|katex|unsafe|markdown|steps|(?:code-?)?tabs|tab-?(?:group|set)|cards|accordion)$/.test(
      kind,
    )
  )
    return inside.replace(/^[ \t]*<--->[ \t]*$/gm, '')
  if (/^(tab|tabitem|card|accordion-?item|panel)$/.test(kind))
    return titled(argument(given, ['title', 'name', 'label', 'header'], 0), inside)
  const address = argument(given, ['href', 'link', 'url', 'relref'])
  if (address && /^(button|btn|link|a|cta)$/.test(kind)) return linkTo(inside.trim(), address)
  return otherPair(name, inside, index, draft)
}

/** Blowfish says the kind by a drawing, `icon="fire"`. */
function alertType(given: Parameters): string {
  const { icon } = given.named
  return argument(given, ['type'], 0) ?? (icon && isAlertType(icon) ? icon : 'note')
}

function titled(title: string | undefined, content: string): string {
  return `\n\n${title ? `**${title}**\n\n` : ''}${content.trim()}\n\n`
}

/** Of a shortcode that nobody knows, the text within stays; data for a program do not. */
function otherPair(name: string, content: string, index: number, draft: Draft): string | undefined {
  if (/^\s*(?:[[{<]|\w+\s*:|$)/.test(content)) return undefined
  draft.lose('template', index, name)
  return content.trim()
}
