import { readFileSync } from 'node:fs'
import path from 'node:path'
import sharp from 'sharp'
import { describe, expect, it } from 'vitest'
import messages from '@/content/messages/de.json' with { type: 'json' }
import { readContent } from '@/lib/content/read-content'
import { contentCredentials } from '@/lib/media/content-credentials'
import { disclosePicture } from '@/lib/model/image'
import { documentOf, out } from './out'

const article = 'de/posts/edited'
const beside = 'e2e/fixture/content/posts/2026-10-02-edited'
const document = documentOf(`${article}.html`)
const { iptc } = disclosePicture('generated')

const bytesAt = (address: string) => readFileSync(path.join(out, address))

/** The figure of a picture, by the name of its file. */
function figureOf(name: string) {
  const image = document.querySelector(`img[data-original$="/${name}"]`)
  const figure = image?.closest('figure')
  if (!image || !figure) throw new Error(`no figure of ${name}`)
  const addresses = [...figure.querySelectorAll('img, source')].flatMap((element) =>
    ['src', 'srcset'].flatMap(
      (key) => element.getAttribute(key)?.match(/\/images\/[^\s,]+/g) ?? [],
    ),
  )
  return { figure, made: [...new Set(addresses)] }
}

describe.each(['feld.jpg', 'feld.png', 'feld.webp'])('Content Credentials of %s', (name) => {
  const original = readFileSync(path.join(beside, name))
  const { figure, made } = figureOf(name)

  it('label it without a word of its author', () => {
    const label = figure.querySelector('[data-use]')
    expect(label?.getAttribute('data-use')).toBe('generated')
    expect(label?.textContent).toBe(messages.text.pictures.generated)
    expect(figure.getAttribute('ai-disclosure')).toBe('ai-autonomous')
  })

  it('are lost in what is made of it, where the source type is written anew', async () => {
    expect(made.length).toBeGreaterThan(1)
    for (const address of made) {
      const bytes = bytesAt(address)
      expect(contentCredentials(bytes)).toBeUndefined()
      expect((await sharp(bytes).metadata()).xmpAsString).toContain(iptc)
    }
  })

  it('reach readers in the untouched original, which is linked', () => {
    const link = figure.querySelector('.credentials a')
    expect(link?.textContent).toBe(messages.text.pictures.original)
    const served = bytesAt(link?.getAttribute('href') ?? '')
    expect(served.equals(original)).toBe(true)
    expect(String(contentCredentials(served))).toContain(iptc)
  })
})

it('tells the author that sizes for screens drop them, and of no other picture', async () => {
  const { problems } = await readContent('e2e/fixture', {
    day: '2026-11-26',
    url: 'https://www.example.org',
    strictReviews: true,
    cache: 'e2e/fixture/.cache',
  })
  const told = problems.filter(({ code }) => code === 'image-credentials')
  expect(told.map(({ file }) => path.basename(file))).toEqual(['feld.jpg', 'feld.png', 'feld.webp'])
})

it('leave other pictures without a link to an original', () => {
  const { figure } = figureOf('weg.png')
  expect(figure.querySelector('.credentials')).toBeNull()
})
