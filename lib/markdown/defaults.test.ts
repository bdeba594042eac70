import { describe, expect, it } from 'vitest'
import { publish } from '@/lib/testing/text'

/** What a text becomes, without the ids and links that the site adds. */
async function html(markdown: string): Promise<string> {
  return (await publish(markdown)).html
}

// The list with the reasons is docs/markdown.md.

describe('CommonMark, as it is', () => {
  it.each([
    ['a line break is a blank', 'eins\nzwei', 'eins\nzwei</p>'],
    ['two blanks break the line', 'eins  \nzwei', 'eins<br>\nzwei'],
    ['a backslash breaks the line', 'eins\\\nzwei', 'eins<br>\nzwei'],
    ['four blanks make code', '    eins', '<pre'],
    ['a list keeps its first number', '3. drei\n4. vier', '<ol start="3">'],
    ['a line below makes a heading', 'eins\n---', '<h2'],
    ['_ within a word is no emphasis', 'ein_wort_hier', 'ein_wort_hier'],
    ['* within a word is emphasis', 'Auto*bahn*fahrt', 'Auto<em>bahn</em>fahrt'],
    ['entities are letters', '&auml;&#8364;', 'ä€'],
    ['a backslash keeps a sign', '\\*eins\\*', '*eins*'],
    [
      'an address in <> is a link',
      '<https://example.org>',
      '<a href="https://example.org" class="address">',
    ],
  ])('%s', async (_, markdown, expected) => {
    expect(await html(markdown)).toContain(expected)
  })
})

describe('a default that is kept', () => {
  it.each([
    [
      'GFM: bare addresses are links',
      'https://example.org',
      '<a href="https://example.org" class="address">',
    ],
    ['GFM: two tildes strike', '~~weg~~', '<del>weg</del>'],
    ['GFM: tables', '| a |\n|:-:|\n| b |', '<td data-align="center">b</td>'],
    ['GFM: tasks', '- [x] a', '<input type="checkbox" checked disabled>'],
    ['GFM: footnotes', 'a[^1]\n\n[^1]: b', 'href="#user-content-fn-1"'],
    ['definition lists', 'Wort\n: Sinn', '<dt>Wort</dt>'],
    ['formulas between two signs', 'a $$x$$', '<math'],
  ])('%s', async (_, markdown, expected) => {
    expect(await html(markdown)).toContain(expected)
  })
})

describe('a default that is not', () => {
  it.each([
    ['GFM: one tilde strikes', '3~5 Euro und 100~200 Euro', '<del>'],
    ['GFM: a star within words is emphasis in pairs', 'Leser*innen und Autor*innen', '<em>'],
    ['GFM: an address keeps what stands behind it', '„https://example.org/a“', 'a%E2%80%9C'],
    ['GFM: a name of the social web is a mailbox', '@erika@social.example', 'mailto:'],
    ['math: one dollar sign begins a formula', '5 $ bis 6 $', '<math'],
    ['mdast-util-to-hast: footnotes are English', 'a[^1]\n\n[^1]: b', 'Footnotes'],
    ['mdast-util-to-hast: HTML is left out', '<mark>a</mark>', '&#x3C;mark'],
    ['hast-util-sanitize: ids are put away', '<a id="x"></a>a', 'user-content-x'],
    ['shiki: styles stand in the text', '```js\nconst a = 1\n```', 'style='],
    ['a cell’s alignment is an attribute', '| a |\n|:-:|\n| b |', ' align="center"'],
  ])('%s', async (_, markdown, unexpected) => {
    expect(await html(markdown)).not.toContain(unexpected)
  })
})

it('GFM drops cells beyond the head; here that is told', async () => {
  const { problems } = await publish('| a |\n|---|\n| b | c |')
  expect(problems.map(({ code }) => code)).toEqual(['table-cells'])
})

it('shiki fails at an unknown language; here that is told', async () => {
  const { html: page, problems } = await publish('```klartext\na\n```')
  expect(problems.map(({ code }) => code)).toEqual(['code-language'])
  expect(page).toContain('a')
})

it('remark-stringify escapes and marks as it likes; the Markdown version keeps to one way', async () => {
  const { markdown } = await publish('* a\n* b\n\n***\n\n__c__ *d*')
  expect(markdown.trim()).toBe('- a\n- b\n\n---\n\n**c** *d*')
})
