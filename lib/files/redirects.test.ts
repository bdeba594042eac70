import { parseHTML } from 'linkedom'
import { expect, it } from 'vitest'
import { finishPage } from '@/lib/build/finish/page'
import { translatorFor } from '@/lib/testing/site'
import { redirectPage } from './redirects'

const redirect = {
  from: '/2024/05/old.html',
  to: '/en/posts/new',
  locale: 'en',
  title: 'A <b> & c',
} as const

it('leads on at once, and by a link, in the language of what it leads to', async () => {
  const html = redirectPage(redirect, 'https://www.example.org', translatorFor('en'))
  const { document } = parseHTML(html)
  const attribute = (selector: string, name: string) =>
    document.querySelector(selector)?.getAttribute(name)
  expect(document.documentElement.lang).toBe('en')
  expect(attribute('meta[http-equiv=refresh]', 'content')).toBe('0; url=/en/posts/new')
  expect(attribute('meta[name=robots]', 'content')).toBe('noindex')
  expect(attribute('link[rel=canonical]', 'href')).toBe('https://www.example.org/en/posts/new')
  expect(attribute('main a', 'href')).toBe('/en/posts/new')
  expect(document.querySelector('main a')?.textContent).toBe('A <b> & c')
  expect(() => finishPage(html, () => '')).not.toThrow()
})
