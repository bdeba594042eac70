import { applyEdits, type Edit } from '@/lib/markdown/tree/edits'
import { missingReference, referenceTo } from './article-link'
import { blankLineEdits } from './blank-lines'
import { codeMeta } from './code-fences'
import { codeSpan, fencedCode } from './code-patterns'
import { type Draft, hidden, linkTo } from './draft'
import { alert, code, embeds, isAlertType } from './embeds'
import { argument, type Parameters, readParameters } from './parameters'

const token = new RegExp(
  [
    /(?<escaped>\{\{(?<openMark>[<%])\/\*(?<example>(?:(?!\{\{[<%]\/\*)[\s\S])*?)\*\/(?<closeMark>[>%])\}\})/,
    fencedCode,
    codeSpan,
    /(?<pair>\{\{[<%]\s*(?<name>[\w/-]+)(?<words>(?:\s(?:"(?:\\.|[^"\\])*"|`[^`]*`|(?!\{\{)[^"`])*?)?)[>%]\}\}(?<inside>[\s\S]*?)\{\{[<%]\s*\/\s*\k<name>\s*[>%]\}\})/,
    /(?<single>\{\{[<%]\s*(?<tagName>\/?[\w/-]+)(?<tagWords>(?:\s(?:"(?:\\.|[^"\\])*"|`[^`]*`|(?!\{\{)[^"`])*?)?)\/?[>%]\}\})/,
  ]
    .map(({ source }) => source)
    .join('|'),
  'gm',
)

/**
 * Takes the shortcodes out of a text of Hugo (https://gohugo.io/content-management/shortcodes/): references, figures,
 * code and boxes become what they stood for; the rest is hidden from readers, kept for the author, and told.
 */
export function withoutShortcodes(draft: Draft): void {
  draft.apply([...draft.text.matchAll(token)].flatMap((match) => editFor(match, draft)))
  if (draft.text.includes('\n\n\n')) draft.apply(blankLineEdits(draft.text))
}

/** @param place of what is told in the whole text, where the match is in a part of it */
function editFor(match: RegExpExecArray, draft: Draft, place = match.index): Edit[] {
  const [whole] = match
  const text = replacement(match, draft, place)
  return text === whole ? [] : [{ start: match.index, end: match.index + whole.length, text }]
}

function replacement(
  { 0: whole, groups = {} }: RegExpExecArray,
  draft: Draft,
  index: number,
): string {
  const {
    escaped,
    openMark,
    example = '',
    closeMark,
    fence,
    span,
    pair,
    name,
    tagName = '',
  } = groups
  if (escaped) return `{{${openMark} ${example.trim()} ${closeMark}}}`
  if (fence || span)
    return whole.replace(
      /\{\{([<%])\/\*((?:(?!\{\{[<%]\/\*)[\s\S])*?)\*\/([>%])\}\}/g,
      (_, open: string, inside: string, close: string) => `{{${open} ${inside.trim()} ${close}}}`,
    )
  if (pair && name) return pairFor(groups, index, draft) ?? lost(whole, index, draft)
  const made = singleFor(tagName, readParameters(groups.tagWords ?? ''), index, draft)
  return made ?? lost(whole, index, draft)
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
  { name = '', words = '', inside = '' }: Record<string, string | undefined>,
  index: number,
  draft: Draft,
): string | undefined {
  const given = readParameters(words)
  const kind = name.toLowerCase()
  if (kind === 'highlight' || kind === 'code')
    return code(inside, argument(given, ['lang', 'language'], 0), codeMeta(words))
  if (kind === 'kbd') return `<kbd>${inside.trim()}</kbd>`
  if (kind === 'mermaid') return code(inside, 'mermaid')
  const content = withInner(inside, index, draft)
  if (/^(notice|alert|callout|admonition|hint)$/.test(kind))
    return alert(argument(given, ['type'], 0) ?? 'note', content, argument(given, ['title'], 1))
  if (isAlertType(kind))
    return alert(
      kind,
      content,
      argument(given, ['title'], isAlertType(given.positional[0] ?? '') ? 1 : 0),
    )
  if (/^(quote|blockquote|epigraph)$/.test(kind)) return content.trim().replace(/^/gm, '> ')
  if (/^(details|expand|collapse|spoiler)$/.test(kind))
    return `<details>\n<summary>${argument(given, ['summary', 'title'], 0) ?? '…'}</summary>\n\n${content.trim()}\n\n</details>`
  if (
    /^(rawhtml|html|center|div|columns?|row|grid|math|katex|unsafe|markdown|steps|(?:code-?)?tabs|tab-?(?:group|set)|cards|accordion)$/.test(
      kind,
    )
  )
    return content
  if (/^(tab|tabitem|card|accordion-?item|panel)$/.test(kind))
    return titled(argument(given, ['title', 'name', 'label', 'header'], 0), content)
  const address = argument(given, ['href', 'link', 'url', 'relref'])
  if (address && /^(button|btn|link|a|cta)$/.test(kind)) return linkTo(content.trim(), address)
  return otherPair(name, content, index, draft)
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

/** Shortcodes within one. */
function withInner(inside: string, index: number, draft: Draft): string {
  const inner = [...inside.matchAll(token)]
  return applyEdits(
    inside,
    inner.flatMap((match) => editFor(match, draft, index)),
  )
}
