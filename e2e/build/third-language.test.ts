import { describe, expect, it } from 'vitest'
import { documentOf as page } from './out'

describe('a third language', () => {
  it('gets pages in its own language and direction', () => {
    const html = page('ar/posts/v-jepa-2.html').documentElement
    expect([html.lang, html.getAttribute('dir')]).toEqual(['ar', 'rtl'])
    expect(html.querySelector('h1')?.textContent).toBe('عنوان')
    expect(html.querySelector('a[href="#content"]')?.textContent).toBe('تخط إلى المحتوى')
  })

  it('is advertised by the other languages only where it exists', () => {
    const languages = (file: string) =>
      [...page(file).querySelectorAll('link[rel=alternate][hreflang]')].map((link) =>
        link.getAttribute('hreflang'),
      )
    expect(languages('de/posts/v-jepa-2.html')).toEqual(['de', 'en', 'ar', 'x-default'])
    expect(languages('de/posts/was-ki-label-sagen.html')).toEqual(['de', 'en', 'x-default'])
  })

  it('shows articles that it lacks as cards in a language they have', () => {
    const title = page('ar.html').querySelector('.card h2[lang=de]')
    expect(title?.getAttribute('dir')).toBe('ltr')
    expect(title?.querySelector('a')?.getAttribute('href')).toMatch(/^\/de\/posts\//)
  })
})
