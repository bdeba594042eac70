import fc from 'fast-check'
import { parseHTML } from 'linkedom'
import { expect, it } from 'vitest'
import { publishText } from '@/lib/markdown/publish'
import { parseText } from '@/lib/markdown/syntax/parse'
import { readTree } from '@/lib/review/reading/article'
import { publish, textContext } from '@/lib/testing/text'

/** Every `§` becomes a word of its own, so that what is lost, doubled or moved is seen. */
const phrases = [
  '§',
  '§ § §',
  '*§* **§** ~~§~~ `§`',
  '***§** §*',
  '[§](https://example.org/a "b")',
  '"§ \'§\'" -- § ...',
  '\\*§\\* &amp; § < §',
  '<kbd>§</kbd> <mark>§</mark> <sup>§</sup><br>§',
  '§\\\n§',
  '§\n§  \n§',
  '$$x^2$$ §',
  '![b](c.png) §',
  '§<!-- c -->§',
  '<span lang="en">§</span> <https://example.org/d> §',
]

const phrase = fc.constantFrom(...phrases)
const line = phrase.filter((text) => !text.includes('\n'))
const cell = line.filter((text) => !text.includes('|'))

const leaf = fc.oneof(
  phrase,
  line.map((text) => `## ${text}`),
  line.map((text) => `${text}\n---`),
  fc.constant('```js\n§ = "§"\n\n  §\n```'),
  fc.constant('    §\n    §'),
  fc.constant('---'),
  fc.constant('$$\nx\n$$'),
  fc.constant('![b](c.png)\n*§*'),
  fc.tuple(cell, cell, cell).map(([a, b, c]) => `| ${a} | § |\n|---|:-:|\n| ${b} | ${c} |`),
  line.map((text) => `§\n: ${text}\n: §`),
  line.map((text) => `<div>\n\n${text}\n\n</div>`),
  line.map((text) => `<details><summary>§</summary>\n\n${text}\n\n</details>`),
  fc.constant('<p>§ <b>§</b></p>\n<ul><li>§<li>§</ul>'),
  fc.constantFrom(
    '<!-- c -->§',
    '<div>§ <i>§</i></div>',
    '<b>§</b> §',
    '<h3>§ <em>§</em></h3>',
    '<dl><dt>§<dd>§<dt>§<dd>§</dl>',
    '<blockquote>§<p>§</p>§</blockquote>',
    '<ol><li><p>§</p>§</li></ol>',
    '<pre>§\n§</pre>',
    '<center>§</center>',
    '<section>§<aside>§</aside></section>',
    '§ <u>§</u><del>§</del><ins>§</ins><q>§</q><abbr title="x">§</abbr>',
    '<ruby>§<rt>§</rt></ruby>',
    '§\n§\n---',
    '1) §\n2) §',
    '§ § 5 „§“ Node.js',
    '**§:** §',
  ),
  fc.constant('<table><caption>§</caption><tr><td>§</td></tr></table>'),
  fc.constant('<figure><img src="c.png" alt="b"><figcaption>§</figcaption></figure>'),
)

const indented = (text: string, by: string) => text.replaceAll(/\n(?=.)/g, `\n${by}`)
const quoted = (text: string) => `> ${text.replaceAll('\n', '\n> ')}`
const listed = (items: readonly string[], marker: string) =>
  items.map((item) => `${marker} ${indented(item, ' '.repeat(marker.length + 1))}`)

const { block } = fc.letrec<{ block: string }>((tie) => ({
  block: fc.oneof(
    { maxDepth: 2, withCrossShrink: true },
    leaf,
    tie('block').map(quoted),
    tie('block').map((text) => `> [!NOTE]\n${quoted(text)}`),
    fc
      .array(tie('block'), { minLength: 1, maxLength: 3 })
      .map((items) => listed(items, '-').join('\n')),
    fc
      .array(tie('block'), { minLength: 1, maxLength: 3 })
      .map((items) => listed(items, '1.').join('\n\n')),
    line.map((text) => `- [x] ${text}\n- [ ] §`),
  ),
}))

interface Written {
  markdown: string
  words: string[]
}

/** Numbers the words; the text of a note is read at the end, wherever it stands. */
function written(blocks: readonly string[], notes: readonly string[]): Written {
  let count = 0
  const numbered = (text: string) => text.replaceAll('§', () => `wort${++count}w`)
  const body = blocks.map(numbered)
  const calls = notes.map((_, at) => `[^${at}]`).join(' ')
  const last = notes.length > 0 ? [numbered(`§${calls}`)] : []
  const definitions = notes.map((note, at) => `[^${at}]: ${indented(numbered(note), '    ')}`)
  // The comment keeps what follows from being a part of the last note.
  const markdown = [
    ...body.slice(0, 1),
    ...definitions,
    '<!-- -->',
    ...body.slice(1),
    ...last,
  ].join('\n\n')
  return { markdown, words: Array.from({ length: count }, (_, at) => `wort${at + 1}w`) }
}

function wordsOf(text: string): string[] {
  return text.match(/wort\d+w/g) ?? []
}

function shownIn(html: string): string[] {
  const { document } = parseHTML(`<html><body>${html}</body></html>`)
  return wordsOf(document.body.textContent ?? '')
}

it('loses, doubles and moves no word, in whatever a text becomes', async () => {
  const note = fc.oneof(phrase, leaf)
  await fc.assert(
    fc.asyncProperty(
      fc.array(block, { minLength: 1, maxLength: 6 }),
      fc.array(note, { maxLength: 3 }),
      async (blocks, notes) => {
        const { markdown, words } = written(blocks, notes)
        const { text, tree } = await publishText(parseText(markdown), textContext())
        expect(shownIn(text.html), 'page').toEqual(words)
        expect(shownIn(text.feed.html), 'feed').toEqual(words)
        expect(wordsOf(readTree(tree, new Map()).lines.join('\n')), 'reading text').toEqual(words)
        expect(wordsOf([...text.prose, ...text.besides].join(' ')).toSorted(), 'search').toEqual(
          words.toSorted(),
        )
        expect(shownIn((await publish(text.markdown)).html), 'Markdown version').toEqual(words)
        const card = shownIn(text.feed.excerpt)
        expect(
          words.filter((word) => card.includes(word)),
          'card',
        ).toEqual(card)
        expect(wordsOf(text.excerpt.text).length, 'preview').toBe(
          new Set(wordsOf(text.excerpt.text)).size,
        )
      },
    ),
    { numRuns: 150 },
  )
})
