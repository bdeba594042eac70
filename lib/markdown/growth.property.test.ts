import { expect, it, vi } from 'vitest'
import { problemsOf, publish } from '@/lib/testing/text'
import { fragmentProblems } from './elements/fragments'
import { parseMarkdown, parseText } from './syntax/parse'

it.each([
  ['elements', `a\n\n${'<b>'.repeat(5_000)}`],
  ['quotations in HTML', '<blockquote>'.repeat(5_000)],
  ['emphasis', `${'*a **b '.repeat(8_000)}${'b** a*'.repeat(8_000)}`],
  ['lists', Array.from({ length: 2_000 }, (_, depth) => `${'  '.repeat(depth)}- a`).join('\n')],
  ['quotations', `${'>'.repeat(5_000)} a`],
])('refuses %s that stand within each other by the thousand', async (_, text) => {
  const { html, problems } = await publish(text)
  expect(html).toBe('')
  expect(problems.map(({ cause }) => cause)).toContain('nesting')
})

/** How many items of lists are copied while a text is parsed. */
function copiedFor(text: string): number {
  const slice = vi.spyOn(Array.prototype, 'slice')
  parseMarkdown(text)
  const copies = slice.mock.results.map(({ value }) => value)
  slice.mockRestore()
  return copies.reduce((sum, copy) => sum + (Array.isArray(copy) ? copy.length : 0), 0)
}

// With the square of their number it would be 25 times as many.
it.each([
  ['underlined headings', 'a\n===\n\n'],
  ['quotations', '> a\n\n'],
  ['lists in lists', '- a\n  - b\n\n'],
  ['lists on one line', '- - - a\n'],
  ['lists in quotations', '> - a\n\n'],
])('copies for hundreds of %s no more than their number deserves', (_, block) => {
  const [few, many] = [copiedFor(block.repeat(100)), copiedFor(block.repeat(500))]
  expect(few).toBeGreaterThan(0)
  expect(many).toBeLessThan(few * 12)
})

it('refuses a text of more definitions than a parser can make lists of, and tells where', () => {
  const glossary = (terms: number) => 'Wort\n: Sinn\n\n'.repeat(terms)
  const { tree, problems } = parseText(glossary(3001))
  expect(tree.children).toEqual([])
  expect(problems.map(({ code, line }) => `${code} ${line}`)).toEqual(['text-definitions 9002'])
  expect(parseText(glossary(300)).problems).toEqual([])
})

it('takes stars in code for what they are', async () => {
  const code = `\`\`\`\n${'a_b * c\n'.repeat(2_000)}\`\`\``
  expect((await publish(code)).problems).toEqual([])
})

it('publishes a long table', async () => {
  const row = (cell: string) => `|${`${cell}|`.repeat(20)}\n`
  const { html, problems } = await publish(row('a') + row('-') + row('b').repeat(60))
  expect(problems).toEqual([])
  expect(html.split('<td>')).toHaveLength(1201)
})

it('tells hundreds of marks without counting the lines of the text for each', async () => {
  const text = Array.from({ length: 600 }, (_, at) => `[^${at}]`).join('\n\n')
  const split = vi.spyOn(String.prototype, 'split')
  const problems = await problemsOf(text)
  const ofText = split.mock.contexts.filter((words) => String(words).length > 4000)
  split.mockRestore()
  expect(problems).toHaveLength(600)
  expect(ofText.length).toBeLessThan(20)
})

it('compares no more ids than a text deserves, and still tells every link that leads nowhere', () => {
  const anchors = new Set(Array.from({ length: 2000 }, (_, at) => `kopf-${at}`))
  const links = Array.from({ length: 600 }, (_, at) => {
    const href = `#kopx-${at}`
    return { href, address: href, line: at + 1, column: 1 }
  })
  const problems = fragmentProblems({ links, path: '/a' }, () => anchors)
  expect(problems).toHaveLength(600)
  expect(problems.filter(({ mended }) => mended)).toHaveLength(250)
})

it('leaves no blanks behind the ways back from a footnote, which would cost the square of their number', async () => {
  const replace = vi.spyOn(String.prototype, 'replace')
  const { markdown } = await publish(`${'a[^b] '.repeat(300)}\n\n[^b]: c`)
  const blank = replace.mock.contexts.filter((words) => /^ {20}/.test(String(words)))
  replace.mockRestore()
  expect(markdown).toMatch(/\n\[\^b\]: c$/)
  expect(blank.length).toBeLessThan(5)
})
