import { expect, test } from 'vitest'
import { outsideAddresses } from './addresses'

test('lists the addresses of sources, copies and links in the text, each once', () => {
  const body = `A [link](https://example.org/a), <http://example.org/b>, a bare https://example.org/c,
![image](https://example.org/d.png) and a [reference][r].

[r]: https://example.org/e

### Sources
- [A](https://example.org/a)
`
  const sources = [
    { id: '1', title: 'A', url: 'https://example.org/a', archive: 'https://archive.example/a' },
    { id: '2', title: 'A book' },
  ]
  expect(outsideAddresses({ body, sources }).sort()).toEqual([
    'http://example.org/b',
    'https://archive.example/a',
    'https://example.org/a',
    'https://example.org/c',
    'https://example.org/d.png',
    'https://example.org/e',
  ])
})

test('leaves out what the site itself serves and what is no page', () => {
  const body = `[a](/de) [b](../x/de.md) [c](#part) [d](mailto:a@example.org) \`https://example.org/code\``
  expect(outsideAddresses({ body, sources: [] })).toEqual([])
})
