import type { Element, Root as HtmlRoot } from 'hast'
import type { Nodes, Root } from 'mdast'
import { visit } from '@/lib/trees/visit'
import type { Report } from '../tree/problems'

const unclosed = { severity: 'error', cause: 'unclosed', code: 'text-open' } as const

/** Tells fences and comments that nobody closed, so that they swallow what follows. */
export function reportOpenBlocks(tree: Root, source: string, report: Report): void {
  visit(tree, (node) => {
    if (node.type !== 'code' && node.type !== 'math' && node.type !== 'html') return
    const text = sliceOf(node, source)
    const found = node.type === 'html' ? openComment(text) : openFence(text)
    if (found) report(node, { ...unclosed, values: { end: found.end, found: found.start } })
  })
}

function sliceOf(node: Nodes, source: string): string {
  return source.slice(node.position?.start.offset, node.position?.end.offset)
}

function openFence(text: string): { start: string; end: string } | undefined {
  const [start] = /^(?:`{3,}|~{3,}|\${2,})/.exec(text) ?? []
  if (!start) return undefined
  const [, ...lines] = text.split('\n')
  const [, end = ''] = /^[\s>]*(`{3,}|~{3,}|\${2,})\s*$/.exec(lines.at(-1) ?? '') ?? []
  return end.startsWith(start) ? undefined : { start, end: start }
}

function openComment(text: string): { start: string; end: string } | undefined {
  return text.trimStart().startsWith('<!--') && !text.includes('-->')
    ? { start: '<!--', end: '-->' }
    : undefined
}

/** HTML lets these end by themselves, or has no end for them (https://html.spec.whatwg.org/multipage/syntax.html#optional-tags). */
const endsByItself = new Set(
  (
    'area base br col embed hr img input link meta source track wbr caption colgroup dd dt li optgroup option p rp rt ' +
    'tbody td tfoot th thead tr'
  ).split(' '),
)

/** Tells elements of the author's HTML that have a start and no end. `tree` has the places of an HTML parser. */
export function reportOpenElements(tree: HtmlRoot, source: string, report: Report): void {
  const seen = new Set<number>()
  visit(tree, 'element', (element) => {
    const start = element.position?.start.offset
    if (start === undefined || seen.has(start) || endsByItself.has(element.tagName)) return
    if (!isOpen(element, source)) return
    seen.add(start)
    const tag = `<${element.tagName}>`
    report(element, { ...unclosed, values: { end: `</${element.tagName}>`, found: tag } })
  })
}

function isOpen({ tagName, position }: Element, source: string): boolean {
  const text = source.slice(position?.start.offset, position?.end?.offset).toLowerCase()
  const isWritten = text.startsWith(`<${tagName}`) && !/^<[\w.+-]+[:@]/.test(text)
  return isWritten && !new RegExp(`</${tagName}\\s*>$`).test(text)
}
