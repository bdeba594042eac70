import { describe, expect, it } from 'vitest'
import { usualRedirects } from './usual-redirects'

const locales = ['de', 'en']
const moved = { to: '/de/posts/neu', locale: 'de', title: 'Neu' } as const

describe('addresses that other systems have', () => {
  it.each([
    ['/rss.xml', '/de/feed.xml'],
    ['/index.xml', '/de/feed.xml'],
    ['/feed.xml', '/de/feed.xml'],
    ['/feed.json', '/de/feed.json'],
    ['/en/index.xml', '/en/feed.xml'],
    ['/DE', '/de'],
    ['/EN', '/en'],
    ['/de/posts', '/de'],
    ['/posts', '/de'],
  ])('lead on: %s to %s', (from, to) => {
    expect(usualRedirects(locales, [])).toContainEqual({ from, to })
  })

  it('are left to an article that claims one', () => {
    const redirects = [{ ...moved, from: '/RSS.xml' }]
    expect(usualRedirects(locales, redirects).map(({ from }) => from)).not.toContain('/rss.xml')
  })

  it('never lead to themselves, also where a language has capitals', () => {
    for (const { from, to } of usualRedirects(['pt-BR', 'de'], [])) expect(from).not.toBe(to)
    expect(usualRedirects(['pt-BR'], [])).toContainEqual({ from: '/pt-br', to: '/pt-BR' })
  })
})
