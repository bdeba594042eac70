import { toHtml } from 'hast-util-to-html'
import rehypeRaw from 'rehype-raw'
import rehypeSanitize from 'rehype-sanitize'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import remarkRehype from 'remark-rehype'
import { unified } from 'unified'
import { visit } from 'unist-util-visit'
import { expect, test } from 'vitest'
import { remarkClaimSyntax } from './claim-syntax'
import { claimsIn, rehypeClaims } from './claims'
import { excerptText } from './excerpt'
import { parseMarkdown } from './parse'
import { sanitizeSchema } from './sanitize'

const sources = [
  { id: '1', title: 'First' },
  { id: 'b', title: 'Second' },
]
const label = (number: number, title: string) => `Source ${number}: ${title}`

const processor = unified()
  .use(remarkParse)
  .use(remarkGfm)
  .use(remarkClaimSyntax)
  .use(remarkRehype, { allowDangerousHtml: true })
  .use(rehypeRaw)
  .use(rehypeSanitize, sanitizeSchema)
  .use(rehypeClaims, { sources, label })

const render = async (markdown: string) =>
  toHtml(await processor.run(processor.parse(markdown))).replaceAll('\u2060', '')

const reference = (number: number, occurrence: number) =>
  `<a id="ref-${number}-${occurrence}" href="#source-${number}" role="doc-noteref"` +
  ` aria-label="Source ${number}: ${sources[number - 1]?.title}">${number}</a>`

const namesIn = (markdown: string) => claimsIn(parseMarkdown(markdown)).map(({ names }) => names)

test('turns a marker into a named link to its source', async () => {
  expect(await render('Said [@b].')).toBe(
    `<p>Said<sup class="claim">[${reference(2, 1)}]</sup>.</p>`,
  )
})

test('finds a source by its number, whether or not it has an id', async () => {
  expect(await render('One[@1] two[@2]')).toContain(reference(1, 1))
  expect(await render('One[@1] two[@2]')).toContain(reference(2, 1))
})

test('counts the markers of each source and joins several in one', async () => {
  expect(await render('A [@b]. B [@1; @b].')).toBe(
    `<p>A<sup class="claim">[${reference(2, 1)}]</sup>.` +
      ` B<sup class="claim">[${reference(1, 1)}, ${reference(2, 2)}]</sup>.</p>`,
  )
})

test('keeps footnotes beside it', async () => {
  const html = await render('A[^1] [@1]\n\n[^1]: Note [@b].')
  expect(html).toContain('data-footnote-ref')
  expect(html).toContain(reference(1, 1))
  expect(html.indexOf(reference(2, 1))).toBeGreaterThan(html.indexOf('class="footnotes"'))
})

test.each([
  ['an escaped bracket', '\\[@b]'],
  ['code', '`[@b]`'],
  ['a block of code', '```\n[@b]\n```'],
  ['an HTML comment', '<!-- [@b] -->'],
  ['a link', '[@b](https://example.org)'],
  ['a reference link', '[@b][b]\n\n[b]: https://example.org'],
  ['a footnote', '[^b]\n\n[^b]: Note.'],
  ['an address', 'b@example.org'],
  ['a bracket that is open', '[@b and\nmore]'],
])('reads no marker in %s', (_, markdown) => {
  expect(namesIn(markdown)).toEqual([])
})

test('leaves a marker in the text of a link as text', async () => {
  expect(await render('[see *now [@b]*](https://example.org)')).toBe(
    '<p><a href="https://example.org">see <em>now [@b]</em></a></p>',
  )
})

test('reads whatever else stands in the bracket as names, so that the check can ask', () => {
  expect(namesIn('A [@b, p. 3]. B [@; @x y].')).toEqual([['b, p. 3'], ['', 'x y']])
})

test('knows the place of a marker', () => {
  const [claim] = claimsIn(parseMarkdown('One.\n\n> Two \\* and [@b].'))
  expect(claim?.position?.start).toMatchObject({ line: 3, column: 14 })
})

test('leaves out markers that readers never see', () => {
  expect(namesIn('A[^1].\n\n[^1]: Seen [@1].\n\n[^2]: Unseen [@b].')).toEqual([['1']])
})

test('leaves no trace in the plain text of an excerpt', () => {
  expect(excerptText(parseMarkdown('One [@1], two\n[@b]. Three.'))).toBe('One, two. Three.')
})

test('makes no reference of HTML that looks like a marker of nothing', async () => {
  const html = '<p><sup class="claim">x</sup></p>'
  expect(await render(html)).toBe(html)
})

test('keeps the sanitiser in force for the rest', async () => {
  const tree = await processor.run(
    processor.parse('<sup class="claim other" id="ref-1-1" role="doc-noteref">1</sup>'),
  )
  const sup: unknown[] = []
  visit(tree, { tagName: 'sup' }, (node) => {
    sup.push('properties' in node ? node.properties : undefined)
  })
  expect(sup).toEqual([{ className: ['claim'] }])
})
