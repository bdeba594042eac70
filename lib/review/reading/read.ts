import { attributeValue, escapeMarks, plain, plainValue } from './characters'
import { countedAttributes, isCode, kindOf, nameOf, showsWithoutText } from './elements'
import { type ReadingElement, type ReadingNode, textOf } from './node'
import { type PlaceNames, placeNames } from './places'

/** Gives the hash of the picture or file at an address of the page: 64 hexadecimal digits. */
export type HashOfFile = (address: string) => string

/** The lines of words that stand in no element. */
export function linesOfWords(words: string): string[] {
  return linesOf([words], () => '')
}

/** The lines of a piece of a document, as `docs/verify.md` specifies them. */
export function linesOf(nodes: readonly ReadingNode[], hashOf: HashOfFile): string[] {
  const text = settle(readAll(nodes, { nameOfId: placeNames(nodes), hashOf, spacing: 'text' }))
  return text === '' ? [] : text.split('\n')
}

/** Where a piece of text stands. */
interface Place {
  /** Of all of the document, for links inside it. */
  nameOfId: PlaceNames
  hashOf: HashOfFile
  /** How blanks count: between words, in a line or block of code, in a formula or drawing. */
  spacing: 'text' | 'code' | 'block' | 'drawing'
}

/** One break between lines and one blank between words, except in code. */
function settle(text: string): string {
  const code = '⟨(pre|code|kbd|samp)⟩.*?⟨/\\1⟩'
  return text
    .replace(new RegExp(`${code}| *⟨br⟩ *|[ \\n]*\\n[ \\n]*| {2,}`, 'gs'), (found) => {
      if (found.includes('⟨')) return found.includes('⟨br⟩') ? found.trim() : found
      return found.includes('\n') ? '\n' : ' '
    })
    .replace(/^[ \n]+|[ \n]+$/g, '')
}

function readAll(nodes: readonly ReadingNode[], place: Place): string {
  return nodes
    .map((node) => (typeof node === 'string' ? readText(node, place) : readElement(node, place)))
    .join('')
}

function readText(text: string, { spacing }: Place): string {
  if (spacing === 'block') return escapeMarks(text)
  if (spacing === 'code') return escapeMarks(text.replace(/[\n\r]/g, ' '))
  const words = escapeMarks(plain(text))
  return spacing === 'drawing' && words === ' ' ? '' : words
}

function readElement(element: ReadingElement, place: Place): string {
  const { name, attributes } = element
  const kind = kindOf(element)
  if (kind === 'none') return ''
  if (kind === 'drawing' || place.spacing === 'drawing') return drawing(element, place)
  if (attributes['data-use']) return `⟨use ${attributeValue(attributes['data-use'])}⟩`
  if (name === 'br') return '⟨br⟩'
  return readers[kind](element, place)
}

const readers: Record<
  ReturnType<typeof kindOf>,
  (element: ReadingElement, place: Place) => string
> = {
  none: () => '',
  block: (element, place) => `\n${named(element, trim(content(element, place)))}\n`,
  break: (element, place) => `\n${content(element, place)}\n`,
  code: codeBlock,
  mark,
  wrapper: content,
  picture,
  drawing,
}

function trim(text: string): string {
  return text.replace(/^[ \n]+|[ \n]+$/g, '')
}

function named(element: ReadingElement, inner: string): string {
  const name = nameOf(element)
  return `⟨${name}${countedAttributes(element)}⟩${inner}⟨/${name}⟩`
}

/** Can be seen or heard as well: a direction turns what is read, a language how it is spoken. */
const besides = ['title', 'dir', 'lang']

function content({ children, attributes }: ReadingElement, place: Place): string {
  return (
    readAll(children, place) + besides.map((name) => valueMark(name, attributes[name])).join('')
  )
}

/** A value that can be seen or heard besides a text. */
export function valueMark(name: string, value: string | undefined): string {
  return value ? `⟨${name}⟩${escapeMarks(plainValue(value))}⟨/${name}⟩` : ''
}

/** Every line and blank counts; the break after the last line does not. */
function codeBlock(element: ReadingElement, place: Place): string {
  const text = content(element, { ...place, spacing: 'block' })
  return `\n⟨pre⟩\n${text.replace(/\n$/, '')}\n⟨/pre⟩\n`
}

function mark(element: ReadingElement, place: Place): string {
  const { name } = element
  if (name === 'code' && place.spacing === 'block') return content(element, place)
  const within = place.spacing === 'text' && isCode.has(name)
  const inner = content(element, within ? { ...place, spacing: 'code' } : place)
  if (inner === '' && !showsWithoutText.has(name)) return ''
  return name === 'a' ? link(element, inner, place) : named(element, inner)
}

/** The number of a note or source says where it leads. A name for screen readers is heard in place of the text. */
function link(element: ReadingElement, inner: string, place: Place): string {
  if (isNumberOfNote(element)) return `⟨a⟩${inner}⟨/a⟩`
  const { 'data-frame': frame } = element.attributes
  const framed = frame ? ` ${attributeValue(frame)}` : ''
  const name = valueMark('aria-label', element.attributes['aria-label'])
  return `⟨a ${target(element, place)}${framed}⟩${inner}${name}⟨/a⟩`
}

function isNumberOfNote(element: ReadingElement): boolean {
  const { role, href = '' } = element.attributes
  const isNamed = role === 'doc-noteref' || 'data-footnote-ref' in element.attributes
  return isNamed && href.startsWith('#') && /^\d+$/.test(textOf(element))
}

/** Where a link leads: a file by its hash and the place in it, a place of the same text by its words, anything else by its address. */
function target({ attributes }: ReadingElement, { nameOfId, hashOf }: Place): string {
  const { href = '', 'data-original': original } = attributes
  if (original) return hashOf(original) + attributeValue(/[?#].*$/s.exec(href)?.[0] ?? '')
  const name = href.startsWith('#') ? nameOfId(href.slice(1)) : undefined
  return name ?? attributeValue(href)
}

function picture({ attributes }: ReadingElement, { hashOf }: Place): string {
  const { src = '', alt = '', title } = attributes
  const { 'data-original': light, 'data-original-dark': dark } = attributes
  const shown = light ? hashOf(light) : attributeValue(src)
  const name = dark ? `img ${shown} ${hashOf(dark)}` : `img ${shown}`
  return `⟨${name}⟩${escapeMarks(plainValue(alt))}${valueMark('title', title)}⟨/img⟩`
}

/** A formula or drawing is what its elements say, each with its attributes by name. */
function drawing(element: ReadingElement, place: Place): string {
  const { name, attributes } = element
  const shown = Object.keys(attributes)
    .filter((key) => !/^(?:aria-.*|class|id|role|tabindex|xmlns)$|[:{]/.test(key))
    .sort()
    .map((key) => ` ${key}=${attributeValue(attributes[key] ?? '')}`)
  const inner = content(element, { ...place, spacing: 'drawing' })
  return `⟨${name}${shown.join('')}⟩${inner}⟨/${name}⟩`
}
