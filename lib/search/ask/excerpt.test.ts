import fc from 'fast-check'
import { expect, it, test } from 'vitest'
import { excerptOf } from './excerpt'

const excerpt = (prose: string[], ...words: string[]) =>
  excerptOf(prose, new Set(words))
    .map(({ text, hit }) => (hit ? `[${text}]` : text))
    .join('')

test.each([
  [['Eins. Zwei und drei.'], ['zwei'], '[Zwei] und drei.'],
  [['Eins. Zwei. Eins und zwei.'], ['eins', 'zwei'], '[Eins] und [zwei].'],
  [['Das ist z. B. Katzen recht. Hund.'], ['hund'], '[Hund].'],
  [['Das ist z. B. Katzen recht.'], ['katzen'], 'Das ist z. B. [Katzen] recht.'],
  [['Am 3. Mai. Am 4. Juni.'], ['juni'], 'Am 4. [Juni].'],
  [['„Ja.“ Er ging.'], ['ging'], 'Er [ging].'],
  [['东京很大。北京也大。'], ['北京'], '[北京]也大。'],
  [['Erster Absatz.', 'Zweiter Absatz.'], [], 'Erster Absatz.'],
  [['Die U-Bahn fährt.'], ['u-bahn', 'bahn'], 'Die [U-Bahn] fährt.'],
  [['<b>kein</b> HTML'], ['kein'], '<b>[kein]</b> HTML'],
  [[], ['x'], ''],
])('shows of %j for %j %j', (prose, words, shown) => {
  expect(excerpt(prose, ...words)).toBe(shown)
})

it('ends with a whole sentence where more than one fits', () => {
  const prose = [`Treffer. ${'Ein Satz von dreißig Zeichen. '.repeat(20)}`]
  const shown = excerpt(prose, 'treffer')
  expect(shown).toMatch(/^\[Treffer\]\. .*Zeichen\.$/)
  expect(shown.length).toBeLessThanOrEqual(242)
})

it('cuts a long sentence at words around the hit', () => {
  const shown = excerpt([`${'vorher '.repeat(100)}Treffer ${'nachher '.repeat(100)}.`], 'treffer')
  expect(shown).toMatch(/^… vorher .*vorher \[Treffer\] nachher .*nachher …$/)
  expect(shown.length).toBeLessThan(260)
})

it('shows only what the article says, and marks only what was asked for', () => {
  const word = fc.constantFrom('ja', 'nein', 'U-Bahn', 'z.', 'Ende.', '„So.“', '北京。')
  fc.assert(
    fc.property(fc.array(word, { maxLength: 120 }), (list) => {
      const parts = excerptOf([list.join(' ')], new Set(['ja', 'bahn']))
      const text = parts.map((part) => part.text).join('')
      expect(list.join(' ')).toContain(text.replace(/^… | …$/g, ''))
      for (const { text, hit } of parts) if (hit) expect(['ja', 'Bahn']).toContain(text)
    }),
  )
})
