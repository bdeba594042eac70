import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { isLocale } from '@/lib/model/locales'
import { bytesOf, documentOf, fileAt, files, out, pages, textOf } from './out'

const article = 'de/posts/v-jepa-2.html'

describe('budgets', () => {
  it('keeps the seed article’s page and style sheet below its bytes on the wire', () => {
    const styles = [...documentOf(article).querySelectorAll('link[rel=stylesheet]')]
    const css = styles.map((link) => fileAt(link.getAttribute('href') ?? '') ?? '')
    const wire = [article, ...css].map((file) => bytesOf(`${file}.br`))
    expect(css).toHaveLength(1)
    expect(wire.reduce((sum, bytes) => sum + bytes, 0)).toBeLessThanOrEqual(budgets.article)
  })

  it('has one font file of at most 60,000 bytes', () => {
    const fonts = [...files].filter((file) => file.endsWith('.woff2'))
    expect(fonts).toHaveLength(1)
    expect(bytesOf(fonts[0] ?? '')).toBeLessThanOrEqual(60_000)
  })

  // Next.js preloads nothing for the page that stands for unknown addresses.
  it.each(pages.filter((file) => file !== '404.html'))(
    '%s asks for the font before it is found in the style sheet',
    (file) => {
      const fonts = [...documentOf(file).querySelectorAll('link[rel=preload][as=font]')]
      expect(fonts.map((link) => fileAt(link.getAttribute('href') ?? ''))).toEqual([
        expect.stringMatching(/\.woff2$/),
      ])
    },
  )

  it('ships nothing of the framework’s client runtime', () => {
    expect(
      [...files].filter((file) => /^_next\/.*\.(js|json|map|txt)(\.br|\.gz)?$/.test(file)),
    ).toEqual([])
    const traces = pages.filter((file) =>
      /__next|TURBOPACK|<!--|next-size-adjust/.test(textOf(file)),
    )
    expect(traces).toEqual([])
  })
})

/** Bytes. */
const budgets = { article: 9_000 }

describe('every page', () => {
  it.each(pages)('%s says its language, title, one main heading and one main part', (file) => {
    const document = documentOf(file)
    const language = file.split(/[/.]/)[0] ?? ''
    expect(document.documentElement.lang).toBe(isLocale(language) ? language : 'de')
    expect(document.title.length).toBeGreaterThan(5)
    expect(document.querySelectorAll('main')).toHaveLength(1)
    expect(document.querySelectorAll('h1').length).toBeGreaterThanOrEqual(1)
  })

  it.each(pages)('%s uses each id once and refers to none that is missing', (file) => {
    const document = documentOf(file)
    const ids = [...document.querySelectorAll('[id]')].map((element) => element.id)
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([])
    const wanted = [...document.querySelectorAll('[aria-labelledby], [aria-describedby]')].flatMap(
      (element) =>
        ['aria-labelledby', 'aria-describedby'].flatMap(
          (name) => element.getAttribute(name)?.split(' ') ?? [],
        ),
    )
    expect(wanted.filter((id) => !ids.includes(id))).toEqual([])
  })

  it.each(pages)('%s links only to what exists, fragments included', (file) => {
    const page = `https://site.example/${file.replace(/(^|\/)index\.html$|\.html$/, '')}`
    const links = [
      ...documentOf(file).querySelectorAll(
        'a[href], link[href], img[src], script[src], source[srcset]',
      ),
    ]
    const addresses = links
      .flatMap((element) => addressesOf(element))
      .map((address) => new URL(address, page))
    const own = addresses.filter(
      ({ hostname }) => hostname === 'site.example' || hostname === 'localhost',
    )
    const broken = own.filter((url) => !leadsSomewhere(url))
    expect(own.length).toBeGreaterThan(1)
    expect(broken.map((url) => url.pathname + url.hash)).toEqual([])
  })

  it.each(pages)('%s asks no other host for anything', (file) => {
    const loaded = [
      ...documentOf(file).querySelectorAll(
        'link[rel=stylesheet], link[rel=preload], link[rel=icon], img, script[src], source, iframe, video, audio',
      ),
    ]
    const outside = loaded.flatMap(addressesOf).filter((address) => /^(https?:)?\/\//.test(address))
    expect(outside).toEqual([])
  })
})

function addressesOf(element: Element): string[] {
  const srcset =
    element
      .getAttribute('srcset')
      ?.split(',')
      .map((entry) => entry.trim().split(' ')[0] ?? '') ?? []
  const single = element.getAttribute('href') ?? element.getAttribute('src')
  return single ? [single, ...srcset] : srcset
}

function leadsSomewhere({ pathname, hash }: URL): boolean {
  const file = fileAt(pathname)
  if (!file || hash === '' || !file.endsWith('.html')) return file !== undefined
  return documentOf(file).getElementById(decodeURIComponent(hash.slice(1))) !== null
}

describe('hreflang', () => {
  it('is mutual: every alternate names the page back', () => {
    const alternatesOf = (file: string) =>
      [...documentOf(file).querySelectorAll('link[rel=alternate][hreflang]')].map(
        (link) => fileAt(new URL(link.getAttribute('href') ?? '').pathname) ?? '',
      )
    const withAlternates = pages.filter((file) => alternatesOf(file).length > 0)
    const oneWay = withAlternates.flatMap((file) =>
      alternatesOf(file)
        .filter((other) => file !== 'index.html' && !alternatesOf(other).includes(file))
        .map((other) => `${file} → ${other}`),
    )
    expect(withAlternates.length).toBeGreaterThan(10)
    expect(oneWay).toEqual([])
  })

  it('is absent where an article exists in one language only', () => {
    expect(
      documentOf('en/posts/sources-need-copies.html').querySelectorAll('link[hreflang]'),
    ).toHaveLength(0)
  })
})

describe('the seed article', () => {
  it('is published byte for byte', () => {
    const published = readFileSync('content/posts/2026-11-23-v-jepa-2/de.md', 'utf8')
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

describe('compression', () => {
  it('stands beside every text file and holds the same bytes', () => {
    const texts = [...files].filter((file) => /\.(html|css|xml|json|svg|webmanifest)$/.test(file))
    expect(texts.length).toBeGreaterThan(20)
    for (const file of texts) {
      const bytes = readFileSync(path.join(out, file))
      expect(
        brotliDecompressSync(readFileSync(path.join(out, `${file}.br`))).equals(bytes),
        file,
      ).toBe(true)
      expect(gunzipSync(readFileSync(path.join(out, `${file}.gz`))).equals(bytes), file).toBe(true)
    }
  })
})

describe('the folder', () => {
  it('holds nothing of the framework but style sheets and faces, and no empty folder', () => {
    const framework = [...files].filter((file) => file.startsWith('_next/'))
    const folders = readdirSync(out, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isDirectory())
      .map(({ parentPath, name }) => path.join(parentPath, name))
    expect(framework.filter((file) => !/\.(css(\.(br|gz))?|woff2)$/.test(file))).toEqual([])
    expect(folders.filter((folder) => readdirSync(folder).length === 0)).toEqual([])
  })
})
