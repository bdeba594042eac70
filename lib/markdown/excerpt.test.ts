import { describe, expect, it } from 'vitest'
import { excerptText } from './excerpt'
import { parseMarkdown } from './parse'
import { listedSources } from './sources'

describe('excerptText', () => {
  it.each(['<!--more-->', '<!-- more -->', '<!--MORE-->', '<!--   More -->'])(
    'ends at %s',
    (marker) => {
      expect(excerptText(parseMarkdown(`Eins.\n\nZwei.\n\n${marker}\n\nDrei.`))).toBe('Eins. Zwei.')
    },
  )

  it('is the first paragraph without a marker', () => {
    expect(excerptText(parseMarkdown('# Kopf\n\nEins.\n\nZwei.'))).toBe('Eins.')
  })

  it('keeps lines, list items and table cells apart, and leaves out HTML', () => {
    const read = (markdown: string) => excerptText(parseMarkdown(`${markdown}\n\n<!--more-->`))
    expect(read('Eins\\\nzwei:\n\n- a\n- b')).toBe('Eins zwei: a b')
    expect(read('| a | b |\n|---|---|\n| c | d |')).toBe('a b c d')
    expect(read('H<sub>2</sub>O')).toBe('H2O')
  })

  it('reads reference links and leaves out footnotes', () => {
    const tree = parseMarkdown(
      'Ein [Wort][w].[^1]\n\n<!--more-->\n\n[w]: https://example.org\n\n[^1]: Fuß.',
    )
    expect(excerptText(tree)).toBe('Ein Wort.')
  })
})

describe('listedSources', () => {
  const read = (markdown: string) =>
    listedSources(parseMarkdown(markdown), ['Quellen', 'Nachweise']).map(
      ({ line, column, ...source }) => source,
    )

  it('reads publisher, title and address of the last list under the heading', () => {
    const text =
      '### Quellen\n- [Heise: Ein Titel](https://example.org/a)  \n- [Ohne Verlag](https://example.org/b)'
    expect(read(text)).toEqual([
      { publisher: 'Heise', title: 'Ein Titel', url: 'https://example.org/a' },
      { title: 'Ohne Verlag', url: 'https://example.org/b' },
    ])
  })

  it('takes a publisher in front of the link, and keeps what else stands around it as a note', () => {
    const text =
      '## Quellen\n\n- Heise: [Ein Titel](https://example.org/a), 2020\n- Siehe [Heise: B](https://example.org/b)\n- [C](https://example.org/c)\n\n  Zweiter Absatz.'
    expect(read(text)).toEqual([
      { publisher: 'Heise', title: 'Ein Titel', url: 'https://example.org/a', note: '2020' },
      { publisher: 'Heise', title: 'B', url: 'https://example.org/b', note: 'Siehe' },
      { title: 'C', url: 'https://example.org/c', note: 'Zweiter Absatz.' },
    ])
  })

  it('takes synonyms in any case, a colon, reference links and notes', () => {
    const text = '## nachweise:\n\n1. [Titel][a], abgerufen am 3. Mai\n\n[a]: https://example.org/a'
    expect(read(text)).toEqual([
      { title: 'Titel', url: 'https://example.org/a', note: 'abgerufen am 3. Mai' },
    ])
  })

  it('keeps a source without an address, such as a book', () => {
    expect(read('## Quellen\n\n- Verlag: Ein Buch')).toEqual([
      { publisher: 'Verlag', title: 'Ein Buch', url: undefined },
    ])
  })

  it('ignores other lists, a heading of level 1 and a heading without a list', () => {
    expect(read('- a\n\n# Quellen\n\n- b\n\n## Anderes\n\n- c')).toEqual([])
    expect(read('## Quellen\n\nKeine.\n\n## Anderes\n\n- c')).toEqual([])
  })
})
