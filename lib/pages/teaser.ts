/** An excerpt as a card shows it, cut where words end: style sheets cut inside them. */
export interface Teaser {
  /** What there is room for on a phone. */
  start: string
  /** What follows where there is more; empty where nothing does. */
  rest: string
  /** Whether the excerpt goes on after both. */
  isCut: boolean
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

/** Cuts an excerpt for the room that there is. */
export function teaserOf(excerpt: string, room: Room): Teaser {
  const shown = fitted(excerpt, room.full)
  const start = fitted(shown, room.phone)
  return { start, rest: shown.slice(start.length), isCut: shown.length < excerpt.length }
}

function fitted(text: string, room: number): string {
  if (widthOf(text) <= room * (1 + slack)) return text
  let end = 0
  for (const [at, piece] of piecesOf(text)) {
    if (end > 0 && widthOf(text.slice(0, at + piece.length)) > room) break
    end = at + piece.length
  }
  return text.slice(0, end).replace(danglingSigns, '')
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
