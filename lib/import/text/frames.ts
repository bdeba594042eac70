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
  if (draft.around.site.system === 'jekyll' && /^<br\b|<summary\b/m.test(draft.text))
    draft.apply(breakEdits(parseMarkdown(draft.text), draft))
}

/** Behind the title of what unfolds, where `markdown="1"` says that the text is Markdown. */
const markdownAfter =
  /(?<=<details\b[^<>]*\bmarkdown=[^<>]*>\s*<summary\b[^<>]*>[^<>]*)<\/summary>[ \t]*\n(?=[ \t]*\S)/g

/** A line break is no block to kramdown; in CommonMark, one at the start of a line keeps what follows from being Markdown. */
function breakEdits(tree: Root, { text }: Draft): Edit[] {
  const edits: Edit[] = []
  visit(tree, 'html', (node) => {
    const { start, end } = spanOf(node)
    for (const { 0: tag, index } of text.slice(start, end).matchAll(markdownAfter))
      edits.push({ start: start + index + tag.length, end: start + index + tag.length, text: '\n' })
    const [line] = /^(?:<br\b[^<>]*>\s*)+\n(?=[ \t]*\S)/.exec(text.slice(start, end)) ?? []
    if (line) edits.push({ start: start + line.length, end: start + line.length, text: '\n' })
  })
  return edits
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
