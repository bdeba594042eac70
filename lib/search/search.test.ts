import { describe, expect, it, test } from 'vitest'
import { memorySearch, searchable } from '@/lib/testing/search'

const urls = (ids: readonly string[], locale = 'de') => ids.map((id) => `/${locale}/posts/${id}`)

const german = memorySearch(
  ['de'],
  [
    searchable({
      id: 'schiff',
      title: 'Neues von der Donaudampfschifffahrt',
      prose: ['Große Dampfschifffahrt auf der Donau.', 'Neue Schifffahrt. Die Gewässer sind tief.'],
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
      rest: ['Tabellenwert 42', 'const quelltext = 1'],
      level: 'generated-none',
      label: 'Von KI geschrieben',
      date: '2026-05-06',
    }),
    searchable({ id: 'beitrag', title: 'Ein Beitrag', date: '2024-01-01', level: 'unknown' }),
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
    ['Lodz', ['rechnen']],
    ['ŁÓDŹ', ['rechnen']],
    ['grosse', ['rechnen', 'schiff']],
    ['Groesse', ['rechnen']],
    ['Gewaesser', ['schiff']],
    ['Gewasser', ['schiff']],
    ['Tabellenwert', ['rechnen']],
    ['quelltext', ['rechnen']],
    ['42', ['rechnen']],
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

describe('a site in several languages', () => {
  const search = memorySearch(
    ['de', 'en', 'he', 'fa', 'ja', 'ru', 'sv', 'el', 'tr', 'fr', 'pl'],
    [
      searchable({ id: 'a', locale: 'de', prose: ['Das Haus am See.'], date: '2026-01-02' }),
      searchable({
        id: 'a',
        locale: 'en',
        prose: ["The library's houses by the lake."],
        date: '2026-01-02',
      }),
      searchable({ id: 'b', locale: 'en', prose: ['Only English, on libraries and running.'] }),
      searchable({ id: 'h', locale: 'he', prose: ['שָׁלוֹם עולם'] }),
      searchable({ id: 'f', locale: 'fa', prose: ['می‌خواهم کتاب بخوانم'] }),
      searchable({ id: 'j', locale: 'ja', prose: ['東京都で暮らす。大阪へ行く。'] }),
      searchable({ id: 'r', locale: 'ru', prose: ['Книги о белых ночах. Ёлка.'] }),
      searchable({ id: 's', locale: 'sv', prose: ['Flickorna gick över ån.'] }),
      searchable({ id: 'g', locale: 'el', prose: ['Η Αθήνα και οι δρόμοι της.'] }),
      searchable({ id: 't', locale: 'tr', prose: ['Kırmızı kitaplar.'] }),
      searchable({ id: 'v', locale: 'fr', prose: ['L’article vérifié cite ses œuvres.'] }),
      searchable({ id: 'w', locale: 'pl', prose: ['Język tych artykułów sprawdzono w Łodzi.'] }),
    ],
  )

  test.each([
    ['de', 'Haus', ['a']],
    ['de', 'house', []],
    ['en', 'House', ['a']],
    ['en', 'library', ['a', 'b']],
    ['en', 'runs', ['b']],
    ['he', 'שלום', ['h']],
    ['fa', 'کتاب', ['f']],
    ['fa', 'میخواهم', ['f']],
    ['ja', '東京', ['j']],
    ['ja', '京都', ['j']],
    ['ja', '都京', []],
    ['ru', 'книга', ['r']],
    ['ru', 'елки', ['r']],
    ['sv', 'flicka', ['s']],
    ['sv', 'ovan', []],
    ['el', 'αθηνα', ['g']],
    ['el', 'δρομος', ['g']],
    ['tr', 'kirmizi', ['t']],
    ['fr', 'articles', ['v']],
    ['fr', 'vérifiée', ['v']],
    ['fr', 'oeuvre', ['v']],
    ['pl', 'artykuły', ['w']],
    ['pl', 'lodzi', ['w']],
    ['pl', 'jak sprawdzono', ['w']],
  ])('finds in %s by %s', async (locale, query, ids) => {
    expect((await search.find(query, {}, locale)).sort()).toEqual(urls(ids, locale))
  })

  it('gives an article the same number in every language', () => {
    const [german, english] = ['de', 'en'].map((locale) => {
      const entry = JSON.parse(search.files.get(`${locale}.json`) ?? '')
      return JSON.parse(search.files.get(`files/${locale}/articles/${entry.list}.json`) ?? '')
    })
    expect(german).toHaveLength(english.length)
    expect(english[german.findIndex((name: string) => name !== '')]).not.toBe('')
  })
})

it('has an index for a language without articles', async () => {
  expect(await memorySearch(['de'], []).find('Haus')).toEqual([])
})

describe('the files of an index', () => {
  const words = (at: number) =>
    Array.from({ length: 60 }, (_, place) => `wort${((at * 61 + place) * 7919) % 4000}`).join(' ')
  const articles = Array.from({ length: 300 }, (_, at) =>
    searchable({ id: `a${at}`, date: `20${10 + (at % 10)}-01-01`, prose: [words(at)] }),
  )

  it('are the same, whatever the order of the articles', () => {
    const paths = (list: typeof articles) => [...memorySearch(['de'], list).files].sort()
    expect(paths(articles.toReversed())).toEqual(paths(articles))
  })

  it('of other articles stay when one is added', () => {
    const added = searchable({ id: 'neu', date: '2026-02-03', prose: ['Etwas Neues'] })
    const before = memorySearch(['de'], articles).files
    const after = memorySearch(['de'], [...articles, added]).files
    const kept = [...before.keys()].filter((path) => path.includes('/article/'))
    expect(kept).toHaveLength(300)
    expect(kept.filter((path) => !after.has(path))).toEqual([])
  })

  it('are read in part: a query needs a shard or two of many', async () => {
    const search = memorySearch(['de'], articles)
    const isShard = (path: string) => path.includes('/words/')
    expect([...search.files.keys()].filter(isShard).length).toBeGreaterThan(8)
    expect(await search.find('wort1234')).not.toEqual([])
    expect([...search.read].filter(isShard).length).toBeLessThanOrEqual(2)
    search.read.clear()
    expect(await search.find('wor')).not.toEqual([])
    expect([...search.read].filter(isShard).length).toBeLessThanOrEqual(5)
  })
})
