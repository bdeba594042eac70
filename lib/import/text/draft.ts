import { location } from 'vfile-location'
import { applyEdits, type Edit } from '@/lib/markdown/tree/edits'
import type { Addresses } from '../addresses'
import type { ForeignArticle, ForeignSite } from '../article'
import type { Assets } from '../assets'
import { type Loss, type LossKind, shorten } from '../losses'
import type { OldLists } from '../old-lists'
import type { Place } from '../places'
import { escapeHtml, tag } from './tag'

/** What a text is rewritten with. */
export interface Surroundings {
  article: ForeignArticle
  site: ForeignSite
  place: Place
  addresses: Addresses
  lists: OldLists
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
  private readonly passes: MadeEdit[][] = []
  private readonly source: ReturnType<typeof location>

  constructor(
    public text: string,
    readonly around: Surroundings,
  ) {
    this.source = location(around.article.body)
  }

  /** Changes the text; of two edits that overlap, the first and longest counts. */
  apply(edits: Edit[]): void {
    const applied: Edit[] = []
    for (const edit of edits.toSorted((a, b) => a.start - b.start || b.end - a.end))
      if (edit.start >= (applied.at(-1)?.end ?? 0)) applied.push(edit)
    this.passes.push(madeEdits(applied))
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
    const { line, format } = this.around.article
    if (format === 'html') return line
    const origin = this.passes.reduceRight(beforeEdits, offset)
    return line + (this.source.toPoint(origin)?.line ?? 1) - 1
  }
}

/** An edit, and where what it wrote stands. */
interface MadeEdit extends Edit {
  newStart: number
  newEnd: number
}

function madeEdits(edits: readonly Edit[]): MadeEdit[] {
  let shift = 0
  return edits.map((edit) => {
    const newStart = edit.start + shift
    const newEnd = newStart + edit.text.length
    shift = newEnd - edit.end
    return { ...edit, newStart, newEnd }
  })
}

/** Where a place of a text was before the text was edited. */
function beforeEdits(offset: number, edits: readonly MadeEdit[]): number {
  const edit = edits[countBefore(offset, edits) - 1]
  if (!edit) return offset
  return edit.newEnd > offset ? edit.start : offset - edit.newEnd + edit.end
}

/** How many edits begin before a place; they are in order, so that half of them are looked past at once. */
function countBefore(offset: number, edits: readonly MadeEdit[]): number {
  let [low, high] = [0, edits.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((edits[middle]?.newStart ?? offset) < offset) low = middle + 1
    else high = middle
  }
  return low
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
