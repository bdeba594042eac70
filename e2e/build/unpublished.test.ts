import { parseHTML } from 'linkedom'
import { describe, expect, it } from 'vitest'
import { previewCopy, productionCopy } from './copies'
import { SiteCopy } from './site-copy'

describe('a production build', () => {
  it('holds neither a draft nor a future article in any of its files', () => {
    const files = productionCopy.finished()
    const leaks = [...files].filter(([name, text]) => /zebra|giraffe/i.test(name + text))
    expect(files.size).toBeGreaterThan(25)
    expect(leaks.map(([name]) => name)).toEqual([])
  })
})

describe('a preview build', () => {
  const page = (file: string) => parseHTML(previewCopy.read(`out/${file}`)).document

  it('shows the draft and the future article with a banner', () => {
    const banner = (slug: string) =>
      page(`de/posts/planted-${slug}.html`).querySelector('article .banner')?.textContent
    expect(banner('zebra')).toBe('Entwurf: noch nicht veröffentlicht.')
    expect(banner('giraffe')).toBe('Erscheint am 2. Januar 2099: noch nicht veröffentlicht.')
    expect(page('de.html').querySelectorAll('h2 a[href*="planted-"]').length).toBe(2)
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

describe('a broken article', () => {
  const copy = new SiteCopy('broken').create()

  it('stops the build before anything is written', () => {
    copy.write('out/de.html', 'the last good build')
    copy.write(
      'content/posts/2026-01-02-broken/de.md',
      '---\ntitle: Broken\ndrfat: true\n---\n\nText.\n',
    )
    const { status, output } = copy.run('build')
    expect(status).toBe(1)
    expect(output).toContain(
      'content/posts/2026-01-02-broken/de.md:3:1 drfat: expected “draft”, found “drfat”',
    )
    expect(copy.read('out/de.html')).toBe('the last good build')
  })
})
