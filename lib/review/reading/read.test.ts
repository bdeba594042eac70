import { toHtml } from 'hast-util-to-html'
import { parseHTML } from 'linkedom'
import { describe, expect, it } from 'vitest'
import { publishedTree } from '@/lib/testing/published-tree'
import { fromDom } from './from-dom'
import { fromHast } from './from-hast'
import { linesOf } from './read'
import { partText } from './reading-text'

async function read(markdown: string): Promise<string[]> {
  const tree = await publishedTree(markdown)
  const lines = linesOf(fromHast(tree), hashInAddress)
  const { document } = parseHTML(`<html><body>${toHtml(tree)}</body></html>`)
  expect(linesOf(fromDom(document.body), hashInAddress)).toEqual(lines)
  return lines
}

const hash = (digit: string) => digit.repeat(64)

const hashInAddress = (address: string) => /[\da-f]{64}/.exec(address)?.[0] ?? ''

function readHtml(html: string): string[] {
  const { document } = parseHTML(`<html><body><div>${html}</div></body></html>`)
  return linesOf(fromDom(document.body), hashInAddress)
}

describe('a reading text shows', () => {
  it.each<[string, string, string[]]>([
    ['a paragraph in one line', 'Ein\nSatz  \nmehr.', ['Ein Satz⟨br⟩mehr.']],
    ['headings with their levels', '## Zwei\n\n### Drei', ['⟨h2⟩Zwei⟨/h2⟩', '⟨h3⟩Drei⟨/h3⟩']],
    [
      'lists, tight or loose, by what they hold',
      '3. a\n4. b\n\n   c\n   - d',
      ['⟨ol start=3⟩⟨li⟩a⟨/li⟩', '⟨li⟩b', 'c', '⟨ul⟩⟨li⟩d⟨/li⟩⟨/ul⟩⟨/li⟩⟨/ol⟩'],
    ],
    [
      'tasks',
      '- [x] ja\n- [ ] nein',
      ['⟨ul⟩⟨li⟩⟨input checked⟩⟨/input⟩ ja⟨/li⟩', '⟨li⟩⟨input⟩⟨/input⟩ nein⟨/li⟩⟨/ul⟩'],
    ],
    ['quotations', '> a\n>\n> b\n\nc', ['⟨blockquote⟩a', 'b⟨/blockquote⟩', 'c']],
    [
      'code with every blank',
      '```js\nif (a)\n\n  b( "c" ) \n```',
      ['⟨figure⟩⟨pre⟩', 'if (a)', '', '  b( "c" ) ', '⟨/pre⟩⟨/figure⟩'],
    ],
    ['blanks in a line of code', 'Der `a  b` Fall', ['Der ⟨code⟩a  b⟨/code⟩ Fall']],
    ['deletions', 'a ~~b~~ <ins>c</ins>', ['a ⟨del⟩b⟨/del⟩ ⟨ins⟩c⟨/ins⟩']],
    ['emphasis', 'a *b* **c**', ['a ⟨em⟩b⟨/em⟩ ⟨strong⟩c⟨/strong⟩']],
    ['links with their targets', '[a](https://e.org/x?y)', ['⟨a https://e.org/x?y⟩a⟨/a⟩']],
    [
      'links inside the text by the words that they lead to',
      '[a](#zwei-zahlen)\n\n## Zwei „Zahlen“',
      ['⟨a #Zwei%20"Zahlen"⟩a⟨/a⟩', '⟨h2⟩Zwei "Zahlen"⟨/h2⟩'],
    ],
    ['rules', 'a\n\n---', ['a', '⟨hr⟩⟨/hr⟩']],
    ['claims by the number of their source', 'a[@two]', ['a⟨sup⟩[⟨a⟩2⟨/a⟩]⟨/sup⟩']],
    ['formulas', '$$x^2$$', ['⟨math⟩⟨msup⟩⟨mi⟩x⟨/mi⟩⟨mn⟩2⟨/mn⟩⟨/msup⟩⟨/math⟩']],
    [
      'tables with their captions',
      'Tabelle: Z\n\n| a | b |\n|---|---|\n| 1 | |',
      [
        '⟨table⟩⟨caption⟩Z⟨/caption⟩',
        '⟨thead⟩⟨tr⟩⟨th⟩a⟨/th⟩',
        '⟨th⟩b⟨/th⟩⟨/tr⟩⟨/thead⟩',
        '⟨tr⟩⟨td⟩1⟨/td⟩',
        '⟨td⟩⟨/td⟩⟨/tr⟩⟨/table⟩',
      ],
    ],
    [
      'abbreviations with what they stand for',
      '<abbr title="Bund">B</abbr>',
      ['⟨abbr⟩B⟨title⟩Bund⟨/title⟩⟨/abbr⟩'],
    ],
    ['its own marks as text', 'a ⟨em⟩ b', ['a ⟨⟨⟩em⟨⟩⟩ b']],
  ])('%s', async (_, markdown, lines) => {
    expect(await read(markdown)).toEqual(lines)
  })

  it('footnotes where they stand, with what refers to them', async () => {
    const lines = await read('a[^x] b\n\n[^x]: Die *Note*.')
    expect(lines[0]).toBe('a⟨sup⟩⟨a⟩1⟨/a⟩⟨/sup⟩ b')
    expect(lines.at(-1)).toBe('⟨footnotes⟩⟨ol⟩⟨li⟩Die ⟨em⟩Note⟨/em⟩.⟨/li⟩⟨/ol⟩⟨/footnotes⟩')
  })

  it.each([
    [
      'pictures by the hash of both schemes',
      `<img data-original="/images/${hash('a')}/x.png" data-original-dark="/images/${hash('b')}/x.png" alt="Ein „Bild“">`,
      `⟨img ${hash('a')} ${hash('b')}⟩Ein "Bild"⟨/img⟩`,
    ],
    [
      'what AI did to a picture, whatever the site calls it',
      '<span data-use="generated">KI-Bild</span>',
      '⟨use generated⟩',
    ],
    [
      'files by their hash',
      `<a href="/files/x" data-original="/files/${hash('c')}/a.pdf">a</a>`,
      `⟨a ${hash('c')}⟩a⟨/a⟩`,
    ],
    [
      'the place in a file that a link leads to',
      `<a href="/a.pdf?x#page=2 b" data-original="/files/${hash('c')}/a.pdf">a</a>`,
      `⟨a ${hash('c')}?x#page=2%20b⟩a⟨/a⟩`,
    ],
    [
      'drawings with their measures',
      '<svg class="x" viewBox="0 0 1 2"><title>T</title><rect y="1" x="0"/></svg>',
      '⟨svg viewBox=0%200%201%202⟩⟨title⟩T⟨/title⟩⟨rect x=0 y=1⟩⟨/rect⟩⟨/svg⟩',
    ],
    [
      'alerts by their kind',
      '<aside data-alert="note"><p data-ui>!</p><p>a</p></aside>',
      '⟨aside data-alert=note⟩a⟨/aside⟩',
    ],
  ])('%s', (_, html, line) => {
    expect(readHtml(html)).toEqual([line])
  })
})

describe('a reading text differs where white space makes another text of it:', () => {
  it.each([
    ['a minus becomes a bullet', '\\- 5 Prozent', '- 5 Prozent'],
    ['a paragraph slides into a quotation', '> Zitat\n\nSatz', '> Zitat\n>\n> Satz'],
    ['a paragraph joins the one before', 'Satz.\n\nNoch einer.', 'Satz.\nNoch einer.'],
    ['a number becomes a list', '1.5 Euro', '1. 5 Euro'],
    ['a heading becomes a paragraph', '## 5', '##5'],
    ['a line of code moves in', '```\nif a:\n  b\nc\n```', '```\nif a:\n  b\n  c\n```'],
    ['lines of code join', '```\na\nb\n```', '```\na b\n```'],
    ['an item moves below another', '- a\n- b', '- a\n  - b'],
    ['two words become one', 'not able', 'notable'],
    ['a text becomes code', 'Satz', '    Satz'],
    ['a line breaks', 'a\nb', 'a  \nb'],
    ['emphasis opens', 'a * b* c', 'a *b* c'],
    ['a table falls apart', 'a | b\n--|--\n1 | 2', 'a | b\n-- | \n1 | 2'],
    ['a rule cuts', 'a\n\n***\n\nb', 'a ***\n\nb'],
    ['a blank in code doubles', '`a b`', '`a  b`'],
    ['a deletion is taken out', '~~a~~', '~~ a~~'],
  ])('%s', async (_, before, after) => {
    expect(await read(after)).not.toEqual(await read(before))
  })
})

describe('a reading text differs where HTML changes what is seen, heard or reached:', () => {
  const two = '\n\n## Teil {#a}\n\nx\n\n## Teil {#b}\n'
  it.each([
    ['what a link is called aloud', '<a href="/x" aria-label="so">a</a>', '<a href="/x">a</a>'],
    [
      'a number that calls itself an arrow',
      'Es sind <a data-footnote-backref href="#a">1000</a>.',
      'Es sind <a data-footnote-backref href="#a">9000</a>.',
    ],
    [
      'a link that calls itself a note',
      `<a data-footnote-ref href="#a">da</a>${two}`,
      `<a data-footnote-ref href="#b">da</a>${two}`,
    ],
    ['the second of two headings alike', `[da](#a)${two}`, `[da](#b)${two}`],
    [
      'what is unfolded',
      '<details><summary>A</summary>b</details>',
      '<details open><summary>A</summary>b</details>',
    ],
    ['the language of a word', '<i lang="en">Gift</i>', '<i lang="de">Gift</i>'],
    ['the side of a cell', '| a |\n|--:|\n| 1 |', '| a |\n|:--|\n| 1 |'],
    [
      'rows that the foot of a table moves',
      '<table><tbody><tr><td>1</td></tr></tbody><tbody><tr><td>2</td></tr></tbody></table>',
      '<table><tfoot><tr><td>1</td></tr></tfoot><tbody><tr><td>2</td></tr></tbody></table>',
    ],
    [
      'what a heading of cells is for',
      '<table><tr><th scope="row">a</th></tr></table>',
      '<table><tr><th scope="col">a</th></tr></table>',
    ],
    ['a second arrow', 'a', 'a <a data-footnote-backref href="https://example.org/">↩</a>'],
    [
      'a note that leads to another',
      'a[^1] b[^2] c[^1]\n\n[^1]: Eins.\n[^2]: Zwei.',
      'a[^1] b[^2] c<sup><a href="#user-content-fn-2" data-footnote-ref>1</a></sup>\n\n[^1]: Eins.\n[^2]: Zwei.',
    ],
    [
      'where an empty place is',
      '[da](#p)\n\n<a id="p"></a>b\n\nc',
      '[da](#p)\n\nb\n\n<a id="p"></a>c',
    ],
    [
      'where an empty block is',
      '[da](#p)\n\n<div id="p"></div>\n\nb\n\nc',
      '[da](#p)\n\nb\n\n<div id="p"></div>\n\nc',
    ],
    ['a line through a word', '<strike>a</strike>', 'a'],
    ['letters as wide as each other', '<tt>a</tt>', 'a'],
    ['a direction without a name', '<bdo>אב</bdo>', 'אב'],
    ['quotation marks around nothing', 'a <q></q> b', 'a b'],
    ['a key without a name', 'a <kbd></kbd> b', 'a b'],
    [
      'what is spoken once',
      'Ein Satz.\n\n> **Ein Satz.**',
      'Ein Satz.\n\n<aside><p><strong>Ein Satz.</strong></p></aside>',
    ],
    ['words above words', '<ruby>漢<rt>kan</rt></ruby>', '漢kan'],
    ['letters that others do not turn', '<bdi>a</bdi>', 'a'],
    ['a tab in an address', '<a href="/a&#9;b">a</a>', '<a href="/a b">a</a>'],
    ['two blanks in an address', '<a href="/a  b">a</a>', '<a href="/a b">a</a>'],
    ['a wide blank in an address', '<a href="/a\u3000b">a</a>', '<a href="/a b">a</a>'],
    ['a letter in two signs in an address', '<a href="/e\u0301">a</a>', '<a href="/\u00e9">a</a>'],
    ['a list by its letters', '<ol type="a"><li>a</li></ol>', '<ol type="A"><li>a</li></ol>'],
    ['an item by its number', '<ol><li value="3">a</li></ol>', '<ol><li value="4">a</li></ol>'],
  ])('%s', async (_, before, after) => {
    const [one = [], other = []] = [await read(before), await read(after)]
    expect(partText(other)).not.toBe(partText(one))
  })

  it.each([
    ['zero width joiner', '\u200d'],
    ['zero width non-joiner', '\u200c'],
    ['right-to-left override', '\u202e'],
    ['isolate', '\u2066'],
    ['left-to-right mark', '\u200e'],
    ['variation selector', '\ufe0f'],
    ['Hangul filler', '\u3164'],
    ['braille blank', '\u2800'],
    ['tag', '\u{e0041}'],
    ['combining joiner', '\u034f'],
    ['next line', '\u0085'],
    ['Mongolian separator', '\u180e'],
  ])('a sign that shows nothing: %s', (_, sign) => {
    expect(['ab', 'a b'].flatMap(readHtml)).not.toContain(readHtml(`a${sign}b`).join())
  })

  it('no alert that is none', async () => {
    expect(toHtml(await publishedTree('<aside class="alert alert-tip">a</aside>'))).not.toContain(
      'alert',
    )
  })
})

describe('a reading text is the same with', () => {
  it.each([
    ['other wrapping', 'Ein Satz mit Wörtern', 'Ein\nSatz   mit\nWörtern'],
    ['typed quotation marks and dashes', '"Ja" -- er sagt...', '„Ja“ – er sagt…'],
    ['blanks that do not break', '10 % z. B.', '10\u00a0% z.\u00a0B.'],
    ['soft hyphens', 'Wörter', 'Wör\u00adter'],
    ['a highlighted line, a language and other fences', '```\na = 1\n```', '~~~js {1}\na = 1\n~~~'],
    ['a loose list', '- a\n- b', '- a\n\n- b'],
    ['other signs for the same mark', '* *a*\n* __b__', '- _a_\n- **b**'],
    ['wrappers and ids', 'a b', '<div id="x"><span>a</span> b</div>'],
    ['an emptied link', 'a', 'a <a id="user-content-x"></a>'],
  ])('%s', async (_, before, after) => {
    expect(await read(after)).toEqual(await read(before))
  })
})
