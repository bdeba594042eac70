import { expect, test } from 'vitest'
import { type Relatable, relatedPosts } from './related'

function post(id: string, vocabulary: string, more: Partial<Relatable> = {}): Relatable {
  return { id, date: '2026-01-01', tags: [], title: '', vocabulary, ...more }
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

test('names none without anything in common', () => {
  const posts = [post('a', 'graphen'), post('b', 'wetter')]
  expect(relatedIds(posts, 'a')).toEqual([])
  expect(relatedPosts(posts, 5).size).toBe(2)
})

test('names no more articles than asked for', () => {
  const posts = ['a', 'b', 'c', 'd'].map((id) => post(id, 'graphen'))
  expect(relatedIds(posts, 'a', 2)).toEqual(['b', 'c'])
})
