import { describe, expect, it, test } from 'vitest'
import { memorySearch, searchable } from '@/lib/testing/search'

/** Few articles, so that no other word tells that a half of a compound is one. */
const search = memorySearch(
  ['de', 'en'],
  [
    searchable({
      id: 'heizen',
      prose: [
        'Eine Wärmepumpe heizt das Gewächshaus, sagt die Verbraucherzentrale.',
        'Die Ölheizung und der Eischaum stehen unter Kontrolle. Disposition und Kommission.',
        'Auf der Zugspitze sind Bergbahnen.',
        'Kompost, Generationen, Beton, Semester und Orchester, Apparat, Paradies.',
      ],
    }),
    searchable({
      id: 'lesen',
      prose: ['Die Gesundheitskarten liegen in der Stadtbücherei. Wanderstöcke und Schokolade.'],
    }),
    searchable({ id: 'read', locale: 'en', prose: ['Keyboards and heatpumps.'] }),
  ],
)

describe('a site of a few articles', () => {
  test.each([
    ['Pumpe', 'heizen'],
    ['pumpen', 'heizen'],
    ['Haus', 'heizen'],
    ['Häuser', 'heizen'],
    ['Zentrale', 'heizen'],
    ['Karte', 'lesen'],
    ['Karten', 'lesen'],
    ['Bücherei', 'lesen'],
    ['Buecherei', 'lesen'],
    ['Bücherei Karte', 'lesen'],
    ['Stock', 'lesen'],
    ['Spitze', 'heizen'],
    ['Bahn', 'heizen'],
    ['Heizung', 'heizen'],
    ['Schaum', 'heizen'],
  ])('finds the second half %s of a compound', async (query, id) => {
    expect(await search.find(query)).toEqual([`/de/posts/${id}`])
  })

  test.each([
    ...['Post', 'Ration', 'Rationen', 'Ton', 'Ester', 'dies', 'Rat', 'rmepumpe', 'Bücher'],
    ...['Trolle', 'Position', 'Mission'],
    ...['ade', 'haus Karte', 'chshaus', 'ntrale', 'tadtbücherei', 'Umpe'],
  ])('finds nothing by %s, which ends no compound', async (query) => {
    expect(await search.find(query)).toEqual([])
  })

  it('marks the compound in the excerpt', async () => {
    expect(await search.excerpt('Pumpe')).toContain('Eine [Wärmepumpe] heizt')
  })

  it('proposes nothing where a second half answers', async () => {
    expect(await search.propose('Pumpe')).toBeUndefined()
  })

  it('knows no compounds where the language has none', async () => {
    expect(await search.find('pumps', {}, 'en')).toEqual([])
  })
})
