import { expect, test } from 'vitest'
import { compoundParts } from './compounds'

function partsOf(compound: string, ...corpus: string[]): string[] | undefined {
  return compoundParts([compound, ...corpus]).get(compound.toLowerCase())
}

test('finds a part whose other half is no word of the corpus', () => {
  expect(partsOf('Krankenversicherung', 'Versicherung')).toEqual(['kranken', 'versicherung'])
})

test.each([
  ['Versicherungsvertrag', ['versicherungs', 'vertrag'], 's'],
  ['Sonnenschein', ['sonnen', 'schein'], 'n'],
  ['Tageslicht', ['tages', 'licht'], 'es'],
  ['Kinderbuch', ['kinder', 'buch'], 'er'],
  ['Hundehütte', ['hunde', 'hütte'], 'e'],
  ['Namensraum', ['namens', 'raum'], 'ns'],
  ['Herzenswunsch', ['herzens', 'wunsch'], 'ens'],
  ['Personenzug', ['personen', 'zug'], 'en'],
])('splits %s into %j across the linking letters %s', (compound, parts) => {
  const words = [
    'Versicherung',
    'Vertrag',
    'Sonne',
    'Schein',
    'Tag',
    'Licht',
    'Kind',
    'Buch',
    'Hund',
  ]
  const more = ['Hütte', 'Name', 'Raum', 'Herz', 'Wunsch', 'Person', 'Zug']
  expect(partsOf(compound, ...words, ...more)).toEqual(parts)
})

test('splits where the first half drops its last letters', () => {
  expect(partsOf('Schulbuch', 'Schule', 'Buch')).toEqual(['schul', 'buch'])
  expect(partsOf('Schreibtisch', 'schreiben', 'Tisch')).toEqual(['schreib', 'tisch'])
})

test('splits inflected compounds by uninflected words and the other way round', () => {
  expect(partsOf('Hochhäuser', 'hoch', 'Haus')).toEqual(['hoch', 'häuser'])
  expect(partsOf('Sprachmodell', 'Sprache', 'Modelle')).toEqual(['sprach', 'modell'])
})

test('splits compounds of more than two parts', () => {
  expect(partsOf('Haftpflichtversicherungsbeitrag', 'Versicherung', 'Beitrag')).toEqual([
    'haftpflicht',
    'versicherungs',
    'beitrag',
  ])
})

test('leaves the linking letter with the first half', () => {
  expect(partsOf('Versicherungsamt', 'Versicherung', 'Amt', 'Samt')).toEqual([
    'versicherungs',
    'amt',
  ])
})

test('learns a second half from the beginning of another compound', () => {
  expect(partsOf('Krankenversicherung', 'Versicherungspolice')).toEqual(['kranken', 'versicherung'])
})

test('learns a second half from several words that it follows', () => {
  const parts = compoundParts(['Meisterprüfung', 'Meister', 'Abschlussprüfung', 'Abschluss'])
  expect([...parts.values()]).toEqual([
    ['meister', 'prüfung'],
    ['abschluss', 'prüfung'],
  ])
})

test.each([
  ['Erleben', 'Leben'],
  ['Start', 'Art'],
  ['Versicherung', 'Sicherung'],
  ['Vorteil', 'Teil'],
  ['Einstellung', 'Stellung'],
  ['Redaktion', 'Aktion'],
  ['Abstraktion', 'Aktion'],
  ['Konzentration', 'Ration'],
  ['Kontakt', 'Akt'],
  ['Studierende', 'Ende'],
  ['Menschlichkeit', 'Mensch'],
  ['Intervalle', 'Alle'],
])('keeps %s whole beside %s', (word, other) => {
  expect(partsOf(word, other, 'Studieren')).toBeUndefined()
})

test('splits nouns only', () => {
  expect(partsOf('verkaufsoffen', 'Verkauf', 'Offen')).toBeUndefined()
})

test('keeps every letter of a compound', () => {
  const words = [
    'Straßenbau',
    'Straße',
    'Bau',
    'Wärmepumpenheizung',
    'Heizung',
    'Fußballverein',
    'Verein',
  ]
  const parts = compoundParts(words)
  expect(parts.size).toBe(3)
  for (const [word, split] of parts) expect(split.join('')).toBe(word)
})

test('takes little time for words made to be cut everywhere', () => {
  const made = Array.from({ length: 20 }, (_, index) => `Hau${'hau'.repeat(index)}`)
  expect(partsOf(`Hpq${'hau'.repeat(20)}`, ...made)).toBeUndefined()
  expect(partsOf('Hau'.repeat(50), 'Hau')).toBeUndefined()
})
