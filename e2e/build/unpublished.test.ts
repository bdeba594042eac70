import { describe, expect, it } from 'vitest'
import { finishedSite } from '@/e2e/finished-site'
import { files, textOf } from './out'
import { preview } from './preview-out'

const source = finishedSite('e2e/fixture/content')

describe('a production build', () => {
  it('holds neither a draft nor a future article in any of its files', () => {
    const leaks = [...files].filter((file) => /zebra|giraffe/i.test(file + textOf(file)))
    expect(files.size).toBeGreaterThan(25)
    expect(leaks).toEqual([])
  })

  it('holds in none of its files what no page shows: comments, definitions, metadata, files beside', () => {
    const planted = [...source.files].filter((file) => /canary/i.test(source.textOf(file)))
    const leaks = [...files].filter((file) => /canary/i.test(file + textOf(file)))
    expect(planted).toEqual(
      expect.arrayContaining([
        'site.yaml',
        'pages/about/de.md',
        'posts/2026-01-02-planted-okapi/en.md',
        'posts/2026-01-02-planted-okapi/notes.txt',
        'posts/2026-11-12-how-an-article-can-look/way.png',
        'posts/2026-11-18-sources-need-copies/pages-gone.svg',
      ]),
    )
    expect(leaks).toEqual([])
  })
})

describe('a preview build', () => {
  const page = preview.documentOf

  it('shows the draft and the future article with a banner', () => {
    const banner = (slug: string) =>
      page(`de/posts/planted-${slug}.html`).querySelector('article header > p')?.textContent
    expect(banner('zebra')).toBe('Entwurf: noch nicht veröffentlicht.')
    expect(banner('giraffe')).toBe('Erscheint am 2. Januar 2099.')
    expect(
      page('de/archive.html').querySelectorAll('h3 a[href*="/de/posts/planted-"]').length,
    ).toBe(2)
  })

  it.each(['de.html', 'en.html', 'index.html', 'de/posts/v-jepa-2.html', 'de/imprint.html'])(
    'keeps robots off %s and names the production site as canonical',
    (file) => {
      const { head } = page(file)
      const canonical = head.querySelector('link[rel=canonical]')?.getAttribute('href')
      expect(head.querySelector('meta[name=robots]')?.getAttribute('content')).toBe(
        'noindex, nofollow',
      )
      expect(canonical).toMatch(/^https:\/\/www\.example\.org\b/)
    },
  )
})
