import { expect, it } from 'vitest'
import { userLocale, wordsOf } from './words'
import de from './words/de.json'
import en from './words/en.json'

it('has every message in every language, with the same values', () => {
  expect(Object.keys(de)).toEqual(Object.keys(en))
  const valuesOf = (text: string) =>
    [...new Set([...text.matchAll(/\{(\w+)[,}]/g)].map(([, name]) => name))].sort().join()
  const others = Object.entries(en).filter(([key, text]) => {
    const german = Object.entries(de).find(([name]) => name === key)?.[1] ?? ''
    return valuesOf(text) !== valuesOf(german)
  })
  expect(others).toEqual([])
})

it.each([
  [{ LANG: 'de_AT.UTF-8' }, 'en-US', ['en'], 'de'],
  [{ LC_ALL: 'en_GB.UTF-8', LANG: 'de_DE.UTF-8' }, 'de-DE', ['de'], 'en'],
  [{ LC_ALL: 'C.UTF-8' }, 'de-DE', ['en'], 'de'],
  [{}, 'de-CH', ['en'], 'de'],
  [{ LC_ALL: 'C.UTF-8' }, undefined, ['de', 'en'], 'de'],
  [{ LANG: 'fr_FR' }, undefined, ['de'], 'de'],
  [{ LANG: 'den' }, undefined, ['fr', 'de'], 'en'],
  [{}, undefined, [], 'en'],
] as const)(
  'speaks to %j on a system in %s, of a site in %j, in %s',
  (environment, system, site, expected) => {
    expect(userLocale(environment, system, site)).toBe(expected)
  },
)

it('counts', () => {
  const messages = [0, 1, 2].map((count) => wordsOf('de')('count.articles', { count }))
  expect(messages).toEqual(['0 Artikel', '1 Artikel', '2 Artikel'])
})
