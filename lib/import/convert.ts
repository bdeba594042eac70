import type { Root } from 'mdast'
import { parseMarkdown } from '@/lib/markdown/syntax/parse'
import type { Edit } from '@/lib/markdown/tree/edits'
import { spanOf } from '@/lib/markdown/tree/edits'
import { visit } from '@/lib/trees/visit'
import { withoutDirectives } from './text/directives'
import { Draft, type Surroundings } from './text/draft'
import { excerptEdits } from './text/excerpt-marker'
import { headingEdits } from './text/headings'
import { diagramOf, type HtmlAddresses, htmlEdits, isPicturesAlone } from './text/html-tags'
import { htmlToMarkdown } from './text/html-to-markdown'
import { kramdownEdits } from './text/kramdown'
import { addressFor, linkEdits } from './text/links'
import { withoutLiquid } from './text/liquid'
import { withoutMdx } from './text/mdx'
import { pictureFor } from './text/pictures'
import { withoutShortcodes } from './text/shortcodes'
import { sourceListEdits } from './text/source-list'
import { fromWordPress } from './text/wordpress-marks'

/** Rewrites an article’s text for this site: first what only the old system understood, then what its Markdown says. */
export function convertText(around: Surroundings): Draft {
  const draft = new Draft(around.article.body, around)
  withoutTemplates(draft)
  const tree = parseMarkdown(draft.text)
  draft.apply([
    ...sourceListEdits(tree, draft),
    ...headingEdits(tree, around.place.entry.title, draft),
    ...excerptEdits(tree, draft),
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
  if (article.format === 'mdx') withoutMdx(draft)
  if (site.system === 'docusaurus' || site.system === 'starlight' || site.system === 'astro')
    withoutDirectives(draft)
  if (site.system === 'wordpress') fromWordPress(draft)
  else if (article.format === 'html')
    draft.apply([{ start: 0, end: draft.text.length, text: htmlToMarkdown(draft.text) }])
}

function allHtmlEdits(tree: Root, draft: Draft): Edit[] {
  const edits: Edit[] = []
  visit(tree, 'html', (node, _index, parent) => {
    const { start, end } = spanOf(node)
    const html = draft.text.slice(start, end)
    const isBlock = blockParents.has(parent?.type ?? '')
    const diagram = isBlock ? diagramOf(html) : undefined
    const addresses = addressesOf(draft, isBlock && !isPicturesAlone(html))
    if (diagram) edits.push({ start, end, text: diagram })
    else edits.push(...htmlEdits(html, start, draft, addresses))
  })
  return edits
}

/** In what HTML is a block, in which Markdown has no meaning (https://spec.commonmark.org/0.31.2/#html-blocks). */
const blockParents = new Set(['root', 'blockquote', 'listItem', 'footnoteDefinition'])

function addressesOf(draft: Draft, inHtml: boolean): HtmlAddresses {
  return {
    link: (address, offset) => addressFor(address, offset, draft),
    picture: (given, offset) => pictureFor({ ...given, inHtml }, offset, draft),
  }
}
