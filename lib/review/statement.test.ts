import { expect, it } from 'vitest'
import { type Statement, statementSchema } from './statement'

const sha256 = 'a'.repeat(64)

const statement: Statement = {
  format: 'klartext-review-1',
  article: 'example',
  language: 'de',
  authors: [],
  published: '2026-01-02',
  readingText: { version: 1, sha256, parts: { text: sha256 } },
  files: [sha256],
  status: 'substantive',
  covers: ['text'],
  use: 'generated',
  tools: [{ name: 'Model' }],
  responsible: 'Erika Beispiel',
  reviewer: { id: 'erika-beispiel', name: 'Erika Beispiel' },
  day: '2026-02-03',
}

it('reads a statement as it was written', () => {
  expect(statementSchema.parse(statement)).toEqual(statement)
})

it.each([
  ['another format', { format: 'klartext-review-2' }],
  ['no part that was checked', { covers: [] }],
  ['a day that there is not', { day: '2026-02-30' }],
  ['a hash that is none', { files: ['a'] }],
  [
    'an address of the reviewer that would run code',
    { reviewer: { ...statement.reviewer, url: 'javascript:a' } },
  ],
  ['a field of its own', { note: 'x' }],
])('takes a statement with %s for none', (_, change) => {
  expect(statementSchema.safeParse({ ...statement, ...change }).success).toBe(false)
})
