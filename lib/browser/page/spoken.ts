import { all } from './dom'

/** Code, tables, formulas as they are typed and the numbers of notes make no sense to the ear. */
const unspoken =
  'pre, table, figure.code, annotation, sup:has(a), button, audio, .anchor, .visually-hidden, svg, [role="img"], [hidden], [popover], [aria-hidden]'

/** What is read aloud, in this order: the title, the label's sentence and the text. */
const parts = 'h1, .disclosure > div > p:not(.facts), .prose > *'

/** Between these the voice rests, whether a full stop stands there or not. */
const blocks =
  'p, li, dt, dd, h1, h2, h3, h4, h5, h6, blockquote, figcaption, summary, div, math[display="block"]'

/** A sentence of the article, the language that it is in, and where it stands. */
export interface Spoken {
  text: string
  lang: string
  range: Range
}

/** The sentences of the article; browsers break off long texts, so that each is spoken on its own. */
export function sentences(): Spoken[] {
  return all(parts)
    .filter((part) => !part.matches(unspoken))
    .flatMap(blocksOf)
    .flatMap(sentencesOf)
}

/** The pieces of text that are spoken, those of each block together. */
function blocksOf(part: HTMLElement): Text[][] {
  const groups: Text[][] = []
  let present: Element | null | undefined
  for (const text of textsOf(part)) {
    const block = text.parentElement?.closest(blocks)
    if (block !== present) groups.push([])
    present = block
    groups.at(-1)?.push(text)
  }
  return groups
}

function textsOf(part: HTMLElement): Text[] {
  const walker = document.createTreeWalker(part, NodeFilter.SHOW_TEXT)
  const texts: Text[] = []
  while (walker.nextNode()) {
    const { currentNode } = walker
    if (currentNode instanceof Text && !currentNode.parentElement?.closest(unspoken))
      texts.push(currentNode)
  }
  return texts
}

function sentencesOf(texts: Text[]): Spoken[] {
  const lang = texts[0]?.parentElement?.closest<HTMLElement>('[lang]')?.lang ?? ''
  const whole = texts.map(({ data }) => data).join('')
  return [...new Intl.Segmenter(lang, { granularity: 'sentence' }).segment(whole)]
    .filter(({ segment }) => /[\p{L}\p{N}]/u.test(segment))
    .map(({ segment, index }) => ({
      text: plain(segment),
      lang,
      range: rangeOf(texts, index, index + segment.trimEnd().length),
    }))
}

/** Some voices rest at a soft hyphen. */
function plain(text: string): string {
  return text.replaceAll('\u00AD', '').replace(/\s+/g, ' ').trim()
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
