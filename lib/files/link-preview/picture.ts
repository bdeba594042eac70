import { colors as theme } from '@/lib/model/theme'
import { type PreviewContent, previewSize } from '@/lib/pages/link-preview'
import { type MarkShape, markSize, useShapes } from '@/lib/pages/mark-shapes'
import { canWrite, drawText, type Face, widthOf } from './face'
import { setTitle } from './lines'

const colors = {
  ground: theme.ground[0],
  ink: theme.ink[0],
  soft: theme.soft[0],
  rule: theme.rule[0],
  accent: theme.accent[0],
}

const margin = 80
const measure = previewSize.width - 2 * margin
const titleBox = {
  width: measure,
  height: 336,
  lineHeight: 1.16,
  sizes: [92, 84, 76, 68, 60, 54, 48],
}

/** Draws a link preview as SVG that needs no font: the site's name, the title, and the label below a hairline. */
export function previewSvg(content: PreviewContent): string {
  const { width, height } = previewSize
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}">`,
    `<rect width="${width}" height="${height}" fill="${colors.ground}"/>`,
    wordmark(content.siteName),
    title(content),
    `<rect x="${margin}" y="514" width="${measure}" height="2" fill="${colors.rule}"/>`,
    content.label ? label(content.label) : '',
    '</svg>',
  ].join('')
}

function path(d: string, color: string): string {
  return `<path d="${d}" fill="${color}"/>`
}

function wordmark(name: string): string {
  const at = { x: margin, y: 112, size: 40 }
  const end = margin + widthOf('serif', name, at.size)
  return (
    path(drawText('serif', name, at), colors.ink) +
    path(drawText('serif', '.', { ...at, x: end }), colors.accent)
  )
}

/** Nothing where the face lacks a letter of the title; the picture then shows the site alone. */
function title({ title, locale }: PreviewContent): string {
  if (!canWrite('serif', title)) return ''
  const { size, lines } = setTitle(title, locale, titleBox, (text, at) =>
    widthOf('serif', text, at),
  )
  const first = 150 + size
  return lines
    .map((line, index) => {
      const y = first + index * size * titleBox.lineHeight
      return path(drawText('serif', line, { x: margin, y, size }), colors.ink)
    })
    .join('')
}

/** The mark, what AI did in bold, and the review; smaller where it would not fit. */
function label({ use, review, mark }: NonNullable<PreviewContent['label']>): string {
  const parts: { face: Face; text: string; color: string }[] = [
    { face: 'sansBold', text: use, color: colors.ink },
    { face: 'sans', text: review ? ` · ${review}` : '', color: colors.soft },
  ]
  if (!parts.every(({ face, text }) => canWrite(face, text))) return ''
  const full = 36
  const total = parts.reduce((sum, { face, text }) => sum + widthOf(face, text, full), 44)
  const size = Math.min(full, (full * measure) / total)
  let x = margin + size * 1.2
  const words = parts.map(({ face, text, color }) => {
    const drawn = path(drawText(face, text, { x, y: 568, size }), color)
    x += widthOf(face, text, size)
    return drawn
  })
  return markAt(useShapes[mark], size * 0.8) + words.join('')
}

function markAt({ fill = '', stroke = '' }: MarkShape, size: number): string {
  const place = `translate(${margin} ${568 - size * 0.86}) scale(${size / markSize})`
  return `<g transform="${place}" fill="${colors.ink}"><path d="${fill}"/><path d="${stroke}" fill="none" stroke="${colors.ink}" stroke-width="1.6"/></g>`
}
