import { copyFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import subsetFont from 'subset-font'
import { facesFolder } from '@/lib/faces/own-faces'
import { openTypeface } from '@/lib/faces/typeface'

/**
 * Cuts the faces of `lib/faces/files/` anew out of their packages, with the weights and letters that the site uses. Run
 * by hand (`npx tsx scripts/cut-faces.ts`) after a package or a list here was changed, and `npm run generate` after it.
 */
const scripts = ['latin', 'latin-ext', 'greek', 'cyrillic']

type Options = NonNullable<Parameters<typeof subsetFont>[2]>
type Range = readonly [from: number, to: number]

async function cutWeights(name: string): Promise<void> {
  const folder = path.join('node_modules/@fontsource-variable', name)
  const variationAxes = { wght: { min: 400, max: 700 } }
  for (const script of scripts) {
    const bytes = readFileSync(path.join(folder, `files/${name}-${script}-wght-normal.woff2`))
    const { letters } = await openTypeface(bytes)
    await write(`${name}-${script}`, bytes, letters, { variationAxes })
  }
  copyFileSync(path.join(folder, 'LICENSE'), path.join(facesFolder, `${name}.LICENSE.txt`))
}

/** Punctuation, accents, the stroke of “not”, Greek and the slanted letters and signs that most formulas are made of. */
const commonMath: Range[] = [
  ...[0x20, 0x2102, 0x210e, 0x2113, 0x2115, 0x211a, 0x211d, 0x2124].map(only),
  [0x21, 0x7e],
  ...[0xa0, 0xa8, 0xac, 0xaf, 0xb0, 0xb1, 0xb4, 0xb7, 0xd7, 0xf7].map(only),
  [0x2c6, 0x2dd],
  [0x300, 0x338],
  [0x391, 0x3f6],
  [0x2010, 0x2064],
  [0x2190, 0x2195],
  [0x21d0, 0x21d4],
  [0x2200, 0x2237],
  [0x223c, 0x2297],
  [0x22c0, 0x22c6],
  [0x22ee, 0x22f1],
  [0x2308, 0x230b],
  [0x23b4, 0x23b5],
  [0x23dc, 0x23df],
  [0x27e8, 0x27e9],
  [0x1d434, 0x1d467],
  [0x1d6e2, 0x1d71b],
]

const mathLetters: Range[] = [
  [0x20, 0x20],
  [0x2100, 0x214f],
  [0x1d400, 0x1d7ff],
]
const mathSigns: Range[] = [
  [0x20, 0x20],
  [0x20d0, 0x20ff],
  [0x2190, 0x23ff],
  [0x25a0, 0x27ff],
  [0x2900, 0x2bff],
]

function only(letter: number): Range {
  return [letter, letter]
}

async function cutMath(): Promise<void> {
  const folder = 'node_modules/@fontsource/stix-two-math'
  const bytes = readFileSync(path.join(folder, 'files/stix-two-math-latin-400-normal.woff2'))
  const { letters } = await openTypeface(bytes)
  for (const [name, ranges] of [
    ['stix-two-math', commonMath],
    ['stix-two-math-letters', mathLetters],
    ['stix-two-math-signs', mathSigns],
  ] as const) {
    const held = letters.filter((letter) =>
      ranges.some(([from, to]) => letter >= from && letter <= to),
    )
    await write(name, bytes, held, {
      keepFeatures: ['ssty', 'dtls', 'flac', 'ccmp', 'mark', 'mkmk'],
    })
  }
  copyFileSync(path.join(folder, 'LICENSE'), path.join(facesFolder, 'stix-two-math.LICENSE.txt'))
}

/** Signs and letters that no face of ours has, Latin, Greek and Cyrillic taken out. */
async function cutSigns(): Promise<void> {
  const folder = 'node_modules/dejavu-fonts-ttf'
  const bytes = readFileSync(path.join(folder, 'ttf/DejaVuSans.ttf'))
  const { letters } = await openTypeface(bytes)
  const others = letters.filter(
    (letter) => letter >= 0x530 && !(letter >= 0x1ab0 && letter < 0x2010),
  )
  await write('dejavu-sans-signs', bytes, others, {
    keepFeatures: ['init', 'medi', 'fina', 'isol', 'rlig', 'liga', 'ccmp', 'mark', 'mkmk', 'kern'],
    noHinting: true,
  })
  copyFileSync(path.join(folder, 'LICENSE'), path.join(facesFolder, 'dejavu-sans.LICENSE.txt'))
}

async function write(name: string, bytes: Buffer, letters: readonly number[], options: Options) {
  const text = String.fromCodePoint(...letters)
  const cut = await subsetFont(bytes, text, { ...options, targetFormat: 'woff2' })
  writeFileSync(path.join(facesFolder, `${name}.woff2`), cut)
  console.log(`${name}: ${letters.length} letters, ${cut.length} bytes`)
}

mkdirSync(facesFolder, { recursive: true })
await cutWeights('source-serif-4')
await cutWeights('source-sans-3')
await cutMath()
await cutSigns()
