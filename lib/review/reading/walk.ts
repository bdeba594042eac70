import { attributeValue, escapeMarks, plain } from './characters'
import { type Kind, kindOf, nameOf } from './elements'
import { elementsIn, type ReadingElement, type ReadingNode, textOf } from './node'

/** Gives the hash of the picture or file at an address of the page: 64 hexadecimal digits. */
export type HashOfFile = (address: string) => string

/** The lines of a piece of a document, as `docs/verify.md` specifies them. */
export function linesOf(nodes: readonly ReadingNode[], hashOf: HashOfFile): string[] {
  const page = { nodes, hashOf, lines: [], run: '', isOpen: false }
  readAll(page, nodes, { depth: 0, spacing: 'text' })
  endParagraph(page, 0)
  return page.lines
}

/** What has been read so far. */
interface Reading {
  readonly nodes: readonly ReadingNode[]
  readonly hashOf: HashOfFile
  lines: string[]
  /** The paragraph that is being read. */
  run: string
  /** Whether the last line names a block whose first paragraph may go on there. */
  isOpen: boolean
}

interface Place {
  depth: number
  /** Blanks count in code, and breaks in a block of it. */
  spacing: 'text' | 'code' | 'block'
}

function readAll(page: Reading, nodes: readonly ReadingNode[], place: Place): void {
  for (const node of nodes)
    if (typeof node === 'string') readText(page, node, place)
    else readElement(page, node, place)
}

function readText(page: Reading, text: string, { spacing }: Place): void {
  const escaped = escapeMarks(spacedAs(spacing, text))
  const isStart = spacing === 'text' && /^$|(?: |⟨br⟩)$/.test(page.run)
  page.run += isStart ? escaped.replace(/^ /, '') : escaped
}

function spacedAs(spacing: Place['spacing'], text: string): string {
  if (spacing === 'block') return text
  return spacing === 'code' ? text.replace(/[\n\r]/g, ' ') : plain(text)
}

function readElement(page: Reading, element: ReadingElement, place: Place): void {
  const { name, attributes } = element
  const kind = place.spacing === 'block' && name === 'code' ? 'wrapper' : kindOf(element)
  if (kind === 'none') return
  if (attributes['data-use']) page.run += `⟨use ${attributeValue(attributes['data-use'])}⟩`
  else if (name === 'br') page.run = `${page.run.replace(/ $/, '')}⟨br⟩`
  else readers[kind](page, element, place)
}

const readers: Record<Kind, (page: Reading, element: ReadingElement, place: Place) => void> = {
  none: () => {},
  block: readBlock,
  break: readBreak,
  code: readCode,
  mark: readMark,
  wrapper: readContent,
  picture: (page, element) => {
    page.run += pictureMark(page, element)
  },
  drawing: (page, element) => {
    page.run += drawing(element)
  },
}

/** The text of `title` can be seen and heard as well. */
function readContent(page: Reading, { children, attributes }: ReadingElement, place: Place): void {
  readAll(page, children, place)
  page.run += titleMark(attributes)
}

function titleMark({ title }: ReadingElement['attributes']): string {
  return title ? `⟨title⟩${escapeMarks(plain(title)).trim()}⟨/title⟩` : ''
}

function endParagraph(page: Reading, depth: number): void {
  const text = page.run.replace(/ $/, '')
  page.run = ''
  if (text) addLine(page, depth, 'p', text)
}

function addLine(page: Reading, depth: number, name: string, text: string): void {
  if (page.isOpen) page.lines.push(`${page.lines.pop()}: ${text}`)
  else page.lines.push(`${' '.repeat(depth)}${name}: ${text}`)
  page.isOpen = false
}

function readBlock(page: Reading, element: ReadingElement, place: Place): void {
  const { depth } = place
  endParagraph(page, depth)
  page.lines.push(' '.repeat(depth) + nameOf(element))
  page.isOpen = true
  readContent(page, element, { ...place, depth: depth + 1 })
  endParagraph(page, depth + 1)
  page.isOpen = false
}

function readBreak(page: Reading, element: ReadingElement, place: Place): void {
  endParagraph(page, place.depth)
  readContent(page, element, place)
  endParagraph(page, place.depth)
}

/** Every line and blank of a block of code counts; the break after its last line does not. */
function readCode(page: Reading, element: ReadingElement, { depth }: Place): void {
  endParagraph(page, depth)
  readAll(page, element.children, { depth, spacing: 'block' })
  const lines = page.run.replace(/\n$/, '').split('\n')
  page.run = ''
  const indentation = ' '.repeat(depth)
  page.lines.push(`${indentation}pre`, ...lines.map((line) => `${indentation} |${line}`))
  page.isOpen = false
}

function readMark(page: Reading, element: ReadingElement, place: Place): void {
  const name = element.name === 'a' ? linkName(page, element) : nameOf(element)
  const before = page.run
  page.run += `⟨${name}⟩`
  const opened = page.run
  readContent(page, element, within(element, place))
  if (page.run !== opened) page.run += `⟨/${element.name}⟩`
  else if (!showsWithoutText.test(element.name)) page.run = before
}

const showsWithoutText = /^(?:input|audio|video|iframe)$/

function within({ name }: ReadingElement, place: Place): Place {
  const isCode = place.spacing === 'text' && /^(?:code|kbd|samp)$/.test(name)
  return isCode ? { ...place, spacing: 'code' } : place
}

/** Where a link leads: a file by its hash, a place of the same text by its words, anything else by its address. */
function linkName(page: Reading, { attributes }: ReadingElement): string {
  const { href = '', 'data-original': original } = attributes
  if (attributes.role === 'doc-noteref' || 'data-footnote-ref' in attributes) return 'a'
  if (original) return `a ${page.hashOf(original)}`
  return `a ${href.startsWith('#') ? placeIn(page, href) : attributeValue(href)}`.trimEnd()
}

function placeIn({ nodes }: Reading, fragment: string): string {
  const id = decoded(fragment.slice(1))
  for (const element of elementsIn(nodes))
    if (element.attributes.id === id) return `#${attributeValue(plain(textOf(element)))}`
  return attributeValue(fragment)
}

function decoded(fragment: string): string {
  try {
    return decodeURIComponent(fragment)
  } catch {
    return fragment
  }
}

function pictureMark({ hashOf }: Reading, { attributes }: ReadingElement): string {
  const { src = '', alt = '', 'data-original': light, 'data-original-dark': dark } = attributes
  const shown = light ? hashOf(light) : attributeValue(src)
  const name = dark ? `img ${shown} ${hashOf(dark)}` : `img ${shown}`
  return `⟨${name}⟩${escapeMarks(plain(alt)).trim()}${titleMark(attributes)}⟨/img⟩`
}

/** A formula or drawing is what its elements say, each with its attributes by name. */
function drawing({ name, attributes, children }: ReadingElement): string {
  const counted = Object.keys(attributes)
    .filter((key) => !/^(?:aria-.*|class|id|role|tabindex|xmlns)$|[:{]/.test(key))
    .sort()
    .map((key) => ` ${key}=${attributeValue(attributes[key] ?? '')}`)
  const content = children.map((child) =>
    typeof child === 'string' ? escapeMarks(plain(child)).replace(/^ $/, '') : drawing(child),
  )
  return `⟨${name}${counted.join('')}⟩${content.join('')}⟨/${name}⟩`
}
