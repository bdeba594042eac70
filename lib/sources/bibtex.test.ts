import fc from 'fast-check'
import { expect, test } from 'vitest'
import { toBibtex } from '@/lib/sources/bibtex'

const url = 'https://example.org/'

test('writes a page and an article', () => {
  expect(
    toBibtex([
      {
        id: '1',
        title: 'Über KI & Maß: 100 %',
        url: 'https://example.org/a?b=50%25&c={d}#e_f',
        publisher: 'Example Society',
        author: 'Doe, Jane; Example and Sons',
        published: '2025-06-01',
        accessed: '2026-11-23',
      },
      { id: 'paper', title: 'A Paper', url: 'https://doi.org/10.1000/182', publisher: 'Journal' },
    ]),
  ).toBe(String.raw`@online{source1,
  author = {{Doe}, {Jane} and {Example and Sons}},
  title = {{Über KI \& Maß: 100 \%}},
  organization = {{Example Society}},
  date = {2025-06-01},
  url = {https://example.org/a?b=50%25&c=%7Bd%7D#e_f},
  urldate = {2026-11-23},
}

@article{paper,
  title = {{A Paper}},
  journaltitle = {{Journal}},
  doi = {10.1000/182},
  url = {https://doi.org/10.1000/182},
}
`)
})

test.each([
  ['{', String.raw`\textbraceleft{}`],
  ['}', String.raw`\textbraceright{}`],
  ['\\input{x}', String.raw`\textbackslash{}input\textbraceleft{}x\textbraceright{}`],
  ['a_b #1 $2 ~ ^', String.raw`a\_b \#1 \$2 \textasciitilde{} \textasciicircum{}`],
  ['„Maß“ “size” "raw"', String.raw`„Maß“ “size” \textquotedbl{}raw\textquotedbl{}`],
  ['two\nlines\u0000', 'two lines'],
])('escapes the title %j', (title, written) => {
  expect(toBibtex([{ id: '1', title, url }])).toContain(`  title = {{${written}}},\n`)
})

test('gives different ids different keys', () => {
  const sources = ['a b', 'a-b', 'ä'].map((id) => ({ id, title: 'A page', url }))
  const keys = [...toBibtex(sources).matchAll(/^@online\{(.*),$/gm)].map(([, key]) => key)
  expect(keys).toEqual(['a-b', 'a-b:2', '-'])
})

/** Undoes the escaping as TeX would. */
function readTex(written: string): string {
  const names: Record<string, string> = {
    textbackslash: '\\',
    textbraceleft: '{',
    textbraceright: '}',
    textasciitilde: '~',
    textasciicircum: '^',
    textquotedbl: '"',
  }
  return written.replace(
    /\\(?:([a-z]+)\{\}|([#$%&_]))/g,
    (_, name: string, sign: string) => names[name] ?? sign,
  )
}

function isBalanced(text: string): boolean {
  let depth = 0
  for (const sign of text) {
    depth += sign === '{' ? 1 : sign === '}' ? -1 : 0
    if (depth < 0) return false
  }
  return depth === 0
}

const nasty = fc.string({ unit: fc.constantFrom(...'\\{}~^"#$%&_ @,=aÄ\n') })

test('carries any title through, with balanced braces', () => {
  fc.assert(
    fc.property(fc.oneof(nasty, fc.string({ unit: 'grapheme' })), (title) => {
      const written = toBibtex([{ id: '1', title, url }])
      expect(isBalanced(written)).toBe(true)
      const [, inBraces = ''] = /^ {2}title = \{\{(.*)\}\},$/m.exec(written) ?? []
      expect(readTex(inBraces)).toBe(title.replace(/[\s\p{Cc}]+/gu, ' ').trim())
    }),
  )
})

test('keeps braces balanced whatever the other fields say', () => {
  fc.assert(
    fc.property(nasty, nasty, nasty, (id, author, rest) => {
      const source = { id, title: 'A page', author, publisher: rest, url: `${url}?${rest}` }
      const written = toBibtex([source, { ...source, url: `https://doi.org/10.1000/a${rest}` }])
      expect(isBalanced(written)).toBe(true)
      expect(written.match(/^@/gm)).toHaveLength(2)
    }),
  )
})
