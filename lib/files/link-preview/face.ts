import { fileURLToPath } from 'node:url'
import { type Font, openSync } from 'fontkit'

/** The faces of link previews, cut to Latin; their licence stands beside them. */
const files = {
  serif: 'source-serif-4-latin-600-normal.woff',
  sans: 'source-sans-3-latin-400-normal.woff',
  sansBold: 'source-sans-3-latin-600-normal.woff',
}

export type Face = keyof typeof files

const open = new Map<Face, Font>()

function fontOf(face: Face): Font {
  const known = open.get(face)
  if (known) return known
  const font = openSync(
    fileURLToPath(new URL(`../../../app/fonts/${files[face]}`, import.meta.url)),
  )
  if ('fonts' in font) throw new Error(`${files[face]} holds several fonts`)
  open.set(face, font)
  return font
}

/** Whether a face has every letter of a text. */
export function canWrite(face: Face, text: string): boolean {
  const font = fontOf(face)
  return [...text].every((letter) => font.hasGlyphForCodePoint(letter.codePointAt(0) ?? 0))
}

/** Width of a line of text in pixels at a size in pixels. */
export function widthOf(face: Face, text: string, size: number): number {
  const font = fontOf(face)
  return (font.layout(text).advanceWidth / font.unitsPerEm) * size
}

/** A line of text as SVG paths, so that no renderer needs the font. `x` and `y` are where its base line begins. */
export function drawText(
  face: Face,
  text: string,
  { x, y, size }: { x: number; y: number; size: number },
): string {
  const font = fontOf(face)
  const scale = size / font.unitsPerEm
  const { glyphs, positions } = font.layout(text)
  let pen = 0
  const outlines = glyphs.map((glyph, index) => {
    const { xAdvance = 0, xOffset = 0, yOffset = 0 } = positions[index] ?? {}
    const moved = glyph.path
      .translate(pen + xOffset, yOffset)
      .scale(scale, -scale)
      .translate(x, y)
    pen += xAdvance
    return moved.toSVG()
  })
  return outlines.join('')
}
