import { attributeValue, plain } from './characters'
import { elementsIn, type ReadingNode, textOf } from './node'

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
  for (const element of elementsIn(nodes)) {
    const { id } = element.attributes
    if (!id) continue
    const words = textOf(element)
    const number = (counts.get(words) ?? 0) + 1
    counts.set(words, number)
    if (!names.has(id)) names.set(id, nameOf(words, number))
  }
  return names
}

function nameOf(words: string, number: number): string {
  return `#${attributeValue(plain(words))}${number > 1 ? `%20${number}` : ''}`
}
