import {
  parseXml,
  XmlComment,
  XmlElement,
  XmlError,
  type XmlNode,
  XmlProcessingInstruction,
  XmlText,
} from '@rgrove/parse-xml'
import { type Mistake, startOfFile } from '@/lib/problems/problem'

export interface Size {
  width: number
  height: number
}

/**
 * Reads the size of a drawing in CSS pixels, or what is wrong with it. A drawing may hold no script, no event
 * handler and no reference to anything outside itself: opened by its own address it would act with the site's rights
 * (https://www.w3.org/TR/SVG2/conform.html#secure-static-mode).
 */
export function readSvg(file: string): Size | Mistake {
  const text = normalised(file)
  const root = parseDrawing(text)
  if (!(root instanceof XmlElement)) return root
  const unsafe = findUnsafe(root)
  if (unsafe)
    return {
      ...placeOf(text, unsafe.node.start),
      code: 'svg-unsafe',
      values: { found: unsafe.found },
    }
  return sizeOf(root) ?? { ...startOfFile, code: 'svg-size', values: {} }
}

/**
 * A drawing as readers get it: without comments, words to programs and metadata, where editors keep names and folders.
 * @param file a drawing that {@link readSvg} accepts
 */
export function shownSvg(file: string): string {
  const text = normalised(file)
  const { children } = parseXml(text, { includeOffsets: true, preserveComments: true })
  const unseen = unseenIn(children)
  return [...unseen, undefined]
    .map((next, index) => text.slice(unseen[index - 1]?.end, next?.start))
    .join('')
}

function unseenIn(nodes: readonly XmlNode[]): XmlNode[] {
  return nodes.flatMap((node) => {
    if (isUnseen(node)) return [node]
    return node instanceof XmlElement ? unseenIn(node.children) : []
  })
}

function isUnseen(node: XmlNode): boolean {
  if (node instanceof XmlElement) return localName(node.name) === 'metadata'
  return node instanceof XmlComment || node instanceof XmlProcessingInstruction
}

/** With the line breaks to which XML’s parser turns all others, so that its offsets are those of the text. */
function normalised(text: string): string {
  return text.replace(/\r\n?/g, '\n')
}

function parseDrawing(text: string): XmlElement | Mistake {
  const foreign = /<\?xml-stylesheet|<!ENTITY|<!ATTLIST/i.exec(text)
  if (foreign)
    return { ...placeOf(text, foreign.index), code: 'svg-alone', values: { found: foreign[0] } }
  try {
    const { root } = parseXml(text, { includeOffsets: true })
    if (root && localName(root.name) === 'svg') return root
    return {
      ...startOfFile,
      code: 'svg-invalid',
      values: { found: root ? `<${root.name}>` : undefined },
    }
  } catch (error) {
    if (!(error instanceof XmlError))
      return { ...startOfFile, code: 'svg-invalid', values: { found: String(error) } }
    const { line, column, message } = error
    return {
      line,
      column,
      code: 'svg-invalid',
      values: { found: `“${message.split(' (line')[0]}”` },
    }
  }
}

interface Unsafe {
  node: XmlNode
  found: string
}

/** Elements that run code, show HTML, load something or lead away. */
const refusedElements = new Set(
  'script foreignobject iframe object embed audio video canvas handler listener link meta'.split(
    ' ',
  ),
)

function findUnsafe(element: XmlElement): Unsafe | undefined {
  // A stack, since a file can be nested deeper than calls can.
  const stack: XmlNode[] = [element]
  for (let node = stack.pop(); node; node = stack.pop()) {
    const found = unsafePart(node)
    if (found) return { node, found }
    if (node instanceof XmlElement) stack.push(...node.children.toReversed())
  }
}

function unsafePart(node: XmlNode): string | undefined {
  if (node instanceof XmlText) return isInStyle(node) ? unsafeCss(node.text) : undefined
  if (!(node instanceof XmlElement)) return undefined
  if (refusedElements.has(localName(node.name))) return `<${node.name}>`
  const attribute = Object.entries(node.attributes).find(([name, value]) => isUnsafe(name, value))
  return attribute && `${attribute[0]}="${attribute[1].slice(0, 60)}"`
}

function isInStyle(node: XmlNode): boolean {
  return node.parent instanceof XmlElement && localName(node.parent.name) === 'style'
}

function isUnsafe(attribute: string, value: string): boolean {
  const name = localName(attribute)
  if (/^on/.test(name)) return true
  if (name === 'href' || name === 'src') return !isInside(value)
  if (name === 'attributename') return /^(.*:)?(href|on.*)$/i.test(value.trim())
  return !attribute.startsWith('xmlns') && unsafeCss(value) !== undefined
}

/** A part of the drawing, or a bitmap that it carries. */
function isInside(address: string): boolean {
  return /^(#|data:image\/(png|jpeg|gif|webp|avif);base64,)/i.test(address.trim())
}

/** What in a style would load something; an escape could hide it. */
function unsafeCss(css: string): string | undefined {
  const address = [...css.matchAll(/url\(\s*['"]?([^'")]*)/gi)].find(
    ([, inner = '']) => !isInside(inner),
  )
  return address?.[0] ?? /@import|image-set|\\/i.exec(css)?.[0]
}

function sizeOf({ attributes: { width, height, viewBox } }: XmlElement): Size | undefined {
  const [, , boxWidth, boxHeight] =
    viewBox
      ?.trim()
      .split(/[\s,]+/)
      .map(Number) ?? []
  const own = { width: pixels(width), height: pixels(height) }
  const size = own.width && own.height ? own : { width: boxWidth, height: boxHeight }
  if (!size.width || !size.height || size.width < 0 || size.height < 0) return undefined
  return { width: Math.round(size.width), height: Math.round(size.height) }
}

function pixels(length: string | undefined): number | undefined {
  return length && /^\s*\d*\.?\d+(px)?\s*$/.test(length) ? Number.parseFloat(length) : undefined
}

function localName(name: string): string {
  return name.slice(name.indexOf(':') + 1).toLowerCase()
}

function placeOf(text: string, offset: number): { line: number; column: number } {
  const before = text.slice(0, Math.max(offset, 0)).split('\n')
  return { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 }
}
