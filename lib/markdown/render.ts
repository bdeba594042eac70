import type { Root } from 'hast'
import { toHtml } from 'hast-util-to-html'
import { compileMDX } from 'next-mdx-remote/rsc'
import type { ReactElement } from 'react'
import remarkParse from 'remark-parse'
import remarkRehype from 'remark-rehype'
import { unified } from 'unified'
import { rehypeAbsolute } from './absolute'
import { type Heading, headingsOf } from './headings'
import { type RenderContext, rehypePlugins, remarkPlugins, remarkRehypeOptions } from './plugins'
import { rehypeWithoutControls } from './without-controls'

/** A text as a page shows it. */
export interface RenderedText {
  content: ReactElement
  /** Those of a whole text; an excerpt's have no ids to link to. */
  headings: Heading[]
}

/**
 * Renders a text to React elements. `format: 'md'` makes `{` and `<` of a text plain text, so that no text can
 * run code; what HTML it holds goes through the sanitiser.
 */
export async function renderMarkdown(
  markdown: string,
  context: RenderContext,
): Promise<RenderedText> {
  let headings: Heading[] = []
  const collectHeadings = () => (tree: Root) => {
    headings = headingsOf(tree)
  }
  const { content } = await compileMDX({
    source: markdown,
    options: {
      mdxOptions: {
        format: 'md',
        remarkPlugins: remarkPlugins(context),
        rehypePlugins: [...rehypePlugins(context), collectHeadings],
        remarkRehypeOptions: remarkRehypeOptions(context),
      },
    },
  })
  return { content, headings }
}

/** Renders a text to HTML that stands away from its page, in a feed: the same text, every address absolute. */
export async function renderHtml(
  markdown: string,
  context: RenderContext,
  base: string,
): Promise<string> {
  const processor = unified()
    .use(remarkParse)
    .use(remarkPlugins(context))
    .use(remarkRehype, remarkRehypeOptions(context))
    .use(rehypePlugins(context))
    .use(rehypeWithoutControls)
    .use(rehypeAbsolute, base)
  return toHtml(await processor.run(processor.parse(markdown)))
}
