import type { Root, RootContent } from 'mdast'
import { quoted, type Report } from '../tree/problems'

/**
 * Tells a second block of fields at the start of a text, such as a merge or an import leaves: the `---` below makes its
 * lines a heading.
 */
export function reportSecondFields({ children }: Root, source: string, report: Report): void {
  const block = children.find(({ type }) => type !== 'thematicBreak')
  if (!block?.position) return
  const lines = source.slice(block.position.start.offset, block.position.end.offset).split('\n')
  const isFields = block.type === 'heading' ? isRuled(lines) : startsAsFields(block, lines)
  if (!isFields) return
  const values = { found: quoted(lines[0] ?? '') }
  report(block, { severity: 'error', cause: 'heading', code: 'text-second-fields', values })
}

function isRuled(lines: readonly string[]): boolean {
  const fields = lines.slice(0, -1)
  return /^-{3,}\s*$/.test(lines.at(-1) ?? '') && fields.every((line) => /^[\w-]+:\s/.test(line))
}

/** A list ends the paragraph that the fields before it become. */
function startsAsFields({ type }: RootContent, [first = '']: readonly string[]): boolean {
  return type === 'paragraph' && /^(?:title|layout|date|draft|slug|tags|categories):\s/.test(first)
}
