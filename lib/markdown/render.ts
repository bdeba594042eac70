import { compileMDX } from 'next-mdx-remote/rsc'
import type { ReactElement } from 'react'
import { type RenderContext, rehypePlugins, remarkPlugins, remarkRehypeOptions } from './plugins'

/**
 * Renders a text to React elements. `format: 'md'` makes `{` and `<` of a text plain text, so that no text can
 * run code; what HTML it holds goes through the sanitiser.
 */
export async function renderMarkdown(
  markdown: string,
  context: RenderContext,
): Promise<ReactElement> {
  const { content } = await compileMDX({
    source: markdown,
    options: {
      mdxOptions: {
        format: 'md',
        remarkPlugins: remarkPlugins(context),
        rehypePlugins: rehypePlugins(context),
        remarkRehypeOptions: remarkRehypeOptions(context),
      },
    },
  })
  return content
}
