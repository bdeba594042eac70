import { describe, expect, it, test } from 'vitest'
import { memorySearch, searchable } from '@/lib/testing/search'

const urls = (ids: readonly string[]) => ids.map((id) => `/de/posts/${id}`)

const german = memorySearch(
  ['de'],
  [
    searchable({
      id: 'schiff',
      title: 'Neues von der Donaudampfschifffahrt',
      prose: [
        'Große Dampfschifffahrt auf der Donau.',
        'Neue Schifffahrt. Die Gewässer sind tief. Vitamin C.',
      ],
      tags: ['ships'],
      tagNames: ['Seefahrt'],
      date: '2019-02-28',
    }),
    searchable({
      id: 'rechnen',
      title: 'Aus der Informatik',
      prose: [
        'Alle Algorithmen der Open-Source-Software laufen auf der U-Bahn in Łódź.',
        'Der Zug fährt zu schnell. Die Größe des Hauses überrascht, und zwei Häuser stehen leer.',
      ],
      rest: ['Tabellenwert 42 in C++ auf Seite 5, § 50 und GPT-400', 'const quelltext = 1'],
      level: 'generated-none',
      label: 'Von KI geschrieben',
      date: '2026-05-06',
    }),
    searchable({
      id: 'beitrag',
      title: 'Ein Beitrag',
      prose: [
        'Über C#, Node.js und § 5.',
        'Artikel 8 und Art. 9, Paragraf 12. Leser*innen von J. R. R. Tolkien zahlen 1.000.000 Euro an O’Reilly.',
      ],
      date: '2024-01-01',
      level: 'unknown',
    }),
    searchable({
      id: 'versicherung',
      title: 'Krankenversicherung',
      prose: ['Eine Versicherung. Rentenversicherungsbeitrag und Versicherungspolice steigen.'],
      date: '2025-01-01',
    }),
  ],
)

describe('a German search', () => {
  test.each([
    ['Haus', ['rechnen']],
    ['Häuser', ['rechnen']],
    ['Versicherungen', ['versicherung']],
    ['Beitrag', ['beitrag', 'versicherung']],
    ['Beiträge', ['beitrag', 'versicherung']],
    ['Versicherungsbeitrag', ['versicherung']],
    ['versich', ['versicherung']],
    ['Dampfschiff', ['schiff']],
    ['Seefahrten', ['schiff']],
    ['Algorithmus', ['rechnen']],
    ['opensource', ['rechnen']],
    ['open-source', ['rechnen']],
    ['Open Source', ['rechnen']],
    ['Source-Software', ['rechnen']],
    ['U-Bahn', ['rechnen']],
    ['ubahn', ['rechnen']],
    ['C++', ['rechnen']],
    ['c#', ['beitrag']],
    ['C', ['schiff']],
    ['§ 5', ['beitrag']],
    ['§5', ['beitrag']],
    ['§§\u00a05', ['beitrag']],
    ['§ 50', ['rechnen']],
    ['5', ['rechnen']],
    ['nodejs', ['beitrag']],
    ['Node.js', ['beitrag']],
    ['node js', ['beitrag']],
    ['gpt 400', ['rechnen']],
    ['Lodz', ['rechnen']],
    ['ŁÓDŹ', ['rechnen']],
    ['grosse', ['rechnen', 'schiff']],
    ['Groesse', ['rechnen']],
    ['Gewaesser', ['schiff']],
    ['Gewasser', ['schiff']],
    ['Tabellenwert', ['rechnen']],
    ['quelltext', ['rechnen']],
    ['42', ['rechnen']],
    ['JRR Tolkien', ['beitrag']],
    ['J.R.R. Tolkien', ['beitrag']],
    ['J. R. R. Tolkien', ['beitrag']],
    ['Tolkien J.', ['beitrag']],
    ['Leserinnen', ['beitrag']],
    ['Leser:innen', ['beitrag']],
    ['Leser', ['beitrag']],
    ['1000000', ['beitrag']],
    ['1 000 000', ['beitrag']],
    ["1'000'000", ['beitrag']],
    ['oreilly', ['beitrag']],
    ["o'reilly", ['beitrag']],
    ['Reilly', ['beitrag']],
    ['Art. 8', ['beitrag']],
    ['Artikel 9', ['beitrag']],
    ['§ 12', ['beitrag']],
    ['Paragraph 5', ['beitrag']],
    ['Große Donau', ['schiff']],
    ['Was ist eine Krankenversicherung?', ['versicherung']],
    ['zu', ['rechnen']],
    ['die', ['rechnen', 'schiff']],
    ['Donau Haus', []],
  ])('finds by %s', async (query, ids) => {
    expect((await german.find(query)).sort()).toEqual(urls(ids).sort())
  })

  test.each([
    'Zugspitze',
    'asdfgh',
    '1.000',
    '100',
    'innen',
    'zugig',
    'Hausmeister',
    'Recht',
    'chiff',
    'ende',
    'geschrieben',
    'KI',
    '~',
    '„…“',
    '___PAGEFIND_WEIGHT___9',
    '__proto__',
    'constructor',
    '🤖',
    'x'.repeat(5000),
    '\u0301',
    '(?:.*)*$',
    'z',
  ])('finds nothing by %s', async (query) => {
    expect(await german.find(query)).toEqual([])
  })

  test.each([
    ['Versichrung', 'Versicherung'],
    ['Versihcerung', 'Versicherung'],
    ['Fersicherung', 'Versicherung'],
    ['ersicherung', 'Versicherung'],
    ['Krankenversichernug', 'Krankenversicherung'],
    ['Haeusser', undefined],
    ['Gewsaser', 'Gewässer'],
    ['grose Donnau', 'Große Donau'],
    ['asdfgh', undefined],
    ['Zugspitze', undefined],
    ['Zgu', undefined],
    ['Versicherung', undefined],
    ['Donau Haus', undefined],
    ['Donau Versichrung', undefined],
  ])('proposes for %s %s', async (query, proposal) => {
    expect(await german.propose(query)).toBe(proposal)
  })

  it('narrows down by topic, year and level', async () => {
    expect(await german.find('Versicherung', { level: 'none' })).toEqual(urls(['versicherung']))
    expect(await german.find('Versicherung', { year: '2019' })).toEqual([])
    expect(await german.find('Schifffahrt', { tag: 'ships', year: '2019' })).toEqual(
      urls(['schiff']),
    )
    expect(await german.find('Schifffahrt', { tag: 'constructor' })).toEqual([])
  })

  it('lists all that the filters leave where no word is given, the newest first', async () => {
    expect(await german.find('', { level: 'none' })).toEqual(urls(['versicherung', 'schiff']))
  })

  test.each([
    ['Donau', 'Große Dampfschifffahrt auf der [Donau].'],
    ['Gewässern', 'Die [Gewässer] sind tief.'],
    ['Versicherungsbeitrag', '[Rentenversicherungsbeitrag] und Versicherungspolice steigen.'],
    ['Source', 'Alle Algorithmen der Open-[Source]-Software laufen auf der U-Bahn in Łódź.'],
    ['quelltext', 'Alle Algorithmen der Open-Source-Software laufen auf der U-Bahn in Łódź.'],
  ])('shows for %s the sentence that answers', async (query, excerpt) => {
    expect(await german.excerpt(query)).toContain(excerpt)
  })
})

it('ranks the title above the text, the word above its parts and the newer above the older', async () => {
  const search = memorySearch(
    ['de'],
    [
      searchable({ id: 'alt', date: '2020-01-01', prose: ['Ein Wal taucht.'] }),
      searchable({ id: 'neu', date: '2021-01-01', prose: ['Ein Wal taucht.'] }),
      searchable({ id: 'titel', date: '2019-01-01', title: 'Der Wal', prose: ['Er taucht.'] }),
      searchable({
        id: 'teil',
        date: '2022-01-01',
        prose: ['Ein Walfang endet. Der Fang ist aus.'],
      }),
    ],
  )
  expect(await search.find('Wal')).toEqual(urls(['titel', 'neu', 'alt', 'teil']))
})
