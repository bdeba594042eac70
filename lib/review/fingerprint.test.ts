import { describe, expect, it } from 'vitest'
import type { ReviewablePart } from '@/lib/model/disclosure'
import { makeFile, parse } from '@/lib/testing/signed'

const text = `Anfang mit Umlaut: Grün.

<!--more-->

Ein Satz mit Fußnote[^1] und [@pew].

![Ein Diagramm](bild.svg "Unterschrift.")

\`\`\`js
const zahl = 1
\`\`\`

[^1]: Die Fußnote.

### Quellen

- [Example: Bericht](https://example.org/a), dort S. 5
- [Example: Zweiter](https://example.org/b)
`
const matter = `sources:
  - id: pew
    url: https://example.org/a
    quote: >-
      Ein Zitat über
      zwei Zeilen.
  - id: two
    url: https://example.org/b
`
const file = makeFile({ body: text, fields: `description: Ein Satz.\n${matter}` })
const before = parse(file).post.fingerprints

/** The parts whose hash a change of the file changes. */
function changedBy(change: (file: string) => string): string[] {
  const after = change(file)
  expect(after).not.toBe(file)
  const now = parse(after).post.fingerprints
  const parts: ReviewablePart[] = ['title', 'summary', 'text', 'sources']
  return parts.filter((part) => now[part] !== before[part])
}

const replaced = (from: string | RegExp, to: string) => changedBy((file) => file.replace(from, to))

describe('a part’s hash changes with', () => {
  it.each<[string, string, string, string[]]>([
    ['a letter of the title', 'title: Titel', 'title: Titer', ['title']],
    ['a letter of the description', 'Ein Satz.', 'Ein Saß.', ['summary']],
    ['a letter of the excerpt', 'Anfang mit', 'Anfänge mit', ['summary', 'text']],
    ['a letter of the text', 'Ein Satz mit', 'Ein Platz mit', ['text']],
    ['a footnote', 'Die Fußnote.', 'Die Fußnoten.', ['text']],
    ['code', 'zahl = 1', 'zahl = 2', ['text']],
    ['an image’s description', 'Ein Diagramm', 'Kein Diagramm', ['text']],
    ['an image’s caption', 'Unterschrift', 'Überschrift', ['text']],
    ['what a claim stands on', '[@pew]', '[@two]', ['text']],
    ['a source’s title', ': Bericht', ': Berichte', ['sources']],
    ['a source’s address', 'org/b)', 'org/c)', ['sources']],
    ['a note on a source', 'dort S. 5', 'dort S. 6', ['sources']],
    ['a quoted passage of the front matter', 'Ein Zitat', 'Kein Zitat', ['sources']],
  ])('%s', (_, from, to, parts) => {
    expect(replaced(from, to)).toEqual(parts)
  })

  it('the names by which claims find their sources', () => {
    const swap = (file: string) =>
      file.replace('id: pew', 'id: x').replace('id: two', 'id: pew').replace('id: x', 'id: two')
    expect(changedBy(swap)).toEqual(['sources'])
  })
})

describe('no hash changes with', () => {
  it.each<[string, (file: string) => string]>([
    ['line endings', (file) => file.replaceAll('\n', '\r\n')],
    ['wrapped lines', (file) => file.replace('Ein Satz mit', 'Ein Satz\nmit')],
    ['space at the end of a line', (file) => file.replace('Grün.', 'Grün.  ')],
    ['lines of a quoted passage', (file) => file.replace('über\n      zwei', 'über zwei')],
    ['lines that a quoted passage keeps', (file) => file.replace('quote: >-', 'quote: |-')],
    ['the Unicode form of a letter', (file) => file.normalize('NFD')],
    ['a correction', (file) => file.replace('title:', `${correction}title:`)],
    ['topics and dates', (file) => file.replace('title:', 'updated: 2026-02-03\ntitle:')],
  ])('%s', (_, change) => {
    expect(changedBy(change)).toEqual([])
  })
})

const correction = 'corrections: [{ date: 2026-01-03, text: Eine Zahl war falsch. }]\n'
