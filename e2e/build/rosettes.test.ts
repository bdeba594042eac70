import { gzipSync } from 'node:zlib'
import sharp from 'sharp'
import { describe, expect, it } from 'vitest'
import { finished } from './out'

const drawing = /<svg class="rosette"[^>]*>.*?<\/svg>/gs
const articles = finished.pages.filter((page) => /^\w+\/posts\/[^/]+\.html$/.test(page))
const drawingsIn = (page: string) => finished.textOf(page).match(drawing) ?? []

/** Grey values of a drawing as wide as a card shows it. */
async function pixels(svg: string): Promise<Buffer> {
  const alone = svg
    .replace('<svg', '<svg xmlns="http://www.w3.org/2000/svg"')
    .replace(/ (?:width|height)="\d+"/g, '')
    .replace('viewBox', 'width="480" height="480" viewBox')
    .replace('currentColor', '#000')
  return sharp(Buffer.from(alone))
    .resize(96)
    .flatten({ background: '#fff' })
    .greyscale()
    .raw()
    .toBuffer()
}

/** Mean difference of two pictures, 0 to 255. */
function difference(a: Buffer, b: Buffer): number {
  return a.reduce((sum, value, index) => sum + Math.abs(value - (b[index] ?? 0)), 0) / a.length
}

describe('the rosettes of the site’s articles', () => {
  it('look alike for no two texts', async () => {
    const drawings = [...new Set(articles.flatMap(drawingsIn))]
    expect(drawings.length).toBeGreaterThan(20)
    const pictures = await Promise.all(drawings.map(pixels))
    const nearest = pictures.flatMap((picture, index) =>
      pictures.slice(index + 1).map((other) => difference(picture, other)),
    )
    expect(Math.min(...nearest)).toBeGreaterThan(8)
  })

  it('weigh little, those of a page together as well', () => {
    const weight = (drawings: string[]) => gzipSync(drawings.join('')).length
    for (const page of articles) expect(weight(drawingsIn(page))).toBeLessThanOrEqual(500)
    for (const page of finished.pages) expect(weight(drawingsIn(page))).toBeLessThanOrEqual(4000)
  })

  it('are the same on a card as on the article', () => {
    const all = new Set(articles.flatMap(drawingsIn))
    const onCards = drawingsIn('de.html')
    expect(onCards.length).toBeGreaterThan(1)
    expect(onCards.filter((card) => !all.has(card))).toEqual([])
  })
})
