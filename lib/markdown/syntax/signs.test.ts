import { describe, expect, it } from 'vitest'
import { lineOfManySigns } from './signs'

function lineIn(text: string): number | undefined {
  return lineOfManySigns(text.split('\n'))
}

describe('a paragraph of more signs than a parser should be let near', () => {
  it.each([
    ['of emphasis', `a\n\n${'*a '.repeat(2500)}`, 3],
    ['of emphasis over lines', `a\n\n${'*a\n'.repeat(2500)}`, 3],
    ['of open brackets', '['.repeat(600), 1],
    ['of brackets that close nothing', 'a] '.repeat(6000), 1],
    ['of brackets within each other', `a\n\n${'['.repeat(600)}b${'](c)'.repeat(600)}`, 3],
    ['of brackets in a row', '[a]('.repeat(6000), 1],
    ['of comments that nothing ends', 'a <!-- b > '.repeat(60), 1],
    ['of comments over lines', `a\n\n${'b <!--\n'.repeat(60)}`, 3],
    ['of instructions that nothing ends', 'a <? b > '.repeat(60), 1],
    ['of declarations that nothing ends', '> a <!b\n'.repeat(60), 1],
    ['of CDATA that nothing ends', 'a <![CDATA[ ]> '.repeat(60), 1],
    ['of comments whose ends are escaped', 'a <!-- --\\-> '.repeat(60), 1],
    ['of instructions whose ends are escaped', 'a <? ?\\a> '.repeat(60), 1],
    ['of titles that one bracket ends', `a\n\n${'[a](b ('.repeat(60)})`, 3],
    ['of titles over lines that one bracket ends', `${'[a](b (\n'.repeat(60)}) c`, 1],
    ['of titles that nothing ends', '[a](b (\\)'.repeat(60), 1],
    ['in an item', `- a\n- ${'*a '.repeat(2500)}`, 2],
    ['that only looks like a list', `a\n${'2. *a\n'.repeat(2500)}`, 1],
    ['that only looks like a deeper list', `a\n${'    - *a\n'.repeat(2500)}`, 1],
    ['that only looks like a table', `a\n${'| *a |\n'.repeat(2500)}`, 1],
    ['that only looks like definitions', `a\n${'[b]: *a\n'.repeat(2500)}`, 1],
    ['behind code', `\`\`\`\na\n\`\`\`\n${'*a '.repeat(2500)}`, 4],
  ])('%s is found', (_, text, line) => {
    expect(lineIn(text)).toBe(line)
  })

  it.each([
    ['lists', '- **a**: b\n'.repeat(3000)],
    ['lists of numbers', Array.from({ length: 3000 }, (_, at) => `${at + 1}. **a**`).join('\n')],
    ['nested lists', '- **a**\n  - **b**\n    1. **c**\n'.repeat(2000)],
    ['lists of sources', '- [a](https://example.org) [b](c)\n'.repeat(4000)],
    ['tables', `| a | b |\n|---|---|\n${'| **a** | *b* |\n'.repeat(3000)}`],
    ['definitions', '[a]: https://example.org/*a*b*\n'.repeat(3000)],
    ['quotations', '> - **a**\n'.repeat(3000)],
    ['paragraphs', '**a** [b](c)\n\n'.repeat(3000)],
    ['comments', 'a <!-- b --> c\n'.repeat(3000)],
    ['code', `\`\`\`\n${'**a[\n'.repeat(3000)}\`\`\``],
  ])('is not found in long %s', (_, text) => {
    expect(lineIn(text)).toBeUndefined()
  })
})
