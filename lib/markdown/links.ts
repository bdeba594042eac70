import type { Root } from 'hast'
import { visit } from 'unist-util-visit'

/** Where a link to a file of `content/` leads; `language` only where it differs from the text's own. */
export type LinkResolver = (
  address: string,
) => Promise<{ href: string; language?: string } | undefined>

/** rehype plugin: turns links between files into addresses of the site and tells the language behind them. */
export function rehypeLinks(resolve: LinkResolver) {
  return async (tree: Root) => {
    const work: Promise<void>[] = []
    visit(tree, 'element', (node) => {
      const { href } = node.properties
      if (node.tagName !== 'a' || typeof href !== 'string') return
      work.push(
        resolve(href).then((target) => {
          if (!target) return
          node.properties.href = target.href
          if (target.language) node.properties.hrefLang = target.language
        }),
      )
    })
    await Promise.all(work)
  }
}
