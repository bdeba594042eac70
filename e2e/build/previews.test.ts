import sharp from 'sharp'
import { describe, expect, it } from 'vitest'
import { published } from '@/e2e/fixture/published'
import { previewsPrefix } from '@/lib/urls'
import { bytesOf, documentOf, files, out, pages } from './out'

const pictures = [...files].filter((file) => `/${file}`.startsWith(previewsPrefix))

function contents(document: Document, name: string): string[] {
  const metas = document.querySelectorAll(`meta[property="${name}"],meta[name="${name}"]`)
  return [...metas].map((meta) => meta.getAttribute('content') ?? '')
}

describe('link previews', () => {
  const shown = pages.filter((file) => !/(^|\/)404\.html$/.test(file))

  it.each(shown)('give %s one picture that is there, with size and words', (file) => {
    const document = documentOf(file)
    const [image = ''] = contents(document, 'og:image')
    expect(pictures).toContain(new URL(image).pathname.slice(1))
    expect(contents(document, 'twitter:image')).toEqual([])
    expect(contents(document, 'twitter:image:alt')).toEqual(contents(document, 'og:image:alt'))
    expect(contents(document, 'og:image:type')).toEqual([
      image.endsWith('.jpg') ? 'image/jpeg' : 'image/png',
    ])
    expect(contents(document, 'og:image:width')).toEqual(['1200'])
    expect(contents(document, 'og:image:height')).toEqual(['630'])
    expect(contents(document, 'og:image:alt')[0]?.length).toBeGreaterThan(10)
    expect(contents(document, 'twitter:card')).toEqual(['summary_large_image'])
  })

  it('are of the kind and size they claim, small enough for every network', async () => {
    expect(pictures.length).toBeGreaterThan(9)
    for (const file of pictures) {
      const { width, height, format } = await sharp(`${out}/${file}`).metadata()
      const kind = file.endsWith('.jpg') ? 'jpeg' : 'png'
      expect([width, height, format]).toEqual([1200, 630, kind])
      expect(bytesOf(file)).toBeLessThan(100_000)
    }
  })

  it('say in words what the label on the page says', () => {
    const addresses = new Set<string>()
    for (const post of published) {
      const document = documentOf(`${post.page}.html`)
      const [alt = ''] = contents(document, 'og:image:alt')
      const label = document.querySelector('.disclosure')
      const use = label?.querySelector('dd')?.textContent?.trim() ?? '-'
      expect(alt.startsWith(post.title)).toBe(true)
      expect(alt.includes(use)).toBe(label?.getAttribute('data-level') !== 'unknown')
      expect(contents(document, 'og:type')).toEqual(['article'])
      addresses.add(contents(document, 'og:image')[0] ?? '')
    }
    expect(addresses.size).toBe(published.length)
  })
})
