import { expect, test } from 'vitest'
import { citationsOf } from '@/lib/sources/json-ld'

const written = (...parameters: Parameters<typeof citationsOf>): unknown =>
  JSON.parse(JSON.stringify(citationsOf(...parameters)))

test('writes a source with all that is known of it', () => {
  const source = {
    id: 'page',
    title: 'A page',
    url: 'https://example.org/page',
    language: 'en',
    publisher: 'Example',
    author: 'Doe, Jane; Example Collective',
    published: '2025-06-01',
    archive: 'https://archive.example/2026/page',
  }
  expect(written([source])).toEqual([
    {
      '@type': 'CreativeWork',
      name: 'A page',
      url: 'https://example.org/page',
      inLanguage: 'en',
      author: [
        { '@type': 'Person', name: 'Jane Doe', familyName: 'Doe', givenName: 'Jane' },
        'Example Collective',
      ],
      publisher: { '@type': 'Organization', name: 'Example' },
      datePublished: '2025-06-01',
      archivedAt: 'https://archive.example/2026/page',
    },
  ])
})

test('writes no field of which nothing is known', () => {
  expect(written([{ id: '1', title: 'A book' }])).toEqual([
    { '@type': 'CreativeWork', name: 'A book' },
  ])
})
