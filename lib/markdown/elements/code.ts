import type { Element, ElementContent, Root } from 'hast'
import { toString as textOf } from 'hast-util-to-string'
import { h } from 'hastscript'
import type { Root as MarkdownRoot } from 'mdast'
import type { BundledLanguage } from 'shiki/langs'
import { nearestName } from '@/lib/problems/nearest'
import { visit } from '@/lib/trees/visit'
import { quoted, type Report } from '../tree/problems'
import { type Fence, parseFence } from './fence'
import { highlight, languageName } from './highlight'
import { isKnown, isPlain, languageNames, languageOf } from './languages'

/** Names a block of code that scrolls by its number in the text and, where known, its title or language. */
export type CodeLabel = (number: number, name: string | undefined) => string

const changes = new Map([
  ['+', 'inserted'],
  ['-', 'deleted'],
])

interface Line {
  change?: string
  nodes: ElementContent[]
}

/** Keeps what stands behind the language of a fence, as `data-meta`, until `setCode` reads it. */
export function keepCodeMeta(tree: MarkdownRoot): void {
  visit(tree, 'code', (code) => {
    if (code.meta) code.data = { ...code.data, hProperties: { dataMeta: code.meta } }
  })
}

/**
 * Turns blocks of code into `<figure class="code">` with coloured lines. Colours are classes, so that
 * one output serves both schemes. Runs after the sanitiser. An unknown language is plain text, and told.
 */
export async function setCode(tree: Root, label: CodeLabel, report: Report): Promise<void> {
  for (const [index, { block, code }] of codeBlocks(tree).entries()) {
    const fence = parseFence(typedLanguage(code), String(code.properties.dataMeta ?? ''))
    const language = languageOf(fence.language)
    const mistake = languageMistake(fence.language)
    if (mistake) report(block, mistake)
    reportLineMarks(textOf(code), block, report)
    const lines = await linesOf(textOf(code), fence, language)
    const name = fence.title ?? (language && languageName(language))
    block.tagName = 'figure'
    block.properties = { className: ['code'] }
    block.children = figureContent(lines, fence, label(index + 1, name))
  }
}

/** What GitHub and others draw a picture of, where readers here would read its source. */
const drawn = new Set(
  'mermaid plantuml puml graphviz d2 ditaa nomnoml wavedrom vega vega-lite'.split(' '),
)

function languageMistake(name: string) {
  const isDrawn = drawn.has(name.toLowerCase())
  if (!isDrawn && (isPlain(name) || languageOf(name))) return undefined
  const code = isDrawn ? 'code-diagram' : 'code-language'
  const mended = isDrawn ? undefined : nearestName(name, languageNames)
  const values = { found: quoted(name) }
  return { severity: 'warning', cause: 'language', code, values, mended } as const
}

/** Comments by which Shiki, VitePress and Docusaurus colour a line. */
const lineMark =
  /\[!code [^\]\n]+\]|(?:\/\/|#|--|<!--|\/\*) (?:highlight|focus|error)-(?:next-line|start|end)\b/

function reportLineMarks(code: string, block: Element, report: Report): void {
  const [found] = lineMark.exec(code) ?? []
  if (!found) return
  const values = { found: quoted(found), instead: '``` … {1,3-4}' }
  report(block, {
    severity: 'warning',
    cause: 'foreign-markup',
    code: 'foreign-mark-for',
    values,
  })
}

function codeBlocks(tree: Root): { block: Element; code: Element }[] {
  const found: { block: Element; code: Element }[] = []
  visit(tree, 'element', (block) => {
    const [code, ...others] = block.children
    if (block.tagName !== 'pre' || code?.type !== 'element' || others.length > 0) return
    const isPlain = code.children.every((child) => child.type === 'text')
    if (code.tagName === 'code' && isPlain) found.push({ block, code })
  })
  return found
}

/** The language of code, as its fence has it; empty where there is none. */
export function typedLanguage({ properties: { className } }: Element): string {
  const names = [className].flat().map(String)
  return names.find((name) => name.startsWith('language-'))?.slice('language-'.length) ?? ''
}

async function linesOf(
  code: string,
  { isDiff }: Fence,
  language?: BundledLanguage,
): Promise<Line[]> {
  if (code === '') return []
  const typed = code.replace(/\n$/, '').split('\n')
  const signs = typed.map((line) => (isDiff ? line.match(/^[-+ ]/)?.[0] : undefined))
  const bare = typed.map((line, index) => line.slice(signs[index]?.length ?? 0))
  const lines = await highlight(bare.join('\n'), language)
  return lines.map((nodes, index) => signed(nodes, signs[index]))
}

/** The sign of a diff stays in the text, so that it does not need its colour. */
function signed(nodes: ElementContent[], sign: string | undefined): Line {
  if (!sign) return { nodes }
  return { change: changes.get(sign), nodes: [{ type: 'text', value: sign }, ...nodes] }
}

function figureContent(lines: Line[], fence: Fence, label: string): Element[] {
  const code = h(
    'code',
    {},
    lines.flatMap((line, index) => lineNodes(line, index + 1, fence)),
  )
  const properties = {
    role: 'region',
    ariaLabel: label,
    tabIndex: 0,
    ...(isKnown(fence.language) && { dataLanguage: fence.language }),
    ...(fence.lineNumbers && { className: ['numbered'] }),
  }
  const pre = h('pre', properties, [code])
  return fence.title ? [h('figcaption', fence.title), pre] : [pre]
}

function lineNodes({ nodes, change }: Line, number: number, fence: Fence): ElementContent[] {
  const className = [
    'line',
    ...(fence.isHighlighted(number) ? ['highlighted'] : []),
    ...(change ? [change] : []),
  ]
  return [h('span', { className }, nodes), { type: 'text', value: '\n' }]
}
