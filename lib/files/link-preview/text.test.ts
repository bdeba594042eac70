import { describe, expect, it } from 'vitest'
import { labelFaces, titleFaces } from '@/lib/faces/own-faces'
import { stackFaces } from '@/lib/faces/stack'
import { Coverage } from './coverage'
import { drawText, setText } from './text'

const title = stackFaces('.', titleFaces, 640)
const label = stackFaces('.', labelFaces, 400)

async function widthOf(text: string): Promise<number> {
  return setText(text, await title(text)).width
}

async function inkOf(text: string): Promise<number> {
  const coverage = new Coverage(800, 60)
  drawText(coverage, setText(text, await title(text)), { x: 10, y: 40, size: 32 })
  let sum = 0
  coverage.take((_row, from, to, share) => {
    sum += share * (to - from)
  })
  return sum
}

describe('setText', () => {
  it.each([
    'Łódź, Øre, Đorđe, ığdır, ẞ, čřěž, ăâîșț, ġħż, őű, þðæœ, ŷŵ, ķļņ',
    'Ελλάδα',
    'Україна, Ћуприја, България',
    '→ ≥ √ ★ ✓ € ₺ ½ № ☎',
    'שלום العربية հայ ქართ',
  ])('has a glyph for every letter of “%s”', async (text) => {
    for (const faces of [await title(text), await label(text)])
      expect(
        setText(text, faces)
          .glyphs.map(({ id }) => id)
          .filter((id) => id === 0),
      ).toEqual([])
    for (const letter of text.replaceAll(' ', '')) expect(await widthOf(letter)).toBeGreaterThan(0)
  })

  it.each([
    ['KI im Alltag 🤖', 'KI im Alltag '],
    ['👩\u200d👩\u200d👧\ufe0f', ''],
    ['Ab\u00adend', 'Abend'],
    ['U\u0308ber', 'Über'],
    ['V\u2011JEPA', 'V-JEPA'],
    ['日本', ''],
    ['Ὀδυσσεύς', 'Οδυσσεύς'],
    ['Ŧ', 'T'],
    ['ǥ', 'g'],
  ])('sets “%s” as “%s”', async (text, shown) => {
    expect(await widthOf(text)).toBeCloseTo(await widthOf(shown), 5)
  })

  it('kerns', async () => {
    expect(await widthOf('AV')).toBeLessThan((await widthOf('A')) + (await widthOf('V')))
  })

  it('opens a further file only for letters that ask for it', async () => {
    expect(await title('Größe')).toHaveLength(1)
    expect(await title('Łódź')).toHaveLength(2)
    expect(await title('🤖')).toHaveLength(titleFaces.length)
  })
})

describe('drawText', () => {
  it('draws more for more letters, and letters of every face', async () => {
    expect(await inkOf('')).toBe(0)
    expect(await inkOf('nn')).toBeCloseTo(2 * (await inkOf('n')), -1)
    for (const letter of ['Ł', 'Ω', 'Ж', '→', 'ש']) expect(await inkOf(letter)).toBeGreaterThan(50)
  })
})
