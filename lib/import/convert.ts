import type { Nodes, Root } from 'mdast'
import { parseMarkdown } from '@/lib/markdown/syntax/parse'
import type { Edit } from '@/lib/markdown/tree/edits'
import { spanOf } from '@/lib/markdown/tree/edits'
import { visit } from '@/lib/trees/visit'
import { abbreviationEdits } from './text/abbreviations'
import { withoutBoxElements } from './text/box-elements'
import { withoutBoxes } from './text/boxes'
import { fenceEdits } from './text/code-fences'
import { withoutDirectives } from './text/directives'
import { Draft, linkTo, type Surroundings } from './text/draft'
import { excerptEdits } from './text/excerpt-marker'
import { withFormulas } from './text/formulas'
import { withoutFrames } from './text/frames'
import { headingEdits } from './text/headings'
import type { HtmlAddresses } from './text/html-addresses'
import { diagramOf, htmlEdits, isPicturesAlone } from './text/html-tags'
import { htmlToMarkdown } from './text/html-to-markdown'
import { kramdownEdits } from './text/kramdown'
import { withoutLayout } from './text/layout'
import { linkedSpans } from './text/linked'
import { addressFor, linkEdits } from './text/links'
import { withoutLiquid } from './text/liquid'
import { withoutMdx } from './text/mdx'
import { withoutPictureLines } from './text/picture-lines'
import { pictureFor } from './text/pictures'
import { withoutQuotedBoxes } from './text/quoted-boxes'
import { withoutShortcodes } from './text/shortcodes'
import { sourceListEdits } from './text/source-list'
import { escapeHtml } from './text/tag'
import { shallowHtml } from './text/too-deep'
import { withoutWikiMarks } from './text/wiki-marks'
import { withoutCaptions } from './text/wordpress-captions'
import { fromWordPress } from './text/wordpress-marks'

/** Rewrites an article’s text for this site: first what only the old system understood, then what its Markdown says. */
export function convertText(around: Surroundings): Draft {
  const draft = new Draft(around.article.body, around)
  withFormulas(draft)
  withoutTemplates(draft)
  withoutFrames(draft)
  withoutLayout(draft)
  withoutQuotedBoxes(draft)
  withoutBoxElements(draft)
  withoutBoxes(draft)
  withoutPictureLines(draft)
  const tree = parseMarkdown(draft.text)
  draft.linked = linkedSpans(tree, draft.text)
  draft.apply([
    ...abbreviationEdits(tree, draft),
    ...sourceListEdits(tree, draft),
    ...headingEdits(tree, around.place.entry.title, draft),
    ...excerptEdits(tree, draft),
    ...fenceEdits(tree, draft),
    ...linkEdits(tree, draft),
    ...kramdownEdits(tree, draft),
    ...allHtmlEdits(tree, draft),
  ])
  return draft
}

function withoutTemplates(draft: Draft): void {
  const { article, site } = draft.around
  if (site.system === 'jekyll') withoutLiquid(draft)
  if (site.system === 'hugo') withoutShortcodes(draft)
  if (site.system === 'plain') withoutWikiMarks(draft)
  if (article.format === 'mdx') withoutMdx(draft)
  if (article.format === 'mdx' || site.system === 'starlight' || site.system === 'astro')
    withoutDirectives(draft)
  if (site.system === 'wordpress') fromWordPress(draft)
  else withoutCaptions(draft)
  if (article.format === 'html' && site.system !== 'wordpress') fromHtmlFile(draft)
}

function fromHtmlFile(draft: Draft): void {
  const text = htmlToMarkdown(shallowHtml(draft.text, draft))
  draft.apply([{ start: 0, end: draft.text.length, text }])
}

function allHtmlEdits(tree: Root, draft: Draft): Edit[] {
  const edits: Edit[] = []
  const unclosed: Unclosed = new WeakMap()
  visit(tree, 'html', (node, index = 0, parent) => {
    const last = parent ? closingIndex(parent.children, index, unclosed) : index
    const { start } = spanOf(node)
    const { end } = spanOf(parent?.children[last] ?? node)
    const html = draft.text.slice(start, end)
    const isBlock = blockParents.has(parent?.type ?? '')
    const diagram = isBlock ? diagramOf(html) : undefined
    const addresses = addressesOf(draft, isBlock ? html : '')
    if (diagram) edits.push({ start, end, text: diagram })
    else edits.push(...htmlEdits(html, start, draft, addresses))
    return last + 1
  })
  return edits
}

/** Names of elements that are open from some sibling to the last, so that nobody looks for their end again. */
type Unclosed = WeakMap<readonly Nodes[], Set<string>>

/** In a paragraph, each tag is a node; what shows something is one thing from its opening tag to its closing one. */
function closingIndex(siblings: readonly Nodes[], index: number, unclosed: Unclosed): number {
  const node = siblings[index]
  const [, name] =
    (node?.type === 'html' &&
      /^<(video|audio|iframe|object|script|style|svg)\b/i.exec(node.value)) ||
    []
  if (!name || node?.type !== 'html' || node.value.includes(`</${name}`)) return index
  const open = unclosed.get(siblings) ?? new Set()
  if (open.has(name)) return index
  const closing = siblings.findIndex(
    (other, at) => at > index && other.type === 'html' && other.value.startsWith(`</${name}`),
  )
  if (closing >= 0) return closing
  unclosed.set(siblings, open.add(name))
  return index
}

/** In what HTML is a block, in which Markdown has no meaning (https://spec.commonmark.org/0.31.2/#html-blocks). */
const blockParents = new Set(['root', 'blockquote', 'listItem', 'footnoteDefinition'])

/** @param block the HTML around, where it is a block */
function addressesOf(draft: Draft, block: string): HtmlAddresses {
  const inHtml = block !== '' && !isPicturesAlone(block)
  return {
    inHtml,
    address: (address, offset) => addressFor(address, offset, draft),
    markdownLink: (words, address, offset) => {
      const known = addressFor(address, offset, draft)
      return known === undefined ? escapeHtml(words) : linkTo(words, known, true)
    },
    link: (words, address, source) =>
      linkTo(words, address, block !== '' && block.trim() !== source),
    picture: (given, offset) => pictureFor({ ...given, inHtml }, offset, draft),
  }
}
