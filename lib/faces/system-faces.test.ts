import { readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { samples } from './samples'
import { systemFaces } from './system-faces'
import { advanceOf, openTypeface } from './typeface'

/** Free faces that take the same room as the systems’ own. */
const free = [
  ['Noto Serif', fontsource('noto-serif', 400), fontsource('noto-serif', 700)],
  ['Georgia', fontsource('gelasio', 400), fontsource('gelasio', 700)],
  ['Times New Roman', fontsource('tinos', 400), fontsource('tinos', 700)],
  ['DejaVu Serif', dejaVu('DejaVuSerif'), dejaVu('DejaVuSerif-Bold')],
  ['Roboto', fontsource('roboto', 400), fontsource('roboto', 700)],
] as const

function fontsource(face: string, weight: number): string {
  return `@fontsource/${face}/files/${face}-latin-${weight}-normal.woff2`
}

function dejaVu(name: string): string {
  return `dejavu-fonts-ttf/ttf/${name}.ttf`
}

async function meanAdvance(file: string): Promise<number> {
  const typeface = await openTypeface(readFileSync(path.join('node_modules', file)))
  const text = samples.join(' ')
  return advanceOf(typeface, text) / [...text].length
}

describe('systemFaces', () => {
  it('measures every face that it names', () => {
    expect(free.map(([name]) => name)).toEqual(systemFaces.map(({ name }) => name))
  })

  it.each(free)('knows the room that %s takes', async (name, regular, bold) => {
    const face = systemFaces.find((each) => each.name === name)
    expect(face?.regular.advance).toBeCloseTo(await meanAdvance(regular), 4)
    expect(face?.bold.advance).toBeCloseTo(await meanAdvance(bold), 4)
  })
})
