// Its functions are named for bundlers only, not where Node itself imports a CommonJS module.
import german from 'hyphen/de'
import english from 'hyphen/en'
import { splitNames } from '@/lib/markdown/typeset'
import type { Locale } from '@/lib/model/locales'

/** A title cut into lines, with the size of its letters in pixels. */
export interface TitleLines {
  size: number
  lines: string[]
}

interface Box {
  width: number
  height: number
  /** Of a line, as a multiple of the size. */
  lineHeight: number
  /** Sizes to try, the largest first. */
  sizes: number[]
}

type Measure = (text: string, size: number) => number

/**
 * Sets a title as large as it fits, in lines of like length. Lines break between words; a word breaks only where it
 * is wider than the box, at a syllable with four letters on each side. A title that is too long at the smallest size
 * ends with an ellipsis.
 */
export function setTitle(title: string, locale: Locale, box: Box, measure: Measure): TitleLines {
  const smallest = box.sizes.at(-1) ?? 1
  for (const size of box.sizes) {
    const words = wordsOf(title).flatMap((word) =>
      fitWord(word, locale, (text) => measure(text, size), box.width),
    )
    const whole = words.every(({ end }) => end !== '-') || size === smallest
    const lines = balance(words, box.width, (text) => measure(text, size))
    if (whole && lines.length * size * box.lineHeight <= box.height) return { size, lines }
  }
  return cut(title, locale, box, smallest, measure)
}

/** A piece of a line and what follows it: a space, or a hyphen at the end of a line. */
interface Piece {
  text: string
  end: ' ' | '-'
}

/** Names such as “V-JEPA 2” count as one word. */
function wordsOf(title: string): string[] {
  return splitNames(title)
    .map(({ text, isName }) => (isName ? text.replaceAll(' ', '\u00a0') : text))
    .join('')
    .trim()
    .split(/[ \t\n]+/)
}

function fitWord(
  word: string,
  locale: Locale,
  measure: (text: string) => number,
  width: number,
): Piece[] {
  if (measure(word) <= width) return [{ text: word, end: ' ' }]
  const syllables = syllablesOf(word, locale)
  const starts = syllables
    .map((_, index) => syllables.slice(0, index).join(''))
    .filter((start) => start !== '' && measure(`${start}-`) <= width)
  const seam = starts.findLast((start) => germanSeam.test(start) && measure(start) > width / 2)
  const start = seam ?? starts.at(-1) ?? word.slice(0, fitting(word, measure, width))
  const rest = fitWord(word.slice(start.length), locale, measure, width)
  return [{ text: start, end: '-' }, ...rest]
}

/** Endings with a linking s, behind which a compound's next word begins; a break there reads better than any other. */
const germanSeam = /(?:ung|heit|keit|schaft|tion|tät|ling)s$/

/** Letters that fit where a word has no syllables that the patterns know. */
function fitting(word: string, measure: (text: string) => number, width: number): number {
  const letters = [...word]
  const count = letters.findIndex(
    (_, index) => measure(`${letters.slice(0, index + 1).join('')}-`) > width,
  )
  return letters.slice(0, Math.max(1, count)).join('').length
}

const hyphenators: Partial<Record<Locale, typeof german.hyphenateSync>> = {
  de: german.hyphenateSync,
  en: english.hyphenateSync,
}

/** Parts of a word between which a line may break, none shorter than four letters at its ends. */
function syllablesOf(word: string, locale: Locale): string[] {
  const hyphenate = hyphenators[locale]
  const joined = hyphenate?.(word, { hyphenChar: '\u00ad' }).split('\u00ad') ?? [word]
  while (joined.length > 1 && (joined[0]?.length ?? 0) < 4)
    joined.splice(0, 2, joined.slice(0, 2).join(''))
  while (joined.length > 1 && (joined.at(-1)?.length ?? 0) < 4)
    joined.splice(-2, 2, joined.slice(-2).join(''))
  return joined
}

/** The fewest lines, and among ways to cut them the one whose widest line is narrowest. */
function balance(pieces: Piece[], width: number, measure: (text: string) => number): string[] {
  const count = wrap(pieces, width, measure).length
  let [low, high] = [0, width]
  while (high - low > 1) {
    const middle = (low + high) / 2
    const fits = wrap(pieces, middle, measure)
    if (fits.length <= count && fits.every((line) => measure(line) <= middle)) high = middle
    else low = middle
  }
  return wrap(pieces, high, measure)
}

function wrap(pieces: Piece[], width: number, measure: (text: string) => number): string[] {
  const lines: string[] = []
  let line = ''
  for (const { text, end } of pieces) {
    const longer = line ? `${line} ${text}` : text
    const shown = end === '-' ? `${longer}-` : longer
    if (line && measure(shown) > width) {
      lines.push(line)
      line = text
    } else line = longer
    if (end === '-') {
      lines.push(`${line}-`)
      line = ''
    }
  }
  return line ? [...lines, line] : lines
}

function cut(title: string, locale: Locale, box: Box, size: number, measure: Measure): TitleLines {
  const most = Math.floor(box.height / (size * box.lineHeight))
  const atSize = (text: string) => measure(text, size)
  const pieces = wordsOf(title).flatMap((word) => fitWord(word, locale, atSize, box.width))
  const lines = wrap(pieces, box.width, atSize).slice(0, most)
  let last = lines.pop()?.replace(/-$/, '') ?? ''
  while (atSize(`${last}…`) > box.width)
    last = last.includes(' ') ? last.slice(0, last.lastIndexOf(' ')) : last.slice(0, -1)
  return { size, lines: [...lines, `${last}…`] }
}
