import { describe, expect, it } from 'vitest'
import { problemsOf, publish } from '@/lib/testing/text'
import { parseMarkdown } from '../syntax/parse'
import { listedSources } from './sources'

function read(markdown: string) {
  return listedSources(parseMarkdown(markdown), ['Quellen', 'Nachweise']).map(
    ({ line, column, ...source }) => source,
  )
}

describe('the list of sources', () => {
  it('tells publisher, title and address of the last list under the heading', () => {
    const text =
      '### Quellen\n- [Heise: Ein Titel](https://example.org/a)  \n- [Ohne Verlag](https://example.org/b)'
    expect(read(text)).toEqual([
      { publisher: 'Heise', title: 'Ein Titel', url: 'https://example.org/a' },
      { title: 'Ohne Verlag', url: 'https://example.org/b' },
    ])
  })

  it('takes a publisher in front of the link, and keeps what else stands around it as a note', () => {
    const text =
      '## Quellen\n\n- Heise: [Ein Titel](https://example.org/a), 2020\n- Siehe [Heise: B](https://example.org/b)\n- [C](https://example.org/c)\n\n  Zweiter Absatz.\n- [@a]: [D](https://example.org/d), 2021'
    expect(read(text)).toEqual([
      { publisher: 'Heise', title: 'Ein Titel', url: 'https://example.org/a', note: '2020' },
      { publisher: 'Heise', title: 'B', url: 'https://example.org/b', note: 'Siehe' },
      { title: 'C', url: 'https://example.org/c', note: 'Zweiter Absatz.' },
      { title: 'D', url: 'https://example.org/d', note: '2021' },
    ])
  })

  it('keeps a source without an address, such as a book', () => {
    expect(read('## Quellen\n\n- Verlag: Ein Buch')).toEqual([
      { publisher: 'Verlag', title: 'Ein Buch', url: undefined },
    ])
  })

  it.each([
    '## Quellen',
    '# Quellen',
    '## nachweise:',
    '## 7. Quellen',
    '**Quellen:**',
    '**Quellen**',
    '**Quellen**:',
    'Quellen:',
    '__Nachweise:__',
    'Quellen\n-------',
  ])('stands under %j', async (heading) => {
    const text = `Anfang.\n\n${heading}\n\n- [A](https://example.org/a)\n- [B][b]\n\n[b]: https://example.org/b`
    expect(read(text).map(({ url }) => url)).toEqual([
      'https://example.org/a',
      'https://example.org/b',
    ])
    expect((await publish(text)).html).toBe('<p class="lead">Anfang.</p>')
    expect(await problemsOf(text)).toEqual([])
  })

  it('stands right below a bold line, without an empty one', () => {
    expect(read('**Quellen:**\n- a\n- b').map(({ title }) => title)).toEqual(['a', 'b'])
  })

  it('stands below a line in italic letters', () => {
    expect(read('*Quellen:*\n\n* a\n* b').map(({ title }) => title)).toEqual(['a', 'b'])
    expect(read('_Quellen_:\n\n1. a').map(({ title }) => title)).toEqual(['a'])
  })

  it.each([
    ['another heading', '- a\n\n## Anderes\n\n- c'],
    ['a heading without a list', '## Quellen\n\nKeine.\n\n## Anderes\n\n- c'],
    ['a bold line whose list comes later', '**Quellen:**\n\nText.\n\n- a'],
    ['a sentence', 'Die Quellen sind diese:\n\n- a'],
    ['bold words in a sentence', '**Quellen:** sind wichtig.\n\n- a'],
  ])('is none under %s', (_, text) => {
    expect(read(text)).toEqual([])
  })
})

describe('what would keep a source out of the list is told', () => {
  it.each([
    ['## Quellen\n\nKeine.', 'sources 1:1'],
    ['**Quellen:** [A](https://example.org)', 'sources 1:1'],
    ['Nachweise: [A](https://example.org), [B](https://example.com)', 'sources 1:1'],
    ['## Sources\n\n- a', 'sources 1:1'],
    ['## Quellen und weiterführende Links\n\n- a', 'sources 1:1'],
    ['**Quellen & Links:**\n\n- a', 'sources 1:1'],
    ['<h2>Quellen</h2>\n\n- a', 'sources 1:1'],
    ['<h3 id="x">Sources:</h3>\n\n- a', 'sources 1:1'],
    ['## Anmerkungen\n\n1. [a](https://example.org)', 'sources 1:1'],
    ['**Works cited**\n\n- [a](https://example.org)', 'sources 1:1'],
    ['## Quellen\n\n- a\n\n## Quellen\n\n- b', 'sources 3:1'],
    ['## Quellen\n\n- a\n  - b', 'sources 4:3'],
    ['## Quellen\n\n- [a](https://example.org) [b](https://example.com)', 'sources 3:1'],
    ['## Quellen\n\n- a\n-', 'sources 4:1'],
  ])('in %j', async (text, expected) => {
    expect((await problemsOf(text))[0]).toContain(expected)
  })

  it.each(['## Verwandte Artikel\n\n- a', '## Weiter\n\n- a', '- a\n- b', '**Wichtig:**\n\n- a'])(
    'but not in %j',
    async (text) => {
      expect(await problemsOf(text)).toEqual([])
    },
  )
})
