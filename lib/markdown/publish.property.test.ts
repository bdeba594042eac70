import fc from 'fast-check'
import { fromHtml } from 'hast-util-from-html'
import { visit } from 'unist-util-visit'
import { expect, it } from 'vitest'
import { publish } from '@/lib/testing/text'

/** What no text may bring into a page, as a browser reads its HTML: “<!--” in the name of a link is a name. */
function strangersIn(html: string): string[] {
  const found: string[] = []
  visit(fromHtml(html, { fragment: true }), (node) => {
    const name = node.type === 'element' ? node.tagName : node.type
    if (['comment', 'doctype', 'script', 'h1'].includes(name)) found.push(name)
  })
  return found
}

it('publishes whatever is written without a mistake of its own', async () => {
  const part = fc.constantFrom(
    ...['a', ' ', '\n', '\n\n', '*', '**', '_', '`', '```', '~~', '#', '## ', '- ', '1. ', '> '],
    ...['[', ']', '](', '(', ')', '![', '|', '|-|', '[^1]', '[^1]: ', '[@x]', '$$', '<', '>', '&'],
    ...['<b>', '</b>', '<p>', '</div>', '<!--', '-->', '<!--more-->', '<table>', '<td>', '\\', '"'],
    ...[
      "'",
      '--',
      '...',
      'https://a.example',
      '„',
      '“',
      '{#a}',
      '{{',
      '[!NOTE]',
      ': ',
      '\t',
      '\u0000',
    ],
  )
  await fc.assert(
    fc.asyncProperty(fc.array(part, { maxLength: 30 }), async (parts) => {
      const { html, excerpt, markdown, feed, prose, besides } = await publish(parts.join(''))
      const words = [...prose, ...besides].join('')
      expect(excerpt.text !== '' || words === '').toBe(true)
      for (const output of [html, feed.excerpt, feed.html]) expect(strangersIn(output)).toEqual([])
      expect(html + feed.excerpt + feed.html).not.toMatch(/\p{Cc}(?<![\n\t])/u)
      expect(markdown).not.toMatch(/\p{Cc}(?<![\n\t])/u)
    }),
    { numRuns: 150 },
  )
})
