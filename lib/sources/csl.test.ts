import { expect, test } from 'vitest'
import { toCslJson } from '@/lib/sources/csl'

const written = (...parameters: Parameters<typeof toCslJson>): unknown =>
  JSON.parse(JSON.stringify(toCslJson(...parameters)))

test('writes a page with all that is known of it', () => {
  const source = {
    id: 'page',
    title: 'A page',
    url: 'https://example.org/page',
    language: 'en',
    publisher: 'Example',
    author: 'Doe, Jane',
    published: '2025-06-01',
    accessed: '2026-11-23',
    archive: 'https://archive.example/20260101000000/https://example.org/page',
    archived: '2026-01-01',
    quote: 'Word for word',
  }
  expect(written([source])).toEqual([
    {
      id: 'page',
      type: 'webpage',
      title: 'A page',
      author: [{ family: 'Doe', given: 'Jane' }],
      'container-title': 'Example',
      issued: { 'date-parts': [[2025, 6, 1]] },
      accessed: { 'date-parts': [[2026, 11, 23]] },
      URL: 'https://example.org/page',
      archive: 'archive.example',
      archive_location: 'https://archive.example/20260101000000/https://example.org/page',
      language: 'en',
    },
  ])
})

test('writes no field of which nothing is known', () => {
  expect(written([{ id: '1', title: 'A page', url: 'https://example.org/' }])).toEqual([
    { id: '1', type: 'webpage', title: 'A page', URL: 'https://example.org/' },
  ])
})

test('tells an article by its DOI, and a preprint from an article', () => {
  const title = 'A paper'
  const publisher = 'Example'
  expect(
    written([
      { id: '1', title, publisher, url: 'https://doi.org/10.1000/182' },
      { id: '2', title, publisher, url: 'https://doi.org/10.48550/arXiv.2500.00001' },
    ]),
  ).toMatchObject([
    { type: 'article-journal', DOI: '10.1000/182', 'container-title': publisher },
    { type: 'article', DOI: '10.48550/arXiv.2500.00001', publisher },
  ])
})
