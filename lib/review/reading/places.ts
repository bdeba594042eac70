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
  for (const [id, words] of placesIn(nodes)) {
    const number = (counts.get(words) ?? 0) + 1
    counts.set(words, number)
    if (!names.has(id)) names.set(id, nameOf(words, number))
  }
  return names
}

/** The ids of all places and their words: of one that holds nothing, such as `<a id="x"></a>`, those that stand behind it. */
function placesIn(nodes: readonly ReadingNode[]): [id: string, words: string][] {
  const places: [string, string][] = []
  let behind = ''
  for (const node of [...nodesIn(nodes)].reverse()) {
    if (typeof node === 'string') behind = isShown(node) ? node : behind
    else if (node.attributes.id) places.push([node.attributes.id, wordsOf(node) ?? behind])
  }
  return places.reverse()
}

/** Undefined where it holds none. */
function wordsOf(place: ReadingElement): string | undefined {
  const words = textOf(place)
  return isShown(words) ? words : undefined
}

function isShown(text: string): boolean {
  return plainValue(text) !== ''
}

function nameOf(words: string, number: number): string {
  return `#${attributeValue(plain(words))}${number > 1 ? `%20${number}` : ''}`
}
