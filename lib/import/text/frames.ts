import type { Root } from 'mdast'
import { parseMarkdown } from '@/lib/markdown/syntax/parse'
import { type Edit, spanOf } from '@/lib/markdown/tree/edits'
import { visit } from '@/lib/trees/visit'
import type { Draft } from './draft'

/** Tags of elements that only looked like something; their text stays, and is Markdown like the rest. */
const frames = /<\/?(?:font|center|big|basefont|nobr)\b[^>]*>/gi

/** Takes them out before the text is read, since Markdown has no meaning within a block of HTML. */
export function withoutFrames(draft: Draft): void {
  if (draft.text.search(frames) >= 0) draft.apply(frameEdits(parseMarkdown(draft.text), draft))
}

function frameEdits(tree: Root, { text }: Draft): Edit[] {
  const edits: Edit[] = []
  visit(tree, 'html', (node) => {
    const { start, end } = spanOf(node)
    const source = text.slice(start, end)
    const bare = source.replace(frames, '')
    // What was set in by the old tag would be code without it.
    const isOuter = source.search(frames) === 0 && !source.includes('<pre')
    if (bare !== source)
      edits.push({ start, end, text: isOuter ? bare.replace(/^[ \t]+/gm, '') : bare })
  })
  return edits
}
