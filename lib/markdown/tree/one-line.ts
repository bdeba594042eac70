import type { Element, Nodes } from 'hast'
import { toString as textOf } from 'hast-util-to-string'

/** Signs that stand high or low by themselves (https://www.unicode.org/charts/PDF/U2070.pdf), by the sign on the line. */
const high = signs('0123456789+-−()n', '⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁻⁽⁾ⁿ')
const low = signs('0123456789+-−()', '₀₁₂₃₄₅₆₇₈₉₊₋₋₍₎')

function signs(plain: string, set: string): ReadonlyMap<string, string> {
  const others = [...set]
  return new Map([...plain].map((sign, index) => [sign, others[index] ?? sign]))
}

function allOf(text: string, table: ReadonlyMap<string, string>): string | undefined {
  const set = [...text].map((sign) => table.get(sign))
  return set.includes(undefined) ? undefined : set.join('')
}

/** The words of `<sup>` in plain text: „10<sup>6</sup>“ is „10⁶“ and no 106; of „1<sup>er</sup>“ the letters stay. */
function raised(text: string): string {
  return allOf(text, high) ?? (/\d/.test(text) ? `^(${text})` : text)
}

/** The words of `<sub>` in plain text: „H<sub>2</sub>O“ is „H₂O“. */
function lowered(text: string): string {
  return allOf(text, low) ?? text
}

/**
 * A formula in one line of plain text, for places that have no formulas: a half is „1/2“ and no 12, a root keeps its sign.
 * What stands above or below is written high or low where there are signs for it, else behind `^` or `_`, as in TeX.
 */
function formulaText(math: Element): string {
  return lineOf(math).replace(/\s+/g, ' ').trim().normalize('NFC')
}

function lineOf(node: Nodes): string {
  if (node.type === 'text') return node.value.replaceAll('\u2061', ' ')
  if (node.type !== 'element') return ''
  const parts = node.children.map(lineOf)
  return writers[node.tagName]?.(parts, node) ?? parts.join('')
}

type Writer = (parts: string[], element: Element) => string

const writers: Readonly<Record<string, Writer>> = {
  mfrac: ([above = '', below = ''], { properties }) =>
    properties.linethickness === undefined
      ? `${grouped(above)}/${grouped(below)}`
      : `${above} ${below}`,
  msqrt: (parts) => `√${grouped(parts.join(''))}`,
  mroot: ([base = '', degree = '']) => `${allOf(degree, high) ?? degree}√${grouped(base)}`,
  msup: ([base = '', above = '']) => base + exponent(above),
  msub: ([base = '', below = '']) => spaced(base, index(below)),
  msubsup: ([base = '', below = '', above = '']) => spaced(base, index(below) + exponent(above)),
  munder: ([base = '', below = '']) => spaced(base, isMark(below) ? '' : index(below)),
  mover: ([base = '', above = '']) => base + (isMark(above) ? accent(above) : exponent(above)),
  munderover: ([base = '', below = '', above = '']) => spaced(base, index(below) + exponent(above)),
  mtable: (rows) => rows.join('; '),
  mtr: (cells) =>
    cells
      .filter((cell) => cell !== '')
      .join(', ')
      .replace(/, (?=[=<>≤≥≠≈≡∼→⇒⇔∈])/g, ''),
  mphantom: () => '',
}

/** What is more than a letter or a number needs brackets, or it would end too early. */
function grouped(part: string): string {
  return /^(?:[^\p{N}]|[\d.,]+)[⁰¹²³⁴-⁹ⁿ₀-₉′]*$/u.test(part) ? part : `(${part})`
}

function exponent(part: string): string {
  return part === '' || /^[′″‴*†]+$/.test(part) ? part : (allOf(part, high) ?? `^${grouped(part)}`)
}

function index(part: string): string {
  return part === '' ? '' : (allOf(part, low) ?? `_${grouped(part)}`)
}

/** Braces, bars, hats and arrows above or below something. */
function isMark(part: string): boolean {
  return /^[^\p{L}\p{N}]?$/u.test(part)
}

const accents = signs(
  '´`^ˆ~˜‾¯˙¨ˇ˘˚→',
  '\u0301\u0300\u0302\u0302\u0303\u0303\u0304\u0304\u0307\u0308\u030c\u0306\u030a\u20d7',
)

/** A mark as it stands above a letter in text: „ü“, “x̄”. */
function accent(mark: string): string {
  return accents.get(mark) ?? ''
}

/** Sums and integrals end before what they are of. */
function spaced(base: string, bounds: string): string {
  return /^[∏-∑∫-∳⋀-⋃]/u.test(base) ? `${base}${bounds} ` : base + bounds
}

/** The words of an element that stands high or low, or of a formula; undefined for any other. */
export function oneLine(element: Element, words: string): string | undefined {
  if (element.tagName === 'math') return formulaText(element)
  if (element.tagName === 'sup') return raised(words)
  return element.tagName === 'sub' ? lowered(words) : undefined
}

/** Code and formulas that stand on lines of their own, as plain text. */
export function blockText(element: Element): string {
  return element.tagName === 'math' ? formulaText(element) : textOf(element).trim()
}
