import fc from 'fast-check'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import { expect, it } from 'vitest'
import { mayHoldMailbox, remarkNoMailboxes } from './no-mailboxes'
import { syntaxPlugins } from './syntax'

const parser = unified().use(remarkParse).use(syntaxPlugins).freeze()
const withoutMailboxes = unified()
  .use(remarkParse)
  .use(syntaxPlugins)
  .use(remarkNoMailboxes)
  .freeze()

const pieces = (
  'a|erika|@|[@a]|www.example.org|https://example.org/a|mailto:|xmpp:|&#64;|\\@|_|*|**|`|<|>|[|](b)| |\n|\n\n|- |1. |.|-|+|' +
  'd@example|.org'
).split('|')
const texts = fc
  .array(fc.constantFrom(...pieces), { maxLength: 25 })
  .map((parts) => parts.join(''))
  .filter((text) => !mayHoldMailbox(text))

it('parses a text without mailboxes as the parser that looks for them', () => {
  fc.assert(
    fc.property(texts, (text) => {
      expect(withoutMailboxes.parse(text)).toEqual(parser.parse(text))
    }),
  )
})

it.each(['erika@example.org', 'a-b+c.d_@example.org', 'xmpp:a@example.org/b'])(
  'sees that %s may be a mailbox',
  (text) => {
    expect(mayHoldMailbox(`Siehe ${text}.`)).toBe(true)
    expect(JSON.stringify(parser.parse(text))).toContain('"type":"link"')
  },
)

it.each(['[@a]', 'a @erika', '> @', '(@b)'])('sees that %s is none', (text) => {
  expect(mayHoldMailbox(text)).toBe(false)
})
