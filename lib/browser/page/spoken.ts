import { all } from './dom'

/** Code, tables and the numbers of notes make no sense to the ear. */
const unspoken = 'pre, table, figure.code, sup:has(a), button, .anchor, svg, [aria-hidden]'

/** What is read aloud, in this order: the title, the label's sentence and the text. */
const blocks = 'h1, .disclosure > div p:first-child, .prose > *'

/** A sentence of the article, and where it stands. */
export interface Spoken {
  text: string
  range: Range
}

/** The sentences of the article; browsers break off long texts, so that each is spoken on its own. */
export function sentences(): Spoken[] {
  const segmenter = new Intl.Segmenter(document.documentElement.lang, { granularity: 'sentence' })
  return all(blocks)
    .filter((block) => !block.matches(unspoken))
    .flatMap((block) => {
      const texts = textsOf(block)
      const whole = texts.map(({ data }) => data).join('')
      return [...segmenter.segment(whole)]
        .filter(({ segment }) => segment.trim())
        .map(({ segment, index }) => ({
          text: segment,
          range: rangeOf(texts, index, index + segment.trimEnd().length),
        }))
    })
}

/** The pieces of text in a block that are spoken. */
function textsOf(block: HTMLElement): Text[] {
  const walker = document.createTreeWalker(block, NodeFilter.SHOW_TEXT)
  const texts: Text[] = []
  while (walker.nextNode()) {
    const { currentNode } = walker
    if (currentNode instanceof Text && !currentNode.parentElement?.closest(unspoken))
      texts.push(currentNode)
  }
  return texts
}

function rangeOf(texts: Text[], start: number, end: number): Range {
  const range = new Range()
  let passed = 0
  for (const text of texts) {
    const { length } = text
    if (start >= passed && start < passed + length) range.setStart(text, start - passed)
    if (end > passed && end <= passed + length) range.setEnd(text, end - passed)
    passed += length
  }
  return range
}
