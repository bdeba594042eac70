/** An excerpt as a card shows it, cut where words end: style sheets cut inside them. */
export interface Teaser {
  /** What there is room for on a phone. */
  start: string
  /** What follows where there is more; empty where nothing does. */
  rest: string
  /** Whether it breaks off inside a sentence, on phones and where there is more room. */
  isOpen: { phone: boolean; full: boolean }
}

/** Room in letters of a Latin script: on phones, and elsewhere. */
export interface Room {
  phone: number
  full: number
}

/** Signs that nothing follows after a cut. */
const danglingSigns = /[\s,;:–—([„“‚‘«»"'/-]+$/u

/** Signs of these scripts are as wide as two letters. */
const wideSign = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/gu

/** What is longer than its room by no more than this share is shown whole: dots in place of its last word save nothing. */
const slack = 0.12

/** Where a sentence ends for certain: after a word too long to be an abbreviation, or with a sign that ends nothing else. */
const sentenceEnd = /(?:\p{Ll}{5}\.|[!?。！？])[“”"’»)]*(?=\s|$|(?<=[。！？]))/gu

/** A sentence that fills this share of the room stands alone: whole, it says more than with the next one's first words. */
const enough = 0.6

/** Cuts an excerpt for the room that there is, at the end of a sentence where one is near. */
export function teaserOf(excerpt: string, room: Room): Teaser {
  const shown = fitted(excerpt, room.full)
  const start = fitted(shown, room.phone)
  const isOpen = (text: string) =>
    text.length < excerpt.length && endOfSentences(text) < text.length
  return {
    start,
    rest: shown.slice(start.length),
    isOpen: { phone: isOpen(start), full: isOpen(shown) },
  }
}

function fitted(text: string, room: number): string {
  if (widthOf(text) <= room * (1 + slack)) return text
  let end = 0
  for (const [at, piece] of piecesOf(text)) {
    if (end > 0 && widthOf(text.slice(0, at + piece.length)) > room) break
    end = at + piece.length
  }
  const words = text.slice(0, end)
  const sentences = words.slice(0, endOfSentences(words))
  if (widthOf(sentences) >= room * enough) return sentences
  return words.replace(danglingSigns, '')
}

/** Where the last whole sentence of a text ends. */
function endOfSentences(text: string): number {
  const last = [...text.matchAll(sentenceEnd)].at(-1)
  return last ? last.index + last[0].length : 0
}

/** Words with the blanks before them; where a script has none, the words that Unicode finds. */
function piecesOf(text: string): [at: number, piece: string][] {
  if (/\s/.test(text))
    return [...text.matchAll(/\s*\S+/g)].map(({ index, 0: word }) => [index, word])
  const words = new Intl.Segmenter(undefined, { granularity: 'word' }).segment(text)
  return [...words].map(({ index, segment }) => [index, segment])
}

function widthOf(text: string): number {
  return text.length + (text.match(wideSign)?.length ?? 0)
}
