import fc from 'fast-check'
import { fromHtml } from 'hast-util-from-html'
import type { Node } from 'unist'
import { EXIT, SKIP, type Test, type VisitorResult, visit as visitSlowly } from 'unist-util-visit'
import { expect, it } from 'vitest'
import { visit } from './visit'

const html =
  '<p>a<b>b<i>c</i></b>d</p><ul><li>e<p>f</p></li><li>g</li></ul><!-- h --><p><a>i</a></p>'
const answers = fc.constantFrom<VisitorResult[]>(
  undefined,
  undefined,
  true,
  SKIP,
  EXIT,
  0,
  2,
  [SKIP, 1],
  [SKIP, 3],
)
const tests: fc.Arbitrary<Test> = fc.constantFrom('element', 'text', ['text', 'comment'], {
  type: 'element',
  tagName: 'p',
})

/** What a visitor is shown that gives some answers in turn, and then none. */
function shown(
  walk: typeof visitSlowly,
  test: Test,
  given: readonly VisitorResult[],
): readonly unknown[] {
  const seen: unknown[] = []
  walk<Node, Test>(fromHtml(html, { fragment: true }), test, (...what: unknown[]) => {
    seen.push(what)
    return given[seen.length - 1]
  })
  return seen
}

it('shows a visitor what unist-util-visit shows it, whatever it answers', () => {
  fc.assert(
    fc.property(tests, fc.array(answers, { maxLength: 30 }), (test, given) => {
      const expected = shown(visitSlowly, test, given)
      expect(expected.length).toBeGreaterThan(0)
      expect(shown(visit, test, given)).toEqual(expected)
    }),
  )
})

it('shows every node where no test is given', () => {
  const types: string[] = []
  visit(fromHtml('a<b>c</b>', { fragment: true }), ({ type }) => void types.push(type))
  expect(types).toEqual(['root', 'text', 'element', 'text'])
})
