import { type Quotes, spacedGuillemets } from './quotation-marks'

type Mark = '"' | "'"

const apostrophe = '’'

/** Every sign that opens, closes or leaves out. */
const marks = new RegExp(`["'„“”‚‘’«»‹›${Object.values(spacedGuillemets).join('')}]`, 'g')

/**
 * Turns straight quotes into a language's own and apostrophes into ’; the text keeps its length. Signs that are
 * typographic already stay and count as open or closed. A mark after a digit that closes nothing stays straight
 * (`10"`), as does one between spaces.
 */
export function curlQuotes(text: string, quotes: Quotes): string {
  const depth: Record<Mark, number> = { '"': 0, "'": 0 }
  let last = { index: -1, sign: '' }
  return text.replace(marks, (char, index: number) => {
    const before = last.index === index - 1 ? last.sign : text.charAt(index - 1)
    const sign = isMark(char) ? curl(char, { before, text, index }, quotes, depth[char] > 0) : char
    count(depth, sign, quotes)
    last = { index, sign }
    return sign
  })
}

interface Place {
  /** The character before the mark, already set. */
  before: string
  /** As it was typed. */
  text: string
  index: number
}

function isMark(char: string): char is Mark {
  return char === '"' || char === "'"
}

function curl(mark: Mark, place: Place, quotes: Quotes, isOpen: boolean): string {
  const { before, text, index } = place
  const [opening, closing] = quotes[mark]
  // Hungarian closes with what others open with.
  const isBehindClosing = before === quotes['"'][1] || before === quotes["'"][1]
  const after = text.slice(index + 1, index + 12)
  if (mark === "'" && (isInWord(place, after) || isEndOfN(text, index))) return apostrophe
  if (opens(isBehindClosing ? '”' : before, after) || (!isOpen && opensClosely(before, after)))
    return mark === '"' || opensInner(place, after) ? opening : apostrophe
  if (/^\s?$/.test(before) || isSecond(place)) return mark
  if (mark === '"' && /\d/.test(before) && (!isOpen || isInch(place))) return mark
  if (isOpen) return mark === "'" && isGenitive(place) ? apostrophe : closing
  if (/\d/.test(before)) return mark
  return mark === "'" ? apostrophe : closing
}

/** The second one of inches written with two: 6''. */
function isSecond({ text, index }: Place): boolean {
  return /\d''$/.test(text.slice(Math.max(0, index - 2), index + 1))
}

/** “it’s”, „1990’lar“, “the 1990’s” and the Swiss „1’000“, but no minutes: 12°30'n. */
function isInWord({ before, text, index }: Place, after: string): boolean {
  if (/\d/.test(before) && /^\d{3}(?!\d)/.test(after)) return true
  if (/\d/.test(before))
    return /^\p{Ll}/u.test(after) && !/°\s?\d+$/.test(text.slice(Math.max(0, index - 5), index))
  return /\p{L}/u.test(before) && /^\p{L}/u.test(after)
}

/** The second one of “rock ’n’ roll”. */
function isEndOfN(text: string, index: number): boolean {
  return /\s'n'\s/i.test(text.slice(index - 3, index + 2))
}

/** „"Eins","zwei"“: no blank where one belongs. */
function opensClosely(before: string, after: string): boolean {
  return /[,;:!?…]/.test(before) && /^[\p{L}\p{N}]/u.test(after)
}

function opens(before: string, after: string): boolean {
  if (/^$|^\s/.test(after)) return false
  return (
    /^$|[\s([{„‚«‹¿¡\ue000]/.test(before) ||
    (/[-–—/=“”‘’»›]/.test(before) && /^[\p{L}\p{N}'"]/u.test(after))
  )
}

/** An inner quotation needs an end, which an apostrophe at a word's start does not have. */
function opensInner({ text, index }: Place, after: string): boolean {
  return !isElision(after) && closesBehind(text, index)
}

/**
 * „die ’90er“, “rock ’n’ roll”, „’s ist“, “’tis”, „’t Hooft“, „’Ndrangheta“: words of any language that are written without
 * their start. One that is closed at once is a quotation.
 */
function isElision(after: string): boolean {
  if (/^n'/i.test(after)) return true
  const [word = ''] = /^(?:\d\d(?!\d)\p{L}*|\p{L}+)/u.exec(after) ?? []
  if (word === '' || after.charAt(word.length) === "'") return false
  return /^\d/.test(word) || elisions.has(word.toLowerCase())
}

const elisions = new Set(
  (
    's n ne nen nem ner nes m rein raus rum ran rauf runter rüber nauf nunter t k r ns ' +
    'tis twas twere twill em cause cos cuz bout til till round nuff neath tween gainst ' +
    'sto sta na ndrangheta nduja'
  ).split(' '),
)

/** Whether, of the marks behind one, a closing comes before the next opening. */
function closesBehind(text: string, index: number): boolean {
  for (let next = text.indexOf("'", index + 1); next !== -1; next = text.indexOf("'", next + 1)) {
    const [before, after] = [text.charAt(next - 1), text.charAt(next + 1)]
    const isInner = /\p{L}/u.test(before) && /\p{L}/u.test(after)
    if (isInner) continue
    if (/[^\s([{]/.test(before) && !/[\p{L}\p{N}]/u.test(after)) return true
    if (!isElision(text.slice(next + 1, next + 12))) return false
  }
  return false
}

/** Where the end of a quotation is looked for, behind an inch. */
const farthestEnd = 300

/** In an open quotation “a 27" monitor” has an inch: what closes the quotation comes later, behind no number. */
function isInch({ text, index }: Place): boolean {
  const next = /[^\d]"/.exec(text.slice(index + 1, index + farthestEnd))
  if (!next) return false
  const [end] = next
  const behind = text.charAt(index + 1 + next.index + end.length)
  return /[^\s([{„“«/–—-]/.test(end.charAt(0)) && !/[\p{L}\p{N}]/u.test(behind)
}

/** In an open quotation „Andreas’ Bruder“ closes nothing if something else does. */
function isGenitive({ before, text, index }: Place): boolean {
  return (
    /[sßxz]/i.test(before) && /^ \p{L}/u.test(text.slice(index + 1)) && closesBehind(text, index)
  )
}

function count(depth: Record<Mark, number>, char: string, quotes: Quotes): void {
  for (const mark of ['"', "'"] as const) {
    const [opening, closing] = quotes[mark]
    if (char === opening) depth[mark]++
    else if (char === closing) depth[mark] = Math.max(0, depth[mark] - 1)
  }
}
