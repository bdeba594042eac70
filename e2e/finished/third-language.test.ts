import { parseHTML } from 'linkedom'
import { beforeAll, describe, expect, it } from 'vitest'
import { SiteCopy } from './site-copy'

/** Arabic, so that a third language and the other writing direction are proved together. */
describe('a third language', () => {
  const copy = new SiteCopy('third-language')

  beforeAll(() => {
    copy.edit('lib/i18n/locales.ts', (text) => text.replace("['de', 'en']", "['de', 'en', 'ar']"))
    copy.edit('content/site.yaml', (text) =>
      text.replace('\n  en:', '\n  ar: نصوص بمساعدة الذكاء الاصطناعي\n  en:'),
    )
    const english = copy.read('content/messages/en.json')
    copy.write('content/messages/ar.json', english.replace('Skip to content', 'تخط إلى المحتوى'))
    const translation = copy
      .read('content/posts/2026-11-23-v-jepa-2/en.md')
      .replace(/^title:.*$/m, 'title: عنوان')
      .replace(/^language:.*$/m, 'language: ar')
      .replace(/^slug:.*$/m, 'slug: v-jepa-2')
      .replace(/^tags:.*\n/m, '')
    copy.write('content/posts/2026-11-23-v-jepa-2/ar.md', translation)
    copy.build()
  })

  const page = (file: string) => parseHTML(copy.read(`out/${file}`)).document

  it('gets pages in its own language and direction', () => {
    const html = page('ar/posts/v-jepa-2.html').documentElement
    expect([html.lang, html.getAttribute('dir')]).toEqual(['ar', 'rtl'])
    expect(html.querySelector('h1')?.textContent).toBe('عنوان')
    expect(html.querySelector('.skip')?.textContent).toBe('تخط إلى المحتوى')
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
