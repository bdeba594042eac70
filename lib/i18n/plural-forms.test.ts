import { expect, it } from 'vitest'
import { translatorFor } from '@/lib/testing/site'
import { pluralForms } from './plural-forms'

it.each([
  ['de', { other: '{count} Treffer für „{query}“' }],
  ['en', { one: '{count} result for “{query}”', other: '{count} results for “{query}”' }],
])('writes a sentence for each category that %s has', (locale, forms) => {
  const t = translatorFor(locale)
  const found = pluralForms(locale, (count) => t('search.found', { count, query: '{query}' }))
  expect(found).toMatchObject(forms)
})

it('knows the categories of languages that have more, and other numerals', () => {
  expect(Object.keys(pluralForms('ar', (count) => `${count}`)).sort()).toEqual(
    ['few', 'many', 'one', 'other', 'two', 'zero'].sort(),
  )
  const { format } = new Intl.NumberFormat('fa')
  expect(pluralForms('fa', (count) => `${format(count)} نتیجه`).other).toBe('{count} نتیجه')
})
