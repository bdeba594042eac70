import { applyEdits, type Edit } from '@/lib/markdown/tree/edits'
import type { Addresses } from '../addresses'
import type { ForeignArticle, ForeignSite } from '../article'
import type { Assets } from '../assets'
import { type Loss, type LossKind, shorten } from '../losses'
import type { Place } from '../places'
import { escapeHtml, tag } from './tag'

/** What a text is rewritten with. */
export interface Surroundings {
  article: ForeignArticle
  site: ForeignSite
  place: Place
  addresses: Addresses
  assets: Assets
  /** Heading of a list of sources in the article’s language, first the usual word. */
  sourceWords: readonly string[]
  /** Headings of sources in any other language. */
  foreignSourceWords: readonly string[]
}

/** A text on its way to our format. It knows which line of the source each of its places came from. */
export class Draft {
  readonly losses: Loss[] = []
  /** Pictures that nobody has described, by their names beside the text. */
  readonly undescribed = new Set<string>()
  /** What is within a link already. */
  linked: Pick<Edit, 'start' | 'end'>[] = []
  private edits: Edit[][] = []

  constructor(
    public text: string,
    readonly around: Surroundings,
  ) {}

  /** Changes the text; of two edits that overlap, the first and longest counts. */
  apply(edits: Edit[]): void {
    const applied: Edit[] = []
    for (const edit of edits.toSorted((a, b) => a.start - b.start || b.end - a.end))
      if (edit.start >= (applied.at(-1)?.end ?? 0)) applied.push(edit)
    this.edits.push(applied)
    this.text = applyEdits(this.text, applied)
  }

  /** Tells what cannot be carried over, at a place of the text as it is now. */
  lose(kind: LossKind, offset: number, detail: string): void {
    const { file } = this.around.article
    this.losses.push({ kind, file, line: this.lineAt(offset), detail: shorten(detail) })
  }

  isLinked(offset: number): boolean {
    return this.linked.some(({ start, end }) => start < offset && offset < end)
  }

  private lineAt(offset: number): number {
    const origin = this.edits.reduceRight(beforeEdits, offset)
    const { line, format, body } = this.around.article
    return format === 'html' ? line : line + body.slice(0, origin).split('\n').length - 1
  }
}

/** Where a place of a text was before the text was edited. */
function beforeEdits(offset: number, edits: Edit[]): number {
  let shift = 0
  for (const { start, end, text } of edits) {
    if (start + shift >= offset) break
    if (start + shift + text.length > offset) return start
    shift += text.length - (end - start)
  }
  return offset - shift
}

/** What readers do not see, kept for the author: an HTML comment around the words of the old system. */
export function hidden(source: string): string {
  return `<!-- ${source.replaceAll('--', '- -').replace(/\s+/g, ' ').trim()} -->`
}

/** A link, in Markdown or in HTML; the words are plain text. */
export function linkTo(words: string, address: string, inHtml = false): string {
  if (inHtml) return `${tag('a', { href: address })}${escapeHtml(words)}</a>`
  return `[${escapeLinkWords(words)}](${/[\s()<>]/.test(address) ? `<${address}>` : address})`
}

/** Words within a link’s brackets. */
export function escapeLinkWords(words: string): string {
  return words.replace(/[[\]<&*`\\]/g, '\\$&')
}

/** A code fence that is longer than any inside. */
export function fence(code: string, info = ''): string {
  const longest = Math.max(2, ...[...code.matchAll(/`{3,}/g)].map(([ticks]) => ticks.length))
  const ticks = '`'.repeat(longest + 1)
  return `${ticks}${info}\n${code.replace(/^\n+|\s+$/g, '')}\n${ticks}`
}
