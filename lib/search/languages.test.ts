import { describe, expect, it, test } from 'vitest'
import { memorySearch, searchable } from '@/lib/testing/search'

const urls = (ids: readonly string[], locale: string) => ids.map((id) => `/${locale}/posts/${id}`)

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
      searchable({
        id: 'b',
        locale: 'en',
        prose: [
          'Only English, on libraries and running. Don’t feed mice. See Sec. 230, and 1,000 women.',
        ],
      }),
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
    ['en', 'mouse', ['b']],
    ['en', 'woman', ['b']],
    ['en', 'dont feed', ['b']],
    ['en', 'don’t feed', ['b']],
    ['en', '1000', ['b']],
    ['en', 'section 230', ['b']],
    ['en', 'what’s the library', ['a', 'b']],
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
    ['fr', "l'article", ['v']],
    ['fr', 'd’articles', ['v']],
    ['fr', 'c’est l’article', ['v']],
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
