import { expect, test } from 'vitest'
import { type Relatable, relatedPosts, relationIndex, sharedTerms } from './related'

function post(id: string, text: string, more: Partial<Relatable> = {}): Relatable {
  return { id, locale: 'de', date: '2026-01-01', tags: [], title: '', text, ...more }
}

function relatedIds(posts: Relatable[], id: string, limit = 5): string[] {
  const [, found = []] = [...relatedPosts(posts, limit)].find(([of]) => of.id === id) ?? []
  return found.map((other) => other.id)
}

test('ranks a shared rare word above a shared common one', () => {
  const posts = [
    post('a', 'wetter graphen'),
    post('b', 'wetter'),
    post('c', 'wetter'),
    post('d', 'graphen'),
  ]
  expect(relatedIds(posts, 'a')).toEqual(['d', 'b', 'c'])
})

test('ranks a shared tag above a shared word of the same rarity', () => {
  const posts = [
    post('a', 'graphen', { tags: ['chemie'] }),
    post('b', 'graphen'),
    post('c', 'nichts', { tags: ['chemie'] }),
  ]
  expect(relatedIds(posts, 'a')).toEqual(['c', 'b'])
})

test('orders equals by date, the newest first, then by id', () => {
  const posts = [
    post('d', 'graphen'),
    post('b', 'graphen'),
    post('c', 'graphen', { date: '2026-02-01' }),
    post('a', 'graphen', { date: '2025-01-01' }),
  ]
  expect(relatedIds(posts, 'a')).toEqual(['c', 'b', 'd'])
  expect(relatedIds(posts.toReversed(), 'a')).toEqual(['c', 'b', 'd'])
})

test('names no article in another language and none without anything in common', () => {
  const posts = [post('a', 'graphen'), post('b', 'graphen', { locale: 'en' }), post('c', 'wetter')]
  expect(relatedIds(posts, 'a')).toEqual([])
  expect(relatedPosts(posts, 5).size).toBe(3)
})

test('names no more articles than asked for', () => {
  const posts = ['a', 'b', 'c', 'd'].map((id) => post(id, 'graphen'))
  expect(relatedIds(posts, 'a', 2)).toEqual(['b', 'c'])
})

/** Articles of 60 words, few of them frequent and many rare, as in language; every other one has the same tag. */
function manyPosts(count: number): Relatable[] {
  const vocabulary = 100 * Math.sqrt(count)
  return Array.from({ length: count }, (_, at) => {
    const words = Array.from({ length: 60 }, (_, place) => {
      const spread = ((at * 7919 + place * 104729) % 10007) / 10007
      return `wort${letters(Math.floor(vocabulary * spread ** 2))}`
    })
    const date = `${2000 + (at % 26)}-01-01`
    return post(`p${at}`, words.join(' '), { date, tags: [at % 2 ? 'ki' : `tag${at % 40}`] })
  })
}

function letters(number: number): string {
  return [...String(number)].map((digit) => 'abcdefghij'[Number(digit)]).join('')
}

function comparisons(count: number): number {
  const index = relationIndex(manyPosts(count))
  return index.posts.reduce((sum, _, at) => sum + [...sharedTerms(index, at)].length, 0)
}

test('compares each article with a bounded number of others, however many there are', () => {
  const [few, many] = [comparisons(1000), comparisons(2000)]
  expect(few / 1000).toBeGreaterThan(100)
  expect(many / 2000).toBeLessThan(31 * 16)
  expect(many / few).toBeLessThan(2.5)
})
