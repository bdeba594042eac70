import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { mathSheet, readingSheet } from './sheet'

/** Source Serif 4, the face for reading; another is put in its place here. The first file holds most letters. */
export const readingFace = ['source-serif-4-latin.woff2', 'source-serif-4-latin-ext.woff2']

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

/** The style sheets of the site’s faces by their paths, made from the font files of the project in `root`. */
export async function faceSheets(root: string): Promise<Map<string, string>> {
  const files = (names: string[]) => Promise.all(names.map((name) => readFace(root, name)))
  return new Map([
    ['app/styles/faces.css', await readingSheet(await files(readingFace))],
    ['app/styles/math-face.css', await mathSheet(await files(mathFace))],
  ])
}

async function readFace(root: string, name: string): Promise<{ url: string; bytes: Buffer }> {
  const bytes = await readFile(path.join(root, facesFolder, name))
  return { url: `../../${facesFolder}/${name}`, bytes }
}
