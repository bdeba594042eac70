import fc from 'fast-check'
import { expect, it } from 'vitest'
import { slugOf } from './slug'

it('yields nothing but letters, digits and single hyphens, whatever is written', () => {
  const locale = fc.constantFrom(undefined, 'de', 'sv', 'tr', 'ja')
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), locale, (text, language) => {
      expect(slugOf(text, { fallback: 'none', locale: language })).toMatch(
        /^[a-z0-9]+(-[a-z0-9]+)*$/,
      )
    }),
  )
})
