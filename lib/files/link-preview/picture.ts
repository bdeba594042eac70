import sharp from 'sharp'
import { syllablesFor } from '@/lib/i18n/syllables'
import { safely } from '@/lib/media/inspect'
import { previewSize } from '@/lib/pages/link-preview'
import { type MarkShape, markLine, markSize } from '@/lib/pages/mark-shapes'
import { Coverage } from './coverage'
import type { PreviewFaces } from './faces'
import { Ink } from './ink'
import { type Box, setTitle } from './lines'
import { type Contour, contoursOf } from './outline'
import { encodePng } from './png'
import { strokeOf } from './stroke'
import { drawText, setText } from './text'
import { Tracing } from './tracing'

/** What a link preview shows. */
export interface PreviewFacts {
  locale: string
  siteName: string
  title: string
  /** The article’s name in its address, for a title of which no face has a letter. */
  slug?: string
  /** Absent where an article makes no statement, and for the site itself. */
  label?: { use: string; review?: string; mark: MarkShape }
  /** The drawing of the article’s own text: closed lines around the origin, within a circle of 50. */
  rosette?: readonly Contour[]
  /** Bytes of the article’s picture; the rosette is small beside it. */
  cover?: Uint8Array
  /** Written `#rrggbb`. */
  colors: { ground: string; ink: string; soft: string; rule: string; accent: string }
}

const margin = 72
const coverWidth = 400
/** Large at the right edge, which cuts it, or small beside the name where there is a cover. */
const rosettePlaces = {
  large: { x: 1032, y: 270, scaleX: 4.95, scaleY: 4.95, line: 1 },
  small: { x: 690, y: 96, scaleX: 0.8, scaleY: 0.8, line: 0.4 },
}

/** Pixels that it takes of the name’s line where it is small. */
const smallRosette = 110

/** Of the mark and the space behind it, as a multiple of the size of the label. */
const markWidth = 1.24

/** What is printed of them is taken off at once, so that they serve all pictures. */
const sheet = new Coverage(previewSize.width, previewSize.height)
const tracing = new Tracing(previewSize.width, previewSize.height)

const measure = previewSize.width - 2 * margin

/** The title’s box beside a cover, a rosette, or nothing. */
function titleBox({ cover, rosette }: PreviewFacts): Box {
  const width = cover ? 640 : rosette ? 660 : measure
  return {
    width,
    height: 336,
    lineHeight: 1.14,
    sizes: width === measure ? [92, 84, 76, 68, 60, 54, 48, 42] : [72, 66, 60, 54, 48, 42, 38],
    unbroken: 54,
  }
}

function lineWidth({ cover }: PreviewFacts): number {
  return cover ? previewSize.width - coverWidth - 2 * margin : measure
}

/**
 * Draws a link preview: the site’s name, the title, the label below a hairline, and beside them the article’s cover or
 * its rosette; as PNG, or as JPEG where there is a cover. Depends on nothing but its parameters. Letters that no face has
 * are left out; where that is all of a title, the words of the article’s address stand in for it.
 */
export async function drawPreview(facts: PreviewFacts, faces: PreviewFaces): Promise<Buffer> {
  const { colors, cover, rosette } = facts
  const ink = new Ink(colors.ground, previewSize.width, previewSize.height)
  if (rosette) printRosette(ink, rosette, facts)
  await printName(ink, facts, faces)
  await printTitle(ink, facts, faces)
  await printLabel(ink, facts, faces)
  if (cover) return besideCover(ink, cover)
  return encodePng(previewSize.width, ink.rows, ink.palette)
}

async function printName(ink: Ink, facts: PreviewFacts, faces: PreviewFaces) {
  const { siteName, colors, cover } = facts
  const typefaces = await faces.title(`${siteName}.`)
  const name = setText(siteName, typefaces)
  const stop = setText('.', typefaces)
  const room = titleBox(facts).width - (cover ? smallRosette : 0)
  const at = { x: margin, y: 108, size: Math.min(38, room / (name.width + stop.width)) }
  const x = margin + name.width * at.size
  ink.print(colors.ink, sheet, (coverage) => drawText(coverage, name, at))
  ink.print(colors.accent, sheet, (coverage) => drawText(coverage, stop, { ...at, x }))
}

async function printTitle(ink: Ink, facts: PreviewFacts, faces: PreviewFaces) {
  const box = titleBox(facts)
  const words = (facts.slug ?? '').replaceAll('-', ' ')
  const typefaces = await faces.title(`${facts.title} ${words} -…`)
  const set = (text: string) => setText(text, typefaces)
  const syllables = await syllablesFor(facts.locale)
  const title = set(facts.title.replace(/\s/g, '')).width > 0 ? facts.title : words
  const { size, lines } = setTitle(title, box, (text) => set(text).width, syllables)
  const leading = size * box.lineHeight
  // In the middle of the room between name and hairline, a little higher than that.
  const first = 158 + (box.height - lines.length * leading) * 0.42 + size * 0.86
  ink.print(facts.colors.ink, sheet, (coverage) => {
    for (const [at, line] of lines.entries())
      drawText(coverage, set(line), { x: margin, y: first + at * leading, size })
  })
}

/** The mark, what AI did in bold, and the review; smaller where it would not fit. */
async function printLabel(ink: Ink, facts: PreviewFacts, faces: PreviewFaces) {
  const { label, colors } = facts
  const width = lineWidth(facts)
  ink.print(colors.rule, sheet, (coverage) =>
    addBox(coverage, { x: margin, y: 522, width, height: 2 }),
  )
  if (!label) return
  const review = label.review ? ` · ${label.review}` : ''
  const use = setText(label.use, await faces.strong(label.use))
  const rest = setText(review, await faces.label(review))
  const size = Math.min(32, width / (markWidth + use.width + rest.width))
  const at = { x: margin + markWidth * size, y: 577, size }
  ink.print(colors.ink, sheet, (coverage) => {
    addMark(coverage, label.mark, { x: margin, y: at.y - size * 0.83, size: size * 0.96 })
    drawText(coverage, use, at)
  })
  ink.print(colors.soft, sheet, (coverage) =>
    drawText(coverage, rest, { ...at, x: at.x + use.width * size }),
  )
}

interface Square {
  x: number
  y: number
  size: number
}

function addBox(coverage: Coverage, box: { x: number; y: number; width: number; height: number }) {
  const points = [0, 0, 1, 0, 1, 1, 0, 1]
  const place = { x: box.x, y: box.y, scaleX: box.width, scaleY: box.height }
  coverage.add({ points, closed: true }, place)
}

function addMark(coverage: Coverage, { fill, stroke }: MarkShape, { x, y, size }: Square) {
  const scale = size / markSize
  const filled = fill ? contoursOf(fill, scale) : []
  const lines = stroke ? contoursOf(stroke, scale).flatMap((line) => strokeOf(line, markLine)) : []
  for (const contour of [...filled, ...lines])
    coverage.add(contour, { x, y, scaleX: scale, scaleY: scale })
}

function printRosette(ink: Ink, lines: readonly Contour[], { colors, cover }: PreviewFacts) {
  const { line: width, ...place } = rosettePlaces[cover ? 'small' : 'large']
  ink.print(colors.accent, tracing, (traced) => {
    for (const line of lines) traced.add(line, place, width)
  })
}

/** The drawing with the cover along its right edge, cut to what is most to be seen in it. */
async function besideCover(ink: Ink, cover: Uint8Array): Promise<Buffer> {
  const { width, height } = previewSize
  const picture = await sharp(cover, { ...safely, autoOrient: true })
    .resize(coverWidth, height, { fit: 'cover', position: 'attention' })
    .toBuffer()
  return sharp(ink.rgb(), { raw: { width, height, channels: 3 } })
    .composite([{ input: picture, left: width - coverWidth, top: 0 }])
    .jpeg({ quality: 84, chromaSubsampling: '4:4:4' })
    .toBuffer()
}
