import { parseHTML } from 'linkedom'
import { expect, it } from 'vitest'
import { publishedTree } from '@/lib/testing/published-tree'
import { fromDom } from './from-dom'
import { fromHast } from './from-hast'
import { readPage } from './from-page'
import { linesOf } from './read'
import { hashServed, type ReadableArticle, readingTextOf, serialise } from './reading-text'

const article: ReadableArticle = {
  title: ['Ein "Titel"'],
  summary: 'Worum es geht.',
  text: ['Ein Satz.'],
  sources: [
    [
      ['url', 'https://example.org/a'],
      ['title', 'Bericht'],
      ['published', '2024-05'],
      ['quote', 'Ein\nZitat'],
    ],
    [['title', 'Ein Buch']],
  ],
  corrections: [
    [
      ['date', '2026-01-03'],
      ['text', 'Eine Zahl war falsch.'],
    ],
  ],
}

const page = `<html><head><meta name="description" content="Worum es geht."></head><body>
<article><h1 data-part="title">Ein <span class="nobr">„Titel“</span></h1><p>Von KI geschrieben</p>
<div data-part="text"><p>Ein
Satz.</p></div>
<section data-part="corrections"><h2>Korrekturen</h2><ol><li><time data-field="date" datetime="2026-01-03">3. Januar</time>
<span data-field="text">Eine Zahl war falsch.</span></li></ol></section>
<section data-part="sources"><h2>Quellen</h2><ol>
<li><cite data-field="title"><a data-field="url" href="https://archive.example/a" data-originalurl="https://example.org/a">Bericht</a></cite>
example.org · <time data-field="published" datetime="2024-05">Mai 2024</time> <blockquote data-field="quote">Ein Zitat</blockquote>
<p>erreichbar am 3. Mai</p></li><li><cite data-field="title">Ein Buch</cite></li></ol></section></article></body></html>`

const expected = `Klartext reading text 1
⟨part title⟩
Ein "Titel"
⟨part summary⟩
Worum es geht.
⟨part text⟩
Ein Satz.
⟨part sources⟩
item
 published: 2024-05
 quote: Ein Zitat
 title: Bericht
 url: https://example.org/a
item
 title: Ein Buch
⟨part corrections⟩
item
 date: 2026-01-03
 text: Eine Zahl war falsch.
`

it('is one text with a part for each that an article has', () => {
  expect(serialise(readingTextOf(article))).toBe(expected)
})

it('is made alike of the finished page', () => {
  const { document } = parseHTML(page)
  expect(serialise(readPage(fromDom(document), () => ''))).toBe(expected)
})

it('leaves out the parts that an article has not', () => {
  const short = { ...article, summary: '', sources: [], corrections: [] }
  expect(Object.keys(readingTextOf(short))).toEqual(['title', 'text'])
})

it('does not tell composed letters from combined ones', async () => {
  const textOf = async (markdown: string) =>
    serialise(
      readingTextOf({
        ...article,
        text: linesOf(fromHast(await publishedTree(markdown)), () => ''),
      }),
    )
  expect(await textOf('Grün'.normalize('NFD'))).toBe(await textOf('Grün'))
  expect(await textOf('Grun')).not.toBe(await textOf('Grün'))
})

it('takes the hash of a file that is not published from the text that names it', () => {
  const [one, other] = ['0123456789abcdef', 'fedcba9876543210'].map((start) =>
    start.padEnd(64, '0'),
  )
  const served = `⟨img ${one} ${other}⟩a⟨/img⟩ ⟨a ${other}#page=2⟩b⟨/a⟩`
  expect(hashServed('/images/fedcba9876543210/x.png', served)).toBe(other)
  expect(hashServed('/images/0123456789abcdef/x.png', served)).toBe(one)
  expect(hashServed(`/files/${other}/x.pdf`, served)).toBe(other)
  expect(hashServed('/images/00000000000000ff/x.png', served)).toBe('')
  expect(hashServed('/x.pdf', served)).toBe('')
})
