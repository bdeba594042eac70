import type { Root } from 'hast'
import { fromHtml } from 'hast-util-from-html'
import { compileMDX } from 'next-mdx-remote/rsc'
import type { ReactElement } from 'react'

/**
 * Makes React elements of a published text's HTML, for the fixed pages: few and short enough for what elements cost (an
 * article's HTML goes into its page as it is). No Markdown is parsed again: the compiler gets the published tree. The one
 * module that knows next-mdx-remote, which is archived.
 */
export async function toElements(html: string): Promise<ReactElement> {
  const published = (): (() => Root) => () => fromHtml(html, { fragment: true })
  const mdxOptions = { format: 'md' as const, rehypePlugins: [published] }
  const { content } = await compileMDX({ source: '', options: { mdxOptions } })
  return content
}
