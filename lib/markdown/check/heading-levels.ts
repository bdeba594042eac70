import type { Element, Root } from 'hast'
import { toString as textOf } from 'hast-util-to-string'
import { SKIP, visit } from '@/lib/trees/visit'
import { hasClass, isHeading } from '../tree/blocks'
import { quoted, type Report } from '../tree/problems'

const severity = { severity: 'warning', cause: 'heading' } as const

/**
 * Keeps the one `h1` of a page for its title: a text that has some of its own begins a level below, and a first heading
 * that only repeats the title goes. Headings without words go too. All of it is told.
 *
 * @param sources what headings of a list of sources are called, in small letters: whatever their level, the list has its own
 */
export function levelHeadings(
  tree: Root,
  title: string | undefined,
  report: Report,
  sources: readonly string[] = [],
): void {
  dropEmpty(tree, report)
  dropTitle(tree, title, report)
  const headings = headingsIn(tree)
  const tops = headings.filter(({ tagName }) => tagName === 'h1')
  for (const top of tops)
    report(top, {
      ...severity,
      code: 'heading-top',
      values: { found: `# ${textOf(top).trim()}` },
    })
  const levelled = headings.filter((heading) => !sources.includes(wordsOf(heading).toLowerCase()))
  // A heading before the first `#` is right where it is once that one is mended as told.
  reportSkipped(levelled, levelled[0]?.tagName === 'h1' ? 0 : 1, report)
  if (tops.length === 0) return
  for (const heading of headings) heading.tagName = `h${Math.min(6, depthOf(heading) + 1)}`
}

function wordsOf(heading: Element): string {
  return textOf(heading).trim()
}

function depthOf({ tagName }: Element): number {
  return Number(tagName.charAt(1))
}

/** Readers who go from heading to heading miss what stood between (https://www.w3.org/WAI/tutorials/page-structure/headings/). */
function reportSkipped(headings: readonly Element[], above: number, report: Report): void {
  let last = above
  for (const heading of headings) {
    const depth = depthOf(heading)
    const words = wordsOf(heading)
    const signs = (count: number) => `${'#'.repeat(count)} ${words}`
    if (depth > last + 1)
      report(heading, {
        ...severity,
        code: 'heading-skipped',
        values: { expected: '#'.repeat(last + 1), found: quoted(signs(depth)) },
        mended: signs(last + 1),
      })
    last = depth
  }
}

function dropEmpty(tree: Root, report: Report): void {
  visit(tree, 'element', (element, index, parent) => {
    if (!isHeading(element) || !parent || index === undefined || !isEmpty(element)) return
    report(element, { ...severity, code: 'heading-empty', values: {} })
    parent.children.splice(index, 1)
    return [SKIP, index]
  })
}

function isEmpty(element: Element): boolean {
  let isFull = textOf(element).trim() !== '' || element.properties.id !== undefined
  visit(element, 'element', ({ tagName, properties }) => {
    isFull ||= tagName === 'img' || properties.id !== undefined
  })
  return !isFull
}

function dropTitle(tree: Root, title: string | undefined, report: Report): void {
  const [first] = tree.children.filter((node) => node.type === 'element')
  if (first?.tagName !== 'h1' || textOf(first).trim() !== title?.trim()) return
  report(first, { ...severity, code: 'heading-title', values: { found: `# ${quoted(title)}` } })
  tree.children.splice(tree.children.indexOf(first), 1)
}

/** All but the label of the footnotes, which the renderer makes. */
function headingsIn(tree: Root): Element[] {
  const found: Element[] = []
  visit(tree, 'element', (element) => {
    if (isHeading(element) && !hasClass(element, 'sr-only')) found.push(element)
  })
  return found
}
