import { expect, test } from 'vitest'
import { publish } from '@/lib/testing/text'
import { outsideAddresses } from './addresses'

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
