import { createHash } from 'node:crypto'
import { readFile, writeFile } from 'node:fs/promises'
import path from 'node:path'
import type { OwnFace } from './publisher-faces'
import { type FaceFile, mathSheet, readingSheet } from './sheet'

/** Source Serif 4, the face for reading where a publisher has no other. The first file holds most letters. */
const readingFace = ['source-serif-4-latin.woff2', 'source-serif-4-latin-ext.woff2']

/** STIX Two Math, for formulas: what most are made of, then letters and signs that few need. */
const mathFace = ['stix-two-math.woff2', 'stix-two-math-letters.woff2', 'stix-two-math-signs.woff2']

const otherScripts = ['greek', 'cyrillic']
const signs = 'dejavu-sans-signs.woff2'

/** What writes titles in pictures: the reading face, then for letters that it lacks. */
export const titleFaces = [
  ...readingFace,
  ...otherScripts.map((script) => `source-serif-4-${script}.woff2`),
  signs,
]

/** What writes labels in pictures, where no system’s face is at hand. */
export const labelFaces = [
  ...['latin', 'latin-ext', ...otherScripts].map((script) => `source-sans-3-${script}.woff2`),
  signs,
]

/** Where the files and their licences lie, from the project’s folder. */
export const facesFolder = 'lib/faces/files'

const readingSheetPath = 'app/styles/faces.css'

/**
 * The style sheets of the site’s faces by their paths, made from the font files of the project in `root`, or for reading
 * from a publisher's own.
 */
export async function faceSheets(
  root: string,
  own: readonly OwnFace[] = [],
): Promise<Map<string, string>> {
  const reading = await readReading(root, own)
  const math = await readFaces(root, mathFace)
  return new Map([
    [readingSheetPath, `${mark([...reading, ...math])}\n${await readingSheet(reading)}`],
    ['app/styles/math-face.css', await mathSheet(math)],
  ])
}

/** Makes the style sheets anew where the faces are others than those that they were made from. */
export async function refreshFaceSheets(root: string, own: readonly OwnFace[] = []): Promise<void> {
  const faces = [...(await readReading(root, own)), ...(await readFaces(root, mathFace))]
  const made = await readFile(path.join(root, readingSheetPath), 'utf8').catch(() => '')
  if (made.startsWith(mark(faces))) return
  for (const [file, css] of await faceSheets(root, own)) await writeFile(path.join(root, file), css)
}

/** Tells from which files a sheet was made. */
function mark(faces: FaceFile[]): string {
  const hash = createHash('sha256')
  for (const { url, bytes } of faces) hash.update(url).update(bytes)
  return `/* Made by \`npm run generate\` from ${hash.digest('hex').slice(0, 16)}. */`
}

function readReading(root: string, own: readonly OwnFace[]): Promise<FaceFile[]> {
  if (own.length === 0) return readFaces(root, readingFace)
  return Promise.all(own.map(async ({ url, onDisk }) => ({ url, bytes: await readFile(onDisk) })))
}

function readFaces(root: string, names: readonly string[]): Promise<FaceFile[]> {
  return Promise.all(
    names.map(async (name) => ({
      url: `../../${facesFolder}/${name}`,
      bytes: await readFile(path.join(root, facesFolder, name)),
    })),
  )
}
