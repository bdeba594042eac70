import { describe, expect, it } from 'vitest'
import { path as file, makeFile, read } from '@/lib/testing/signed'

const hash = `sha256-${'A'.repeat(43)}=`
const review = (fields: string) => `ai:\n  use: generated\n  review: { ${fields} }\n`
const full = `status: substantive, by: erika-beispiel, at: 2026-01-03, covers: [text], hash: ${hash}`

/** Problems without those that only say that these made-up hashes are not of the words. */
const problemsOf = (fields: string) =>
  read(makeFile({ fields })).problems.filter((problem) => !problem.includes('found a changed'))

it.each([
  'aigenerated: true\n',
  'aigenerated: true\nai: { use: generated }\n',
  'aigenerated: true\nai: { tools: [{ name: x }] }\n',
  'aigenerated: false\nai: { use: none }\n',
  'aigenerated: false\nai: { use: edited }\n',
  'ai: { use: translated, translation: { from: en } }\n',
  review('status: none'),
  review('status: formal'),
  review(full),
])('accepts %j', (fields) => {
  expect(problemsOf(fields)).toEqual([])
})

describe('what contradicts itself is refused, with its place', () => {
  it.each<[string, string, string]>([
    [
      'aigenerated: true\nai: { use: none }\n',
      '3:1 aigenerated',
      'expected what agrees with ai.use: none, found true',
    ],
    [
      'ai: { use: translated, translation: { from: en } }\naigenerated: false\n',
      '4:1 aigenerated',
      'expected what agrees with ai.use: translated, found false',
    ],
    [
      'ai: { tools: [{ name: x }] }\n',
      '3:1 ai',
      'expected use: none, edited, generated or translated, found nothing',
    ],
    [
      'ai: { use: invented }\n',
      '3:7 ai.use',
      'expected one of none, edited, generated, translated, found "invented"',
    ],
    [
      'ai: { use: edited, mood: merry }\n',
      '3:20 ai.mood',
      'expected { use, tools, review, translation }, found “mood”',
    ],
    ['ai: { use: translated }\n', '3:1 ai', 'expected translation: { from: … }, found nothing'],
    [
      'ai: { use: translated, translation: { from: de } }\n',
      '3:39 ai.translation.from',
      'expected another language than its own, found "de"',
    ],
    [
      review('status: checked'),
      '5:13 ai.review.status',
      'expected one of none, formal, substantive, found "checked"',
    ],
    [
      review(full.replace('by: erika-beispiel, ', '')),
      '5:3 ai.review',
      'expected by: a person’s id, found nothing',
    ],
    [
      review(full.replace('at: 2026-01-03, ', '')),
      '5:3 ai.review',
      'expected at: a date, found nothing',
    ],
    [
      review(full.replace('covers: [text], ', '')),
      '5:3 ai.review',
      'expected covers: what was checked, found nothing',
    ],
    [
      review(full.replace(`, hash: ${hash}`, '')),
      '5:3 ai.review',
      'expected hash: a signature (npm run sign), found nothing',
    ],
    [
      review(full.replace('[text]', '[text, images]')),
      '5:85 ai.review.covers.1',
      'expected one of title, summary, text, sources, found "images"',
    ],
    [
      review(full.replace('[text]', '[text, title]')),
      '5:93 ai.review.hash',
      'expected 2 hashes, one for each covered part, found 1',
    ],
    [
      review(full.replace(hash, 'sha256-me')),
      '5:86 ai.review.hash',
      'expected hashes as npm run sign writes them, found "sha256-me"',
    ],
    [
      review(full.replace('erika-beispiel', 'max')),
      '5:34 ai.review.by',
      'expected a person in content/authors (erika-beispiel), found "max"',
    ],
    [
      review(full.replace('2026-01-03', '2026-02-04')),
      '5:54 ai.review.at',
      'expected a day that is not after 2026-02-03, found "2026-02-04"',
    ],
    [
      'ai:\n  use: edited\n  tools: [{ name: Max, provider: Example }]\n  review: { status: formal, by: example }\n',
      '6:29 ai.review.by',
      'expected a person, since a tool cannot review, found "example"',
    ],
    [
      review('status: none, by: erika-beispiel'),
      '5:27 ai.review.by',
      'expected nothing beside status: none, found "erika-beispiel"',
    ],
  ])('%j', (fields, place, message) => {
    expect(problemsOf(fields)).toEqual([`${file}:${place}: ${message}`])
  })
})
