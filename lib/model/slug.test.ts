import { expect, it, test } from 'vitest'
import { slugOf, toLatin } from './slug'

const slug = (text: string, locale?: string) => slugOf(text, { fallback: 'none', locale })

test.each([
  ['Künstliche Intelligenz', 'kuenstliche-intelligenz'],
  ['Maß & Größe', 'mass-groesse'],
  ['STRAẞE', 'strasse'],
  ['V-JEPA 2: was sich ändert', 'v-jepa-2-was-sich-aendert'],
  ['OpenAI und JSONFeed', 'openai-und-jsonfeed'],
  ['Was „geprüft“ heißt', 'was-geprueft-heisst'],
  ['Conway’s Law – don’t', 'conways-law-dont'],
  ['5 µm, 3 m²', '5-m-3-m'],
  ['C# und C++', 'c-und-c'],
  ['KI im Alltag 🤖', 'ki-im-alltag'],
])('makes of %s the slug that was published', (text, expected) => {
  expect(slug(text)).toBe(expected)
  expect(slug(text, 'de')).toBe(expected)
  expect(slug(text, 'en')).toBe(expected)
})

test.each([
  ['Łódź', 'lodz'],
  ['Ørsted', 'orsted'],
  ['Æsir und Œuvre', 'aesir-und-oeuvre'],
  ['Đorđe', 'dorde'],
  ['Diyarbakır, İstanbul', 'diyarbakir-istanbul'],
  ['Þórr', 'thorr'],
  ['Ŋə ŧ ħ', 'nga-t-h'],
  ['Ĳssel', 'ijssel'],
  ['ﬁn', 'fin'],
  ['Đà Nẵng', 'da-nang'],
  ['z\u030c\u0323', 'z'],
  ['Ελλάδα', 'ellada'],
  ['Привет, мир', 'privet-mir'],
  ['Київ', 'kiyiv'],
  ['ქართული', 'qartuli'],
  ['עברית', 'vryt'],
  ['العربية', 'alerbyt'],
  ['日本語', 'ribenyu'],
  ['한국어', 'hangugeo'],
  ['हिन्दी', 'hindi'],
])('writes %s in Latin letters', (text, expected) => {
  expect(slug(text)).toBe(expected)
})

test.each(['Donau\u00adschiff', 'Donau\u200bschiff', 'Donau\u2060schiff', '\ufeffDonauschiff'])(
  'leaves out of %j what nobody sees',
  (text) => {
    expect(slug(text)).toBe('donauschiff')
  },
)

test.each([
  ['sv', 'Älvsjö', 'alvsjo'],
  ['nb', 'Ås på Ørland', 'aas-paa-oerland'],
  ['fi', 'Äiti', 'aiti'],
  ['nl', 'coördinatie', 'coordinatie'],
  ['es-AR', 'pingüino', 'pinguino'],
  ['tr', 'IĞDIR', 'igdir'],
  ['de-AT', 'Jänner', 'jaenner'],
  ['sr', 'Ђурђевдан', 'djurdjevdan'],
])('follows the rules of %s in %s', (locale, text, expected) => {
  expect(slug(text, locale)).toBe(expected)
})

test.each([
  ['🤖', 'robot'],
  ['½', '1-2'],
  ['???', 'none'],
  ['', 'none'],
  ['\u0301', 'none'],
  ['„…“', 'none'],
])('finds a slug for %j, which has no letters', (text, expected) => {
  expect(slug(text)).toBe(expected)
})

it('keeps letter case and signs where no slug is asked for', () => {
  expect(toLatin('Łódź & Ærø!')).toBe('Lodz & AEro!')
})
