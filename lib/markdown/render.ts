import type { Root } from 'hast'
import { toHtml } from 'hast-util-to-html'
import remarkParse from 'remark-parse'
import remarkRehype from 'remark-rehype'
import { unified } from 'unified'
import { rehypeAbsolute } from './absolute'
import { type Heading, headingsOf } from './headings'
import { type RenderContext, rehypePlugins, remarkPlugins, remarkRehypeOptions } from './plugins'
import { rehypeWithoutControls } from './without-controls'

/** Renders a text to HTML; with a `base` so that it can stand away from its page, every address absolute. */
export async function renderHtml(
  markdown: string,
  context: RenderContext,
  base?: string,
): Promise<{ html: string; headings: Heading[] }> {
  const processor = unified()
    .use(remarkParse)
    .use(remarkPlugins(context))
    .use(remarkRehype, remarkRehypeOptions(context))
    .use(rehypePlugins(context))
    .use(base ? [rehypeWithoutControls, [rehypeAbsolute, base]] : [])
  const tree: Root = await processor.run(processor.parse(markdown))
  return { html: toHtml(tree), headings: headingsOf(tree) }
}
