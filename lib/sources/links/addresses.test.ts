import { expect, test } from 'vitest'
import { publish } from '@/lib/testing/text'
import { outsideAddresses, quotesByAddress } from './addresses'

test('lists the addresses of sources, copies and links in the text, each once', async () => {
  const body = `A [link](https://example.org/a), <http://example.org/b>, a bare https://example.org/c,
and a [reference][r].

[r]: https://example.org/e

[gone]: https://example.org/f
`
  const sources = [
    { id: '1', title: 'A', url: 'https://example.org/a', archive: 'https://archive.example/a' },
    { id: '2', title: 'A book' },
  ]
  expect(outsideAddresses({ sources }, await publish(body)).sort()).toEqual([
    'http://example.org/b',
    'https://archive.example/a',
    'https://example.org/a',
    'https://example.org/c',
    'https://example.org/e',
  ])
})

test('leaves out what the site itself serves and what is no page', async () => {
  const body = `[a](/de) [b](../x/de.md) [c](#part) [d](mailto:a@example.org) \`https://example.org/code\``
  expect(outsideAddresses({ sources: [] }, await publish(body))).toEqual([])
})

test('lists the quotes of all articles by their address, each once', () => {
  const source = (quote?: string, url?: string) => ({ id: '1', title: 'A', url, quote })
  const posts = [
    { sources: [source('One.', 'https://example.org/a'), source('A book’s.')] },
    { sources: [source('Two.', 'https://example.org/a'), source('…', 'https://example.org/b')] },
    {
      sources: [
        source('One.', 'https://example.org/a'),
        source(undefined, 'https://example.org/c'),
      ],
    },
  ]
  expect([...quotesByAddress(posts)]).toEqual([['https://example.org/a', ['One.', 'Two.']]])
})
