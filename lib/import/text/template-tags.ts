import { applyEdits, type Edit } from '@/lib/markdown/tree/edits'

/** A tag of a template, or something that only has to be written anew. */
export interface Tag {
  start: number
  end: number
  /** By which the tag that opens and the one that closes find each other; empty where nothing can belong to it. */
  name: string
  isClosing: boolean
  groups: Record<string, string | undefined>
}

/** A tag with the one that closes it, and what stands between them. */
export interface Piece {
  tag: Tag
  closing?: Tag
  inside: Piece[]
}

type Write = (piece: Piece, inside: (() => string) | undefined) => string

/** Levels that no author has written by hand; each costs its text once more. */
const deepest = 20

/** Finds for each tag the one that closes it; one that nothing closes stands alone, and so does one that is nested too deep. */
export function pairTags(tags: readonly Tag[]): Piece[] {
  return piecesBetween(tags, closingsOf(tags), { from: 0, to: tags.length, depth: 0 })
}

/** For each tag that opens, the place of the one that closes it. */
function closingsOf(tags: readonly Tag[]): Map<number, number> {
  const closings = new Map<number, number>()
  const open: number[] = []
  const counts = new Map<string, number>()
  const count = (name: string, more: number) => counts.set(name, (counts.get(name) ?? 0) + more)
  for (const [at, { name, isClosing }] of tags.entries()) {
    if (name && !isClosing) {
      open.push(at)
      count(name, 1)
    }
    if (!isClosing || !counts.get(name)) continue
    for (let top = open.pop(); top !== undefined; top = open.pop()) {
      const opened = tags[top]?.name ?? ''
      count(opened, -1)
      if (opened !== name) continue
      closings.set(top, at)
      break
    }
  }
  return closings
}

function piecesBetween(
  tags: readonly Tag[],
  closings: ReadonlyMap<number, number>,
  { from, to, depth }: { from: number; to: number; depth: number },
): Piece[] {
  const pieces: Piece[] = []
  for (let at = from; at < to; at++) {
    const tag = tags[at]
    const closedAt = depth < deepest ? closings.get(at) : undefined
    if (!tag) continue
    const within = { from: at + 1, to: closedAt ?? at, depth: depth + 1 }
    const closing = closedAt === undefined ? undefined : tags[closedAt]
    pieces.push({ tag, closing, inside: piecesBetween(tags, closings, within) })
    at = closedAt ?? at
  }
  return pieces
}

/**
 * Writes what stands for each piece, those within another one first.
 * @param write gets what a pair has between its tags, made when it is asked for; undefined for a tag alone
 */
export function pieceEdits(text: string, pieces: readonly Piece[], write: Write): Edit[] {
  return pieces.flatMap((piece) => {
    const { start, end } = spanOfPiece(piece)
    const written = write(piece, piece.closing && (() => insideOf(text, piece, write)))
    return written === text.slice(start, end) ? [] : [{ start, end, text: written }]
  })
}

/** From the tag that opens to the end of the one that closes. */
export function spanOfPiece({ tag, closing }: Piece): Pick<Edit, 'start' | 'end'> {
  return { start: tag.start, end: (closing ?? tag).end }
}

function insideOf(text: string, { tag, closing, inside }: Piece, write: Write): string {
  const edits = pieceEdits(text, inside, write).map((edit) => ({
    ...edit,
    start: edit.start - tag.end,
    end: edit.end - tag.end,
  }))
  return applyEdits(text.slice(tag.end, closing?.start), edits)
}

/** Finds the end of what a template takes by the letter; each end that is nowhere is looked for once. */
export class VerbatimEnds {
  private readonly missing = new Set<string>()

  constructor(
    private readonly text: string,
    private readonly pattern: (name: string) => string,
  ) {}

  /** @returns where the closing tag begins and ends, looked for from a place on */
  find(name: string, from: number): Pick<Edit, 'start' | 'end'> | undefined {
    if (this.missing.has(name)) return undefined
    const closing = new RegExp(this.pattern(name), 'g')
    closing.lastIndex = from
    const found = closing.exec(this.text)
    if (found) return { start: found.index, end: found.index + found[0].length }
    this.missing.add(name)
    return undefined
  }
}
