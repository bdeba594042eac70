import { expect, it } from 'vitest'
import type { Source } from '@/lib/model/source'
import { passageAddress } from './passage'

const source: Source = {
  id: '1',
  title: 'A',
  url: 'https://example.org/a',
  quote: 'Word for word.',
}

it.each<[string, Partial<Source>, string | undefined]>([
  ['a short quote', {}, 'https://example.org/a#:~:text=Word%20for%20word.'],
  [
    'a place of the page',
    { url: 'https://example.org/a#part' },
    'https://example.org/a#part:~:text=Word%20for%20word.',
  ],
  [
    'signs that a directive uses',
    { quote: 'well-known, R&D' },
    'https://example.org/a#:~:text=well%2Dknown%2C%20R%26D',
  ],
  [
    'a long quote',
    { quote: 'one two three four five six seven eight nine ten eleven twelve thirteen' },
    'https://example.org/a#:~:text=one%20two%20three%20four%20five,nine%20ten%20eleven%20twelve%20thirteen',
  ],
  [
    'something left out',
    { quote: 'one two […] three four' },
    'https://example.org/a#:~:text=one%20two,three%20four',
  ],
  [
    'the copy of a page that is gone',
    {
      archive: 'https://archive.example/a',
      health: {
        address: 'https://example.org/a',
        checked: '2026-01-02',
        state: 'gone',
        goneSince: '2026-01-01',
      },
    },
    'https://archive.example/a#:~:text=Word%20for%20word.',
  ],
  [
    'a page that is gone without a copy',
    {
      health: {
        address: 'https://example.org/a',
        checked: '2026-01-02',
        state: 'gone',
        goneSince: '2026-01-01',
      },
    },
    undefined,
  ],
  ['a book', { url: undefined }, undefined],
  ['no quote', { quote: undefined }, undefined],
])('leads to %s', (_, given, address) => {
  expect(passageAddress({ ...source, ...given })).toBe(address)
})
