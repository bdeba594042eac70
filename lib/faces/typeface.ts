import { Blob, Direction, Face, Font, Buffer as Run, shape, Variation } from 'harfbuzzjs'
import decompress from 'woff2-encoder/decompress'

/** A letter's drawing in a typeface, and how far the pen moves on; in font units. */
interface Glyph {
  id: number
  advance: number
  dx: number
  dy: number
}

/** A font file at one weight. Lengths are in font units, of which `unitsPerEm` make the size of the type. */
export interface Typeface {
  unitsPerEm: number
  ascent: number
  descent: number
  /** Weights that the file holds. */
  weights: { from: number; to: number }
  italic: boolean
  /** Code points that it can draw, in order. */
  letters: readonly number[]
  has(letter: number): boolean
  /** The glyphs of a text from left to right, kerned and joined as the face wants it. */
  shape(text: string, isRightToLeft?: boolean): Glyph[]
  /** A glyph's outline as the commands of an SVG path, y upwards. */
  outline(glyph: number): { type: string; values: number[] }[]
}

/**
 * Opens a font file, woff2 or bare (TTF, OTF), at a weight where it is variable.
 * @throws {Error} where the bytes are no font
 */
export async function openTypeface(bytes: Uint8Array, weight = 400): Promise<Typeface> {
  const face = new Face(new Blob(isWoff2(bytes) ? await decompress(bytes) : bytes))
  const font = new Font(face)
  font.setVariations([new Variation('wght', weight)])
  const { ascender, descender } = font.hExtents()
  const run = new Run()
  const letters = new Set([...face.collectUnicodes()].sort((a, b) => a - b))
  if (letters.size === 0) throw new Error('no font, or one without letters')
  return {
    unitsPerEm: face.upem,
    ascent: ascender,
    descent: -descender,
    weights: weightsOf(face),
    italic: tableValue(face, 'OS/2', 62) % 2 === 1,
    letters: [...letters],
    has: (letter) => letters.has(letter),
    shape: (text, isRightToLeft) => shapeWith(font, run, text, isRightToLeft),
    outline: (glyph) => font.glyphToJson(glyph),
  }
}

/** How far a weight is from those that a face holds; 0 where it holds it. */
export function weightDistance({ weights: { from, to } }: Typeface, weight: number): number {
  return Math.max(from - weight, weight - to, 0)
}

/** https://www.w3.org/TR/WOFF2/#FileStructure */
function isWoff2(bytes: Uint8Array): boolean {
  return String.fromCharCode(...bytes.subarray(0, 4)) === 'wOF2'
}

function weightsOf(face: Face): Typeface['weights'] {
  const axis = face.getAxisInfos().wght
  const weight = tableValue(face, 'OS/2', 4)
  return axis ? { from: axis.min, to: axis.max } : { from: weight, to: weight }
}

/** A 16-bit number of a table (https://learn.microsoft.com/typography/opentype/spec/os2). */
function tableValue(face: Face, table: string, offset: number): number {
  const bytes = face.referenceTable(table)
  return bytes ? new DataView(bytes.buffer, bytes.byteOffset).getUint16(offset) : 0
}

function shapeWith(font: Font, run: Run, text: string, isRightToLeft = false): Glyph[] {
  run.reset()
  run.addText(text)
  run.guessSegmentProperties()
  run.setDirection(isRightToLeft ? Direction.RTL : Direction.LTR)
  shape(font, run)
  return run
    .getGlyphInfosAndPositions()
    .map(({ codepoint, xAdvance = 0, xOffset = 0, yOffset = 0 }) => ({
      id: codepoint,
      advance: xAdvance,
      dx: xOffset,
      dy: yOffset,
    }))
}

/** How wide a text is in a typeface, in em. */
export function advanceOf(typeface: Typeface, text: string): number {
  const units = typeface.shape(text).reduce((sum, { advance }) => sum + advance, 0)
  return units / typeface.unitsPerEm
}
