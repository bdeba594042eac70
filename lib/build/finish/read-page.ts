import { type Handler, Parser } from 'htmlparser2'
import {
  type Attributes,
  isCompiled,
  isDroppedElement,
  isOwnStyle,
  isRuntimeCode,
  isSheet,
  unknownReason,
} from './elements'

/** A part of a page that goes, and what comes in its place. */
export interface Cut {
  from: number
  to: number
  put?: string
}

/** What finishing has to know of a rendered page; places are counted in UTF-16 units. */
export interface ReadPage {
  cuts: Cut[]
  /** Addresses of the style sheets, in order. */
  sheets: string[]
  /** Where classes are said, with the blank before them. */
  classes: { from: number; to: number; value: string }[]
  /** What the site itself says in a style element, such as the publisher's colour. */
  ownStyles: string
  /** Where frames come from that a click may open. */
  frames: string[]
  endOfHead?: number
}

/**
 * Goes through a page once. Text in which “<” is written as such is refused: neither React nor the renderer of texts writes
 * any, and two parsers could take it for different things.
 * @throws {Error} naming what may not stand in a finished page
 */
export function readPage(html: string): ReadPage {
  return new PageReader(html).read()
}

/** A script that has begun. */
interface Script {
  from: number
  code: string
  src?: string
  isKnown: boolean
}

class PageReader implements Partial<Handler> {
  private readonly parser = new Parser(this)
  private readonly page: ReadPage = {
    cuts: [],
    classes: [],
    sheets: [],
    ownStyles: '',
    frames: [],
  }
  /** The script in which the parser is. */
  private script: Script | undefined
  /** Where the style of the site's own begins in which the parser is. */
  private ownStyle: number | undefined
  /** Where a hidden element begins that is empty so far. */
  private outlet: number | undefined

  constructor(private readonly html: string) {}

  read(): ReadPage {
    this.parser.end(this.html)
    if (this.script) this.refuseScript(this.script)
    return this.page
  }

  onattribute(name: string, value: string): void {
    const { startIndex: from, endIndex: to } = this.parser
    if (!/\s/.test(this.html.charAt(from - 1))) refuse('attribute', this.html.slice(from, to))
    const end = from + name.length
    if (name === 'class') this.page.classes.push({ from: from - 1, to, value })
    else if (value === '') this.cut(end, to)
    if (reactNames.has(this.html.slice(from, end)))
      this.page.cuts.push({ from, to: end, put: name })
  }

  onopentag(name: string, attributes: Attributes): void {
    const { startIndex: from } = this.parser
    this.outlet = name === 'div' && attributes.hidden !== undefined ? from : undefined
    if (this.script) refuse('script', this.written())
    const frame = attributes['data-frame']
    if (frame) this.page.frames.push(new URL(frame).origin)
    if (name === 'script') this.beginScript(attributes)
    else if (isSheet(name, attributes)) this.takeSheet(attributes)
    else if (isOwnStyle(name, attributes)) this.ownStyle = from
    else if (isDroppedElement(name, attributes)) this.cutFrom(from)
    else refuse(unknownReason(name, attributes), this.written())
  }

  ontext(text: string): void {
    this.outlet = undefined
    if (this.script) this.script.code += text
    else if (this.ownStyle !== undefined) this.page.ownStyles += text
    else if (this.written().includes('<')) refuse('text', text)
  }

  onclosetag(name: string, isImplied: boolean): void {
    if (name === 'head' && !isImplied) this.page.endOfHead = this.parser.startIndex
    if (name === 'style') this.endOwnStyle()
    if (name === 'script') this.endScript(isImplied)
    if (name === 'div') this.endOutlet()
    this.outlet = undefined
  }

  oncomment(): void {
    this.cutFrom(this.parser.startIndex)
  }

  onprocessinginstruction(name: string, data: string): void {
    if (name !== '!doctype') refuse('instruction', data)
  }

  oncdatastart(): void {
    refuse('section', this.beginningAt(this.parser.startIndex))
  }

  private beginScript(attributes: Attributes): void {
    const isKnown = unknownReason('script', attributes) === undefined
    this.script = { from: this.parser.startIndex, code: '', src: attributes.src, isKnown }
  }

  private endScript(isImplied: boolean): void {
    const { script } = this
    if (!script) return
    if (isRuntimeScript(script) && !isImplied) this.cutFrom(script.from)
    else if (!script.isKnown || isImplied) this.refuseScript(script)
    this.script = undefined
  }

  private refuseScript({ from }: Script): void {
    refuse('script', this.beginningAt(from))
  }

  private takeSheet({ href = '' }: Attributes): void {
    this.page.sheets.push(href)
    this.cutFrom(this.parser.startIndex)
  }

  private endOwnStyle(): void {
    if (this.ownStyle !== undefined) this.cutFrom(this.ownStyle)
    this.ownStyle = undefined
  }

  /** Where the client runtime would put metadata that streams in late: a hidden element without content. */
  private endOutlet(): void {
    if (this.outlet !== undefined) this.cutFrom(this.outlet)
  }

  private cut(from: number, to: number): void {
    this.page.cuts.push({ from, to })
  }

  /** Cuts to the end of what the parser tells of. */
  private cutFrom(from: number): void {
    this.cut(from, this.parser.endIndex + 1)
  }

  /** What the parser tells of, as it is written. */
  private written(): string {
    return this.html.slice(this.parser.startIndex, this.parser.endIndex + 1)
  }

  private beginningAt(from: number): string {
    return this.html.slice(from, from + 200)
  }
}

function isRuntimeScript({ src, code }: Script): boolean {
  return src === undefined ? isRuntimeCode(code) : isCompiled(src, 'js') && code === ''
}

function refuse(reason: string | undefined, written: string): void {
  if (reason) throw new Error(`unknown ${reason}: ${written}`)
}

/** Attributes that React writes as its properties; programs that compare letter by letter know their names small. */
const reactNames = new Set([
  'hrefLang',
  'dateTime',
  'charSet',
  'srcSet',
  'crossOrigin',
  'popoverTarget',
  'tabIndex',
  'fetchPriority',
  'autoComplete',
  'colSpan',
  'rowSpan',
])
