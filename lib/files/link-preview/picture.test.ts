import sharp from 'sharp'
import { describe, expect, it } from 'vitest'
import { previewFaces } from './faces'
import { contoursOf } from './outline'
import { drawPreview, type PreviewFacts } from './picture'

const faces = previewFaces('.')
const facts: PreviewFacts = {
  locale: 'de',
  siteName: 'Klartext',
  title: 'Ein Titel',
  label: { use: 'Von KI geschrieben', review: 'ohne Prüfvermerk', mark: { fill: 'M0 0H16V16H0Z' } },
  colors: {
    ground: '#fdfcf9',
    ink: '#1f2328',
    soft: '#5c6169',
    rule: '#dedbd2',
    accent: '#9a3412',
  },
}
const circle = contoursOf('M50 0A50 50 0 1 1 -50 0A50 50 0 1 1 50 0Z', 5)

function draw(changed: Partial<PreviewFacts> = {}): Promise<Buffer> {
  return drawPreview({ ...facts, ...changed }, faces)
}

/** How many pixels of a part of the picture are darker than the ground. */
async function inkIn(
  png: Buffer,
  part: { left: number; top: number; width: number; height: number },
) {
  const { data } = await sharp(png)
    .extract(part)
    .greyscale()
    .raw()
    .toBuffer({ resolveWithObject: true })
  return data.filter((value) => value < 200).length
}

const titlePart = { left: 60, top: 130, width: 720, height: 380 }
const rightPart = { left: 790, top: 20, width: 400, height: 490 }

describe('drawPreview', () => {
  it('draws the same bytes for the same facts', async () => {
    expect((await draw()).equals(await draw())).toBe(true)
  })

  it.each([
    { title: 'Ein anderer Titel' },
    { siteName: 'Blatt' },
    { label: undefined },
    { label: { use: 'Ohne KI geschrieben', mark: {} } },
    { rosette: circle },
    { colors: { ...facts.colors, accent: '#1d5a9e' } },
  ])('draws other bytes where %j changes', async (changed) => {
    expect((await draw(changed)).equals(await draw())).toBe(false)
  })

  it('is a PNG of the size that networks ask for', async () => {
    const { format, width, height } = await sharp(await draw({ rosette: circle })).metadata()
    expect([format, width, height]).toEqual(['png', 1200, 630])
  })

  it.each(['日本語だけの題', '한국어 제목', 'हिन्दी शीर्षक', 'ภาษาไทย', '🤖 🎉'])(
    'shows the words of the address in place of the title “%s”, of which no face has a letter',
    async (title) => {
      const shown = await draw({ title, slug: 'ein-titel' })
      expect(shown.equals(await draw({ title: 'ein titel' }))).toBe(true)
      expect(
        (await draw({ title: `${title} A`, slug: 'b' })).equals(await draw({ title: ' A' })),
      ).toBe(true)
    },
  )

  it.each([
    ['an emoji', 'KI im Alltag 🤖'],
    ['an arrow alone', '→'],
    ['Polish', 'Łódź'],
    ['Greek', 'Ελλάδα'],
    ['one word of thousands of letters', 'W'.repeat(3000)],
    ['thousands of words', 'Wort '.repeat(2000)],
  ])('is not blank with a title of %s', async (_, title) => {
    expect(await inkIn(await draw({ title }), titlePart)).toBeGreaterThan(100)
  })

  it('shows name, label and rosette where no face has a letter of the title', async () => {
    const png = await draw({ title: '🤖🎉', rosette: circle })
    expect(await inkIn(png, titlePart)).toBe(0)
    expect(await inkIn(png, rightPart)).toBeGreaterThan(500)
    expect(await inkIn(png, { left: 60, top: 60, width: 300, height: 60 })).toBeGreaterThan(500)
    expect(await inkIn(png, { left: 60, top: 540, width: 700, height: 60 })).toBeGreaterThan(500)
  })

  it('keeps a title off the rosette and the cover', async () => {
    const title = 'Krankenversicherungsbeitragserhöhung '.repeat(9)
    expect(await inkIn(await draw({ title, rosette: [] }), rightPart)).toBe(0)
  })

  it('keeps the name of the site off the rosette', async () => {
    const siteName = 'Beispielverlag '.repeat(12)
    expect(await inkIn(await draw({ siteName, rosette: [] }), rightPart)).toBe(0)
  })

  it('keeps a long label within the picture', async () => {
    const label = {
      use: 'Von KI geschrieben und übersetzt',
      review: 'Beispiel '.repeat(30),
      mark: {},
    }
    const png = await draw({ label })
    expect(await inkIn(png, { left: 1130, top: 530, width: 70, height: 80 })).toBe(0)
  })

  it('shows the cover in place of the rosette, as a JPEG', async () => {
    const cover = await sharp({
      create: { width: 900, height: 700, channels: 3, background: '#203040' },
    })
      .png()
      .toBuffer()
    const bytes = await draw({ cover, rosette: circle })
    const { format, width, height } = await sharp(bytes).metadata()
    expect([format, width, height]).toEqual(['jpeg', 1200, 630])
    expect(await inkIn(bytes, { left: 800, top: 0, width: 400, height: 630 })).toBe(400 * 630)
  })
})
