import { attributeValue, plain, plainValue } from './characters'
import { nodesIn, type ReadingElement, type ReadingNode, textOf } from './node'

/** Gives what a link to an id of the document is read as: undefined where it has no such id. */
export type PlaceNames = (id: string) => string | undefined

/** Names the places of a document by their words, and by which one it is of those with the same; once, when first asked. */
export function placeNames(nodes: readonly ReadingNode[]): PlaceNames {
  let names: ReadonlyMap<string, string> | undefined
  return (id) => {
    names ??= namesIn(nodes)
    return names.get(id)
  }
}

function namesIn(nodes: readonly ReadingNode[]): Map<string, string> {
  const names = new Map<string, string>()
  const counts = new Map<string, number>()
  const all = [...nodesIn(nodes)]
  for (const [at, node] of all.entries()) {
    if (typeof node === 'string' || !node.attributes.id) continue
    const { id } = node.attributes
    const words = wordsOf(node, all, at)
    const number = (counts.get(words) ?? 0) + 1
    counts.set(words, number)
    if (!names.has(id)) names.set(id, nameOf(words, number))
  }
  return names
}

/** Of a place that holds nothing, such as `<a id="x"></a>`, the words that stand behind it. */
function wordsOf(place: ReadingElement, all: readonly ReadingNode[], at: number): string {
  const own = textOf(place)
  if (isShown(own)) return own
  return (
    all.slice(at).find((node): node is string => typeof node === 'string' && isShown(node)) ?? ''
  )
}

function isShown(text: string): boolean {
  return plainValue(text) !== ''
}

function nameOf(words: string, number: number): string {
  return `#${attributeValue(plain(words))}${number > 1 ? `%20${number}` : ''}`
}
