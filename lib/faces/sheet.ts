import { type Fit, fitSystemFaces } from './fit'
import { unicodeRange } from './ranges'
import { systemFaces } from './system-faces'
import { openTypeface, type Typeface, weightDistance } from './typeface'

/** A font file in woff2, with the address that the style sheet gives for it. */
export interface FaceFile {
  url: string
  bytes: Uint8Array
}

/** Weights of running text and of headings (`app/styles/theme.css`). */
const weights = { text: 400, heading: 640 }

/** Minified, a name loses its quotation marks, and browsers ignore a face whose name begins with a keyword such as serif or math. */
const readingFamily = 'reading face'

/**
 * The style sheet of a reading face: its files, each loaded where a page has letters of it; a stand-in for every
 * system where they are not there for the first paint, fitted to them; and the stack of all as `--face-text`. The first
 * file holds most of the letters of an ordinary page. A face that comes late waits for the next page, since however well
 * it is fitted, every twentieth paragraph would take a line more or less (docs/faces.md).
 * @throws {Error} where a file is no font
 */
export async function readingSheet(files: FaceFile[]): Promise<string> {
  const opened = await Promise.all(files.map(open))
  const upright = opened.filter(({ typeface }) => !typeface.italic)
  const fits = fitSystemFaces(
    await openTypeface(nearest(upright, weights.text).bytes, weights.text),
    await openTypeface(nearest(upright, weights.heading).bytes, weights.heading),
  )
  const names = [readingFamily, ...systemFaces.map(({ name }) => fittedName(name))]
  const stack = rule(':root', { '--face-text': names.map(quoted).join(', ') })
  return [...faceRules(opened, readingFamily, 'optional'), ...fits.map(fitRule), stack].join('\n')
}

/**
 * The style sheet of the face for formulas, `formula face`. Nothing is shown until it arrives: without its signs a root
 * is none.
 * @throws {Error} where a file is no font
 */
export async function mathSheet(files: FaceFile[]): Promise<string> {
  const opened = await Promise.all(files.map(open))
  return faceRules(opened, 'formula face', 'block').join('\n')
}

interface OpenFile extends FaceFile {
  typeface: Typeface
}

async function open(file: FaceFile): Promise<OpenFile> {
  return { ...file, typeface: await openTypeface(file.bytes) }
}

/** The first file with the weight that is nearest to the one wanted. */
function nearest(files: OpenFile[], weight: number): OpenFile {
  const distance = ({ typeface }: OpenFile) => weightDistance(typeface, weight)
  const [first] = files.toSorted((a, b) => distance(a) - distance(b))
  if (!first) throw new Error('a reading face needs an upright file')
  return first
}

/** Browsers ask the last face first, so that a file need not say what those before it hold. */
function faceRules(files: OpenFile[], family: string, display: 'optional' | 'block'): string[] {
  return files.map(({ url, typeface }, at) => {
    const { weights: held, italic, letters } = typeface
    const before = files.slice(0, at).filter((file) => styleOf(file.typeface) === styleOf(typeface))
    const others = new Set(before.flatMap((file) => file.typeface.letters))
    return rule('@font-face', {
      'font-family': quoted(family),
      ...(italic && { 'font-style': 'italic' }),
      'font-weight': held.from === held.to ? String(held.from) : `${held.from} ${held.to}`,
      src: `url(${quoted(url)}) format("woff2")`,
      'font-display': display,
      ...(before.length > 0 && { 'unicode-range': unicodeRange(letters, others) }),
    })
  })
}

function styleOf({ weights: { from, to }, italic }: Typeface): string {
  return `${from} ${to} ${italic}`
}

function fitRule({ face, weight, sizeAdjust, ascent, descent }: Fit): string {
  return rule('@font-face', {
    'font-family': quoted(fittedName(face.name)),
    ...(weight === 'bold' && { 'font-weight': '600 900' }),
    src: face[weight].local.map((name) => `local(${quoted(name)})`).join(', '),
    'size-adjust': percent(sizeAdjust),
    'ascent-override': percent(ascent),
    'descent-override': percent(descent),
  })
}

function fittedName(name: string): string {
  return `fitted ${name}`
}

function rule(selector: string, declarations: Record<string, string>): string {
  const lines = Object.entries(declarations).map(([name, value]) => `  ${name}: ${value};\n`)
  return `${selector} {\n${lines.join('')}}\n`
}

function quoted(text: string): string {
  return JSON.stringify(text)
}

function percent(share: number): string {
  return `${Math.round(share * 1000) / 10}%`
}
