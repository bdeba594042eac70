import type { Element, Parents, Text } from 'hast'
import { foreignMarks, type Mark, markdownMarks } from './marks'
import { pointAt, quoted, type Report } from './problems'

const marks = [...markdownMarks, ...foreignMarks]
const verbatim = new Set('code kbd math pre samp script style svg tt var'.split(' '))

/**
 * Tells marks of Markdown and of other systems that have no effect in a clean tree, so that readers would see them. What
 * its author escaped (`\{{`) is meant to be seen.
 */
export function reportVisibleMarks(parent: Parents, source: string, report: Report): void {
  for (const [index, child] of parent.children.entries()) {
    if (child.type === 'text') reportMarks(child, isBehindElement(parent, index), source, report)
    else if (child.type === 'element' && !isVerbatim(child))
      reportVisibleMarks(child, source, report)
  }
}

/** Code, and addresses that stand in the text as they are. */
function isVerbatim({ tagName, children: [first] }: Element): boolean {
  return (
    verbatim.has(tagName) ||
    (tagName === 'a' && first?.type === 'text' && /^(?:https?:\/\/|www\.)/.test(first.value))
  )
}

function isBehindElement({ children }: Parents, index: number): boolean {
  return children[index - 1]?.type === 'element'
}

/** The first mark of each kind in a text; one in another is the same mark. */
function reportMarks(text: Text, isBehind: boolean, source: string, report: Report): void {
  let end = 0
  const found = marks.flatMap((mark) => findMark(mark, text, isBehind, source) ?? [])
  for (const { mark, shown, offset } of found.toSorted((a, b) => a.offset - b.offset)) {
    if (offset < end) continue
    end = offset + shown.length
    const { severity = 'error', cause, code, values } = mark
    const at = text.position ? pointAt(source, offset) : text
    report(at, { severity, cause, code, values: { ...values, found: quoted(shown) } })
  }
}

interface FoundMark {
  mark: Mark
  shown: string
  offset: number
}

function findMark(
  mark: Mark,
  text: Text,
  isBehind: boolean,
  source: string,
): FoundMark | undefined {
  if (mark.behindElement && !isBehind) return undefined
  if (!mark.asWritten && !mark.pattern.test(text.value)) return undefined
  const start = text.position?.start.offset
  const written = start === undefined ? text.value : source.slice(start, text.position?.end.offset)
  for (const match of written.matchAll(new RegExp(mark.pattern, `${mark.pattern.flags}g`)))
    if (written.charAt(match.index - 1) !== '\\')
      return { mark, shown: match[0].trim(), offset: (start ?? 0) + match.index }
}
