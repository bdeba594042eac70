import { elementsIn, type ReadingElement, type ReadingNode, textOf } from './node'
import { type HashOfFile, linesOf } from './read'
import {
  type ListEntry,
  type ReadableArticle,
  type ReadingText,
  readingTextOf,
} from './reading-text'

/** Makes the reading text of an article from its finished page. */
export function readPage(page: readonly ReadingNode[], hashOf: HashOfFile): ReadingText {
  return readingTextOf(articleIn(page, hashOf))
}

function articleIn(page: readonly ReadingNode[], hashOf: HashOfFile): ReadableArticle {
  return {
    title: linesOf(partIn(page, 'title'), hashOf),
    summary: summaryIn(page),
    text: linesOf(partIn(page, 'text'), hashOf),
    sources: entriesIn(partIn(page, 'sources')),
    corrections: entriesIn(partIn(page, 'corrections')),
  }
}

/** The content of every element with `data-part`, in the page’s order. */
function partIn(page: readonly ReadingNode[], part: string): ReadingNode[] {
  return [...elementsIn(page)]
    .filter(({ attributes }) => attributes['data-part'] === part)
    .flatMap(({ children }) => children)
}

function summaryIn(page: readonly ReadingNode[]): string {
  for (const { name, attributes } of elementsIn(page))
    if (name === 'meta' && attributes.name === 'description') return attributes.content ?? ''
  return ''
}

function entriesIn(nodes: readonly ReadingNode[]): ListEntry[] {
  return [...elementsIn(nodes)].filter(({ name }) => name === 'li').map(entryFrom)
}

function entryFrom({ children }: ReadingElement): ListEntry {
  return [...elementsIn(children)].flatMap((element): ListEntry => {
    const field = element.attributes['data-field']
    return field ? [[field, shownValue(element), element.attributes.lang]] : []
  })
}

/** An address is the one that the article names, even where the link leads to a copy. */
function shownValue(element: ReadingElement): string {
  const { href, datetime, 'data-originalurl': original } = element.attributes
  if (element.name === 'a') return original ?? href ?? ''
  return element.name === 'time' ? (datetime ?? '') : textOf(element)
}
