import type { Root } from 'hast'
import type { Source } from '@/lib/model/source'
import { sourceKey } from '@/lib/sources/address'
import { robustLinkAttributes } from '@/lib/sources/robust-links'
import { visit } from '@/lib/trees/visit'

/** Lets programs reach the archived copy of a source from the links to it in the text. */
export function addArchivedCopies(tree: Root, sources: readonly Source[]): void {
  const copies = new Map(
    sources.flatMap((source) => {
      const key = source.archive && source.url && sourceKey(source.url)
      return key ? [[key, robustLinkAttributes(source)]] : []
    }),
  )
  if (copies.size === 0) return
  visit(tree, { type: 'element', tagName: 'a' }, ({ properties }) => {
    const key = sourceKey(String(properties.href))
    Object.assign(properties, key && copies.get(key))
  })
}
