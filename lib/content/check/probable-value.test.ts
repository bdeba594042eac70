import { expect, it } from 'vitest'
import { probableValue } from './probable-value'

const ai = '{ use, tools, translation }'
const cover = '{ src, alt, caption, ai, dark }'

it.each([
  ['generated', ai, '{ use: generated }'],
  ['generatet', ai, '{ use: generated }'],
  [['none'], ai, '{ use: none }'],
  ['human', ai, undefined],
  [true, ai, undefined],
  ['cover.jpg', cover, '{ src: cover.jpg, alt: "…" }'],
  ['', cover, undefined],
  ['intro', '{ id, part }', undefined],
])('takes %j for the part of %s that matters most: %s', (found, shape, expected) => {
  expect(probableValue('field-record', found, undefined, { shape })).toBe(expected)
})

it.each([
  ['{ id, title, url, … }', undefined],
  ['topic', '[law]'],
])('makes a list of %s only where its entries are words', (of, mended) => {
  expect(probableValue('field-list', 'law', 'law', { of })).toBe(mended)
})

it.each([
  ['erika-beispiel', 'Erika Beispiel', '[erika-beispiel]'],
  ['erika-beispiel', 'Erika Beispiel und Jörg Muster', '[erika-beispiel, joerg-muster]'],
  ['erika-beispiel', 'erika, jörg', '[erika, joerg]'],
  ['/old-name', '/a b', '[/a%20b]'],
  ['/old-name', '/a /b/c', '[/a, /b/c]'],
  ['/old-name', 'alt', '[/alt]'],
  ['topic', 'law eu', '[law, eu]'],
])('takes for a list of %s, in place of %s: %s', (of, found, mended) => {
  expect(probableValue('field-list', found, found, { of })).toBe(mended)
})

it('proposes no text in place of a record', () => {
  expect(probableValue('field-text', { name: 'Erika' }, 'name: Erika', {})).toBeUndefined()
})

it.each([
  ['field-color', '2f6b3a', '"#2f6b3a"'],
  ['field-color', '#2f6', '"#22ff66"'],
  ['field-color', 'grün', undefined],
  ['field-host', 'https://youtube.com/', 'youtube.com'],
  ['field-host', 'YouTube.com/embed', 'youtube.com'],
  ['field-host', 'youtube', undefined],
  ['field-address-slash', 'https://example.org/blog/', 'https://example.org/blog'],
  ['field-logo', 'logo.svg', '/logo.svg'],
  ['field-logo', 'https://example.org/logo.svg', undefined],
  ['field-repository', 'https://github.com/owner/name.git', 'owner/name'],
  ['field-repository', 'owner', undefined],
  ['field-language-tag', 'de_AT', 'de-AT'],
  ['field-language-tag', 'Deutsch', undefined],
  ['field-slug', '/de/posts/x.html', 'x'],
] as const)('takes for %s in place of %s: %s', (code, found, expected) => {
  expect(probableValue(code, found, found, {})).toBe(expected)
})
