import type { Typeface } from '@/lib/faces/typeface'
import { toLatin } from '@/lib/model/slug'
import type { Coverage } from './coverage'
import { partsOfLine } from './direction'
import { type Contour, flatten } from './outline'

/** A text set in one line. Lengths are shares of the size of the type. */
export interface SetText {
  width: number
  glyphs: { typeface: Typeface; id: number; x: number; y: number }[]
}

/**
 * Sets a text in the first of the faces that has each letter. For a letter of Europe that none has stands the one that it is
 * made of („Ὀ“ is „Ο“, „Ŧ“ is „T“); others are left out, and what only tells how a letter is to be shown with them.
 */
export function setText(text: string, typefaces: readonly Typeface[]): SetText {
  const set: SetText = { width: 0, glyphs: [] }
  for (const { typeface, run, isRightToLeft } of runsOf(text, typefaces))
    for (const { id, advance, dx, dy } of typeface.shape(run, isRightToLeft)) {
      const em = typeface.unitsPerEm
      set.glyphs.push({ typeface, id, x: set.width + dx / em, y: dy / em })
      set.width += advance / em
    }
  return set
}

/** Signs that stand for others in a line that is broken already. */
const plain: Record<string, string> = { '\u2011': '-', '\u2010': '-', '\u202f': '\u00a0' }

/** Letters of one face and one direction, in the order in which they are read. */
interface Run {
  typeface: Typeface
  run: string
  isRightToLeft: boolean
}

/** The runs of a line from left to right. */
function runsOf(line: string, typefaces: readonly Typeface[]): Run[] {
  return partsOfLine(line.normalize('NFC')).flatMap(({ text, isRightToLeft }) => {
    const runs = runsOfPart(text, typefaces).map((run) => ({ ...run, isRightToLeft }))
    return isRightToLeft ? runs.toReversed() : runs
  })
}

function runsOfPart(text: string, typefaces: readonly Typeface[]): Omit<Run, 'isRightToLeft'>[] {
  const runs: { typeface: Typeface; run: string }[] = []
  const faceOf = (letter: string) =>
    typefaces.find((typeface) => typeface.has(letter.codePointAt(0) ?? 0))
  for (const typed of text) {
    const letter = formsOf(plain[typed] ?? typed).find(faceOf)
    const typeface = letter && faceOf(letter)
    const last = runs.at(-1)
    if (!typeface) continue
    if (last?.typeface === typeface) last.run += letter
    else runs.push({ typeface, run: letter })
  }
  return runs
}

/** A letter, and what may stand for it where no face has it. */
function formsOf(letter: string): string[] {
  if (!/[\p{sc=Latn}\p{sc=Grek}\p{sc=Cyrl}]/u.test(letter)) return [letter]
  const base = letter.normalize('NFD').charAt(0)
  return /\p{sc=Latn}/u.test(letter) ? [letter, base, toLatin(letter)] : [letter, base]
}

/** Draws a line of text, its base line at `y`, at a size in pixels. */
export function drawText(
  coverage: Coverage,
  { glyphs }: SetText,
  { x, y, size }: { x: number; y: number; size: number },
): void {
  for (const glyph of glyphs) {
    const scale = size / glyph.typeface.unitsPerEm
    for (const contour of outlineOf(glyph.typeface, glyph.id))
      coverage.add(contour, {
        x: x + glyph.x * size,
        y: y - glyph.y * size,
        scaleX: scale,
        scaleY: -scale,
      })
  }
}

const outlines = new WeakMap<Typeface, Map<number, Contour[]>>()

/** Size in pixels for which curves are cut: the largest that is drawn. */
const largestSize = 100

function outlineOf(typeface: Typeface, id: number): Contour[] {
  const known = outlines.get(typeface) ?? new Map<number, Contour[]>()
  outlines.set(typeface, known)
  const outline = known.get(id) ?? flatten(typeface.outline(id), largestSize / typeface.unitsPerEm)
  known.set(id, outline)
  return outline
}
