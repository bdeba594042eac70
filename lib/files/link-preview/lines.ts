import type { Syllables } from '@/lib/i18n/syllables'
import { splitWholes } from '@/lib/markdown/typography/wholes'

/** A title cut into lines, with the size of its letters in pixels. */
export interface TitleLines {
  size: number
  lines: string[]
}

export interface Box {
  width: number
  height: number
  /** Of a line, as a multiple of the size. */
  lineHeight: number
  /** Sizes to try, the largest first. */
  sizes: number[]
  /** The smallest size that is rather taken than to break a word. */
  unbroken: number
}

/** Width of a text, as a multiple of its size. */
type Measure = (text: string) => number

/**
 * Sets a title as large as it fits, in lines of like length. Lines break between words, and at syllables only where a
 * whole word would make the title small. A title that is too long at the smallest size ends with an ellipsis; what
 * lies beyond it is not even measured.
 */
export function setTitle(
  title: string,
  box: Box,
  measure: Measure,
  syllables: Syllables,
): TitleLines {
  const words = measured(wordsThatFit(title, box, measure), measure)
  const space = measure(' ')
  for (const { size, mayBreak } of attempts(box)) {
    const limit = box.width / size
    if (!mayBreak && words.some(({ width }) => width > limit)) continue
    const pieces = words.flatMap((word) => fitWord(word, limit, measure, syllables))
    const lines = wrap(pieces, limit, space)
    if (lines.length <= mostLines(box, size))
      return { size, lines: balance(pieces, lines.length, limit, space).map(textOf) }
  }
  return cut(words, box, measure, syllables)
}

function attempts({ sizes, unbroken }: Box): { size: number; mayBreak: boolean }[] {
  return [
    ...sizes.filter((size) => size >= unbroken).map((size) => ({ size, mayBreak: false })),
    ...sizes.filter((size) => size <= unbroken).map((size) => ({ size, mayBreak: true })),
  ]
}

function mostLines({ height, lineHeight }: Box, size: number): number {
  return Math.floor(height / (size * lineHeight))
}

function smallest({ sizes }: Box): number {
  return sizes.at(-1) ?? 1
}

interface Word {
  text: string
  width: number
}

/** A piece of a line; a broken one is written with a hyphen and ends its line. */
interface Piece extends Word {
  broken: boolean
}

/** As many words as could be seen at the smallest size, and one more; no letter is narrower than a quarter of its size. */
function wordsThatFit(title: string, box: Box, measure: Measure): string[] {
  const room = (mostLines(box, smallest(box)) * box.width) / smallest(box)
  const longest = Math.ceil(room * 4)
  const words: string[] = []
  let width = 0
  for (const word of wordsOf([...title.slice(0, 20 * longest)].slice(0, longest).join(''))) {
    if (width > room) break
    words.push(word)
    width += measure(word)
  }
  return words
}

/** Names such as “V-JEPA 2” count as one word. */
function wordsOf(title: string): string[] {
  return splitWholes(title)
    .map(({ text, isWhole }) => (isWhole ? text.replaceAll(' ', '\u00a0') : text))
    .join('')
    .split(/[ \t\n]+/)
    .filter((word) => word !== '')
}

function measured(words: string[], measure: Measure): Word[] {
  return words.map((text) => ({ text, width: measure(text) })).filter(({ width }) => width > 0)
}

function fitWord(word: Word, limit: number, measure: Measure, syllables: Syllables): Piece[] {
  if (word.width <= limit) return [{ ...word, broken: false }]
  const start = startOf(word.text, limit, measure, syllables)
  const rest = word.text.slice(start.length)
  return [
    { text: `${start}-`, width: measure(`${start}-`), broken: true },
    ...fitWord({ text: rest, width: measure(rest) }, limit, measure, syllables),
  ]
}

/** Endings with a linking s, behind which a compound’s next word begins; a break there reads better than any other. */
const germanSeam = /(?:ung|heit|keit|schaft|tion|tät|ling)s$/

/** The part of a word that ends a line: at a seam in the line’s second half, at the last syllable, or where it is full. */
function startOf(word: string, limit: number, measure: Measure, syllables: Syllables): string {
  const starts: { text: string; width: number }[] = []
  let start = ''
  for (const syllable of syllables(word)) {
    start += syllable
    const width = measure(`${start}-`)
    if (width > limit || start === word) break
    starts.push({ text: start, width })
  }
  const seam = starts.findLast(({ text, width }) => germanSeam.test(text) && width > limit / 2)
  return (seam ?? starts.at(-1))?.text ?? lettersThatFit(word, limit, measure)
}

function lettersThatFit(word: string, limit: number, measure: Measure): string {
  let width = measure('-')
  let start = ''
  for (const letter of word) {
    width += measure(letter)
    if (start !== '' && width > limit) return start
    start += letter
  }
  return start
}

/** The fewest lines of at most a width. */
function wrap(pieces: Piece[], limit: number, space: number): Piece[][] {
  const lines: Piece[][] = []
  let width = Number.POSITIVE_INFINITY
  for (const piece of pieces) {
    const longer = width + space + piece.width
    if (longer > limit) lines.push([piece])
    else lines.at(-1)?.push(piece)
    width = piece.broken ? Number.POSITIVE_INFINITY : longer > limit ? piece.width : longer
  }
  return lines
}

/** Of all ways to cut into so many lines the one whose widest line is narrowest. */
function balance(pieces: Piece[], count: number, limit: number, space: number): Piece[][] {
  let high = limit
  let low = Math.max(...pieces.map(({ width }) => width), 0)
  if (wrap(pieces, low, space).length <= count) return wrap(pieces, low, space)
  while (high - low > 0.02) {
    const middle = (low + high) / 2
    if (wrap(pieces, middle, space).length <= count) high = middle
    else low = middle
  }
  return wrap(pieces, high, space)
}

function textOf(line: Piece[]): string {
  return line.map(({ text }) => text).join(' ')
}

/** As many lines as there is room for at the smallest size, the last shortened for an ellipsis. */
function cut(words: Word[], box: Box, measure: Measure, syllables: Syllables): TitleLines {
  const size = smallest(box)
  const limit = box.width / size
  const pieces = words.flatMap((word) => fitWord(word, limit, measure, syllables))
  const lines = wrap(pieces, limit, measure(' ')).slice(0, mostLines(box, size))
  const last = textOf(lines.pop() ?? [])
  return { size, lines: [...lines.map(textOf), shortened(last, limit, measure)] }
}

function shortened(line: string, limit: number, measure: Measure): string {
  let text = line.replace(/-$/, '')
  while (text !== '' && measure(`${text}…`) > limit)
    text = text.includes(' ')
      ? text.slice(0, text.lastIndexOf(' '))
      : [...text].slice(0, -1).join('')
  return `${text.replace(/[\s.,:;–-]+$/, '')}…`
}
