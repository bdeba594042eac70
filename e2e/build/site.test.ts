import { readFileSync } from 'node:fs'
import { brotliCompressSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { bytesOf, documentOf, fileAt, files, textOf } from './out'

const article = 'de/posts/v-jepa-2.html'

/** Bytes on the wire: a page fits into what a server may send before the first answer (RFC 6928: 14,600 bytes). */
const budgets = { article: 8_000, index: 20_000, face: 50_000 }

/** A page and its style sheets, compressed. */
function wireBytes(page: string): number {
  const styles = [...documentOf(page).querySelectorAll('link[rel=stylesheet]')]
  const css = styles.map((link) => fileAt(link.getAttribute('href') ?? '') ?? '')
  const wire = [page, ...css].map((file) => brotliCompressSync(textOf(file)).length)
  return wire.reduce((sum, bytes) => sum + bytes, 0)
}

describe('budgets', () => {
  it('keeps the seed article’s page and style sheets below its bytes on the wire', () => {
    expect(wireBytes(article)).toBeLessThanOrEqual(budgets.article)
  })

  it.each(['de.html', 'en.html'])(
    'keeps the front page %s below its bytes, style sheets and all',
    (page) => {
      expect(wireBytes(page)).toBeLessThanOrEqual(budgets.index)
    },
  )

  it('keeps the file of the reading face that an ordinary page loads below its bytes', () => {
    const faces = [...files].filter((file) => /source-serif-4-latin\.[^/]*woff2$/.test(file))
    expect(faces).toHaveLength(1)
    expect(bytesOf(faces[0] ?? '')).toBeLessThanOrEqual(budgets.face)
  })

  it('asks at once for the one file of the face that most pages need', () => {
    const preloads = [...documentOf(article).querySelectorAll('link[rel=preload]')]
    expect(preloads.map((link) => fileAt(link.getAttribute('href') ?? ''))).toEqual([
      expect.stringMatching(/source-serif-4-latin\.[^/]*woff2$/),
    ])
  })
})

it('names no other language where an article exists in one only', () => {
  const { head } = documentOf('en/posts/sources-need-copies.html')
  expect(head.querySelectorAll('link[rel=canonical]')).toHaveLength(1)
  expect(head.querySelectorAll('link[hreflang]')).toHaveLength(0)
})

describe('the seed article', () => {
  it('is published byte for byte', () => {
    const published = readFileSync('e2e/fixture/content/posts/2026-11-23-v-jepa-2/de.md', 'utf8')
    const paragraphs = published
      .split('\n\n')
      .filter((part) => /^(In einer|V-JEPA 2 ist|LeCun betonte)/.test(part))
    const text = documentOf(article).querySelector('.prose')?.textContent ?? ''
    const plain = (words: string) => words.replace(/["„“”‚‘’']/g, '').replace(/\s+/g, ' ')
    expect(paragraphs).toHaveLength(3)
    for (const paragraph of paragraphs) expect(plain(text)).toContain(plain(paragraph))
  })

  it('names its sources once, behind the text', () => {
    const document = documentOf(article)
    const entries = [...document.querySelectorAll('.sources li')]
    expect(entries.map((entry) => entry.querySelector('a')?.getAttribute('href'))).toEqual([
      'https://the-decoder.de/metas-ki-chef-nennt-generative-ki-eine-sackgasse-und-liefert-mit-v-jepa-2-die-alternative/',
      'https://www.heise.de/news/Metas-KI-Chef-Yann-LeCun-glaubt-nicht-an-die-Zukunft-generativer-KI-10275637.html',
      'https://learnopencv.com/v-jepa-2-meta-world-model-robotics-guide/',
    ])
    expect(document.querySelector('.prose')?.textContent).not.toContain('Quellen')
  })
})
