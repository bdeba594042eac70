import { expect, it } from 'vitest'
import { parseMarkdown } from '@/lib/markdown/parse'
import { formatProblem } from '@/lib/problems/explain'
import { sourceListProblems } from './source-list-problems'

const words = { own: ['Quellen', 'Nachweise'], foreign: ['Sources'] }

function problemsOf(body: string): string[] {
  const matter = {
    file: 'de.md',
    data: {},
    guessed: new Set<number>(),
    body,
    bodyOffset: 0,
    locate: () => ({ line: 1, column: 1 }),
    typed: () => undefined,
    withKey: () => undefined,
    withValue: () => undefined,
  }
  const problems = sourceListProblems(parseMarkdown(body), matter, words)
  return problems.map((problem) => formatProblem(problem))
}

it.each([
  ['one list', '### Quellen\n\n- [Heise: A](https://example.org/a), 2020\n- Ein Buch'],
  ['no sources', 'Text.\n\n- Punkt'],
  ['words around the list', '## Quellen\n\nDavor.\n\n1. A\n\nDanach.'],
  ['a foreign heading where the own is there', '## Sources\n\n- A\n\n## Quellen\n\n- B'],
])('accepts %s', (_, body) => {
  expect(problemsOf(body)).toEqual([])
})

it.each([
  [
    'a heading without a list',
    '## Quellen\n\n[A](https://example.org/a)',
    'de.md:1:1 warning sources: expected a list below this heading, found none, so that no source counts',
  ],
  [
    'a heading in another language',
    '## Sources\n\n- A',
    'de.md:1:1 warning sources: expected a heading in the text’s language (Quellen, Nachweise), else no source counts, found “Sources”',
  ],
  [
    'a second list under the heading',
    '## Quellen\n\n### Bücher\n\n- A\n\n### Netz\n\n- B',
    'de.md:5:1 warning sources: expected one list of sources, found another list, which stays in the text',
  ],
  [
    'a second heading with a list',
    '## Nachweise\n\n- A\n\n## Quellen\n\n- B',
    'de.md:3:1 warning sources: expected one list of sources, found another list, which stays in the text',
  ],
  [
    'a list within an entry',
    '## Quellen\n\n- Studien\n  - [A](https://example.org/a)',
    'de.md:4:3 sources: expected one source an entry, found a list within an entry',
  ],
  [
    'two links in an entry',
    '## Quellen\n\n- [A](https://example.org/a) ([Kopie](https://example.org/b))',
    'de.md:3:1 warning sources: expected one link an entry (an archived copy stands in the front matter), found 2, of which the first counts',
  ],
  [
    'an empty entry',
    '## Quellen\n\n- A\n-',
    'de.md:4:1 sources: expected the title of a source, found an empty entry',
  ],
])('names %s', (_, body, problem) => {
  expect(problemsOf(body)).toEqual([problem])
})
