import { parseHTML } from 'linkedom'
import { beforeAll, describe, expect, it } from 'vitest'
import { SiteCopy } from './site-copy'

const draft = `---
title: Planted draft zebra
draft: true
tags: [ki]
---

Planted excerpt zebra.

<!--more-->

Planted body zebra.
`
const future = draft.replace('draft: true\n', '').replaceAll('zebra', 'giraffe')

function plant(copy: SiteCopy): void {
  copy.write('content/posts/2026-01-02-planted-zebra/de.md', draft)
  copy.write('content/posts/2099-01-02-planted-giraffe/de.md', future)
}

describe('a production build', () => {
  const copy = new SiteCopy('production')

  beforeAll(() => {
    plant(copy)
    copy.build({ VERCEL_ENV: 'production' })
  })

  it('holds neither a draft nor a future article in any of its files', () => {
    const files = copy.finished()
    const leaks = [...files].filter(([name, text]) => /zebra|giraffe/i.test(name + text))
    expect(files.size).toBeGreaterThan(25)
    expect(leaks.map(([name]) => name)).toEqual([])
  })
})

describe('a preview build', () => {
  const copy = new SiteCopy('preview')

  beforeAll(() => {
    plant(copy)
    const env = { VERCEL_ENV: 'preview', VERCEL_PROJECT_PRODUCTION_URL: 'www.example.org' }
    copy.build(env)
  })

  const page = (file: string) => parseHTML(copy.read(`out/${file}`)).document

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
  const copy = new SiteCopy('broken')

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
