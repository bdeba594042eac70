import { expect, it } from 'vitest'
import { softTitlesOf } from './soft-titles'

const file = 'content/posts/a/de.md'

it.each([
  ['de', 'Das Bundesverfassungsgericht', 'Das Bundes-ver-fas-sungs-ge-richt'],
  ['en', 'On counterrevolutionaries', 'On coun-ter-rev-o-lu-tion-aries'],
  ['de', 'Die Kennzeichnung', 'Die Kenn-zeich-nung'],
])('marks in %s where the long words of “%s” may break', async (locale, title, marked) => {
  const titles = await softTitlesOf([{ file, title, locale }])
  expect(titles.get(file)?.replaceAll('\u00ad', '-')).toBe(marked)
})

it.each([
  ['de', 'Leserinnen und Leser, wenn „KI-generiert“ dransteht'],
  ['de', 'Rechtsschutz-Versicherung'],
  ['en', 'https://example.org/1234567890123456'],
])('leaves in %s “%s” as it is', async (locale, title) => {
  expect(await softTitlesOf([{ file, title, locale }])).toEqual(new Map())
})

it('leaves long words whole in a language without patterns', async () => {
  const title = 'Donaudampfschifffahrt'
  expect((await softTitlesOf([{ file, title, locale: 'xx' }])).get(file)).toBe(title)
})
