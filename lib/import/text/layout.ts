import { parseMarkdown } from '@/lib/markdown/syntax/parse'
import { type Edit, spanOf } from '@/lib/markdown/tree/edits'
import { visit } from '@/lib/trees/visit'
import type { Draft } from './draft'

/** Elements that only say where something stands, and those of programs, such as `<swiper-slide>`. */
const layout = /<\/?(?:div|section|[a-z]+-[\w-]+)\b[^<>]*>/gi

/** Words below pictures, as themes for academics set them (https://github.com/alshedivat/al-folio). */
const caption = /<div class="caption">\s*([^<>]*\S)\s*<\/div>/g

const pictures = /^(?:\s|<img\b[^<>]*>|!\[(?:\\.|[^\]\\])*\]\([^()]*\)|\*[^*]+\*)+$/

/** Takes pictures out of the elements that set them in rows and slides, so that they are Markdown like others. */
export function withoutLayout(draft: Draft): void {
  if (draft.text.search(layout) < 0) return
  const edits: Edit[] = []
  visit(parseMarkdown(draft.text), 'html', (node, _index, parent) => {
    if (parent?.type !== 'root') return
    const { start, end } = spanOf(node)
    const source = draft.text.slice(start, end)
    const bare = source.replace(caption, '\n\n*$1*\n\n').replace(layout, '\n')
    if (bare === source || !/!\[|<img\b/.test(bare) || !pictures.test(bare)) return
    const [program] = source.match(/<[a-z]+-[\w-]+[^<>]*>/) ?? []
    if (program) draft.lose('html', start + source.indexOf(program), program)
    edits.push({ start, end, text: atMargin(bare) })
  })
  draft.apply(edits)
}

/** Pictures in rows stand in rows here, too. */
function atMargin(text: string): string {
  const lines = text.split('\n').map((line) => line.trim())
  const shown = lines.filter((line) => line !== '')
  return shown
    .map((line) => (line.startsWith('*') ? `\n${line}\n` : line))
    .join('\n')
    .trim()
}
