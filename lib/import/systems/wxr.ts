import sax from 'sax'

/** An element `<item>` of an export of WordPress (WXR, an extended RSS). */
export interface WxrItem {
  /** Line in the export, from 1. */
  line: number
  /** The first text of each element by its qualified name, such as `wp:post_name`. */
  values: Record<string, string>
  /** `<category domain nicename>`. */
  terms: { domain: string; nicename: string; name: string }[]
  /** `<wp:postmeta>`. */
  meta: Record<string, string>
  comments: number
}

/** What stands before the items: the site and its authors. */
export interface WxrChannel {
  values: Record<string, string>
  /** Display names by login. */
  authors: Record<string, string>
}

/** A mistake of the file that the rest was read in spite of. */
interface WxrMistake {
  line: number
  message: string
}

type WxrPart = { item: WxrItem } | { channel: WxrChannel } | { mistake: WxrMistake }

/** Reads an export piece by piece; at any time no more than one item is in memory. */
export async function* readWxr(pieces: AsyncIterable<string>): AsyncGenerator<WxrPart> {
  const reader = new WxrReader()
  for await (const piece of pieces) yield* reader.read(piece)
  yield* reader.end()
}

class WxrReader {
  private readonly parser = sax.parser(true, { position: true })
  private readonly channel: WxrChannel = { values: {}, authors: {} }
  private parts: WxrPart[] = []
  private item: WxrItem | undefined
  private path: string[] = []
  private text = ''
  private term = { domain: '', nicename: '' }
  private metaKey = ''
  private login = ''

  constructor() {
    this.parser.onopentag = ({ name, attributes }) => this.open(name, attributes)
    this.parser.onclosetag = (name) => this.close(name)
    this.parser.ontext = (text) => this.append(text)
    this.parser.oncdata = (text) => this.append(text)
    this.parser.onerror = (error) => this.mistake(error)
  }

  read(piece: string): WxrPart[] {
    this.parser.write(piece)
    return this.taken()
  }

  end(): WxrPart[] {
    this.parser.close()
    if (this.parts.length === 0) this.parts.push({ channel: this.channel })
    return this.taken()
  }

  private taken(): WxrPart[] {
    const { parts } = this
    this.parts = []
    return parts
  }

  private mistake(error: Error): void {
    const [message = ''] = error.message.split('\n')
    this.parts.push({ mistake: { line: this.parser.line + 1, message } })
    this.parser.resume()
  }

  private append(text: string): void {
    this.text += text
  }

  private open(name: string, attributes: Record<string, unknown>): void {
    this.path.push(name)
    this.text = ''
    if (name === 'item') {
      if (!this.item) this.parts.push({ channel: this.channel })
      this.item = { line: this.parser.line + 1, values: {}, terms: [], meta: {}, comments: 0 }
    }
    if (name === 'category')
      this.term = {
        domain: String(attributes.domain ?? ''),
        nicename: String(attributes.nicename ?? ''),
      }
  }

  private close(name: string): void {
    this.path.pop()
    const parent = this.path.at(-1)
    if (name === 'item' && this.item) this.parts.push({ item: this.item })
    else if (parent === 'item' && this.item) this.closeInItem(this.item, name)
    else if (parent === 'wp:postmeta' && this.item) this.closeInMeta(this.item, name)
    else if (parent === 'wp:author') this.closeInAuthor(name)
    else if (parent === 'channel') this.channel.values[name] ??= this.text
    this.text = ''
  }

  private closeInItem(item: WxrItem, name: string): void {
    if (name === 'category') item.terms.push({ ...this.term, name: this.text })
    else if (name === 'wp:comment') item.comments++
    else if (name !== 'wp:postmeta') item.values[name] ??= this.text
  }

  private closeInMeta(item: WxrItem, name: string): void {
    if (name === 'wp:meta_key') this.metaKey = this.text
    if (name === 'wp:meta_value') item.meta[this.metaKey] = this.text
  }

  private closeInAuthor(name: string): void {
    if (name === 'wp:author_login') this.login = this.text
    if (name === 'wp:author_display_name') this.channel.authors[this.login] = this.text
  }
}
