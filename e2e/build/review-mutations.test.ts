import { cpSync, renameSync, rmSync } from 'node:fs'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { projectOf } from '@/lib/commands/project'
import { recordVersions } from '@/lib/commands/record'
import { PlayedTerminal } from '@/lib/commands/test-terminal'
import { wordsOf } from '@/lib/commands/words'
import { contextOf } from '@/lib/content/reviews/disclosures'
import {
  authorFile,
  english,
  german,
  SignedPublication,
  signingDay,
  siteFile,
} from '@/lib/testing/signed-publication'
import { makeTestKey } from '@/lib/testing/signing'

const publication = new SignedPublication()
const folder = path.posix.dirname(german)
const statement = german.replace('.md', '.review.json')
const signature = `${statement}.sig`
const translated = english.replace('.md', '.review.json')

/** What changes files, of which the first is named. */
type Change = () => void

const replace =
  (file: string, from: string | RegExp, to: string): Change =>
  () => {
    const before = publication.read(file)
    const after = before.replace(from, to)
    expect(after).not.toBe(before)
    publication.write({ [file]: after })
  }

const remove =
  (file: string): Change =>
  () =>
    rmSync(path.join(publication.root, file))

const copy =
  (from: string, to: string): Change =>
  () =>
    cpSync(path.join(publication.root, from), path.join(publication.root, to))

const all =
  (...changes: Change[]): Change =>
  () => {
    for (const change of changes) change()
  }

/** Signs again with the key on record, as an attacker without it could not. */
const otherKey = makeTestKey()

beforeAll(async () => {
  await publication.sign(german)
  await publication.sign(english)
  cpSync(path.join(publication.root, 'content'), path.join(publication.root, 'kept'), {
    recursive: true,
  })
})
afterAll(() => publication.remove())

function restore(): void {
  rmSync(path.join(publication.root, 'content'), { recursive: true })
  cpSync(path.join(publication.root, 'kept'), path.join(publication.root, 'content'), {
    recursive: true,
  })
}

async function errorsAfter(change: Change, day?: string): Promise<string[]> {
  try {
    change()
    return await publication.errors(day)
  } finally {
    restore()
  }
}

it('holds as it was signed', async () => {
  expect(await publication.errors()).toEqual([])
})

describe('the check fails after signing when', () => {
  it.each<[string, Change, string]>([
    // The words and their order
    ['a letter changes', replace(german, 'nicht lang', 'recht lang'), 'review-text'],
    ['the title changes', replace(german, 'Ein Beispiel', 'Kein Beispiel'), 'review-text'],
    ['the summary changes', replace(german, 'Worum es geht', 'Worum es nicht geht'), 'review-text'],
    ['a sentence goes', replace(german, 'Danach geht es weiter.\n\n', ''), 'review-text'],
    [
      'two items change places',
      replace(german, '- 5 Prozent\n- 6 Prozent', '- 6 Prozent\n- 5 Prozent'),
      'review-text',
    ],
    ['a footnote changes', replace(german, 'Die Fußnote.', 'Keine Fußnote.'), 'review-text'],
    ['a cell changes', replace(german, '| 2026 | 12 |', '| 2026 | 21 |'), 'review-text'],
    ['a formula changes', replace(german, 'x^2', 'x^3'), 'review-text'],
    ['a heading changes', replace(german, 'Zwischentitel', 'Zwischenruf'), 'review-text'],
    ['a caption changes', replace(german, 'Die Unterschrift.', 'Die Aufschrift.'), 'review-text'],
    [
      'a description of a picture changes',
      replace(german, 'Ein Diagramm', 'Kein Diagramm'),
      'review-text',
    ],
    // White space and signs
    ['a minus becomes a bullet', replace(german, '\\- 7 Prozent', '- 7 Prozent'), 'review-text'],
    [
      'a paragraph slides into a quotation',
      replace(german, 'Ministerin.\n\nDanach', 'Ministerin.\n>\n> Danach'),
      'review-text',
    ],
    [
      'paragraphs join',
      replace(german, 'Ministerin.\n\nDanach', 'Ministerin.\nDanach'),
      'review-text',
    ],
    ['a line of code moves in', replace(german, '\nc()', '\n    c()'), 'review-text'],
    ['lines of code join', replace(german, 'if a:\n    b()', 'if a: b()'), 'review-text'],
    ['blanks in code go', replace(german, '`code  hier`', '`code hier`'), 'review-text'],
    ['an item moves out', replace(german, '  - davon 2', '- davon 2'), 'review-text'],
    ['a line break goes', replace(german, 'Zeile eins\\\n', 'Zeile eins\n'), 'review-text'],
    [
      'a heading becomes a paragraph',
      replace(german, '## Zwischentitel', '\\## Zwischentitel'),
      'review-text',
    ],
    [
      'a numbered list becomes a plain one',
      replace(german, '1. eins\n2. zwei', '- eins\n- zwei'),
      'review-text',
    ],
    [
      'a list begins at another number',
      replace(german, '1. eins\n2. zwei', '4. eins\n5. zwei'),
      'review-text',
    ],
    ['a deletion is taken out', replace(german, '~~gestrichen~~', 'gestrichen'), 'review-text'],
    ['emphasis is taken out', replace(german, '*Nachdruck*', 'Nachdruck'), 'review-text'],
    ['a quotation becomes a paragraph', replace(german, '> Das sagte', 'Das sagte'), 'review-text'],
    ['an alert becomes a warning', replace(german, '[!NOTE]', '[!WARNING]'), 'review-text'],
    ['an alert becomes a quotation', replace(german, '> [!NOTE]\n', ''), 'review-text'],
    ['a text becomes code', replace(german, 'Danach geht', '    Danach geht'), 'review-text'],
    [
      'a hidden direction turns letters',
      replace(german, 'Danach geht', '<bdo dir="rtl">Danach</bdo> geht'),
      'review-text',
    ],
    // Links, pictures, sources
    [
      'a link leads elsewhere',
      replace(german, 'https://example.org/x', 'https://example.org/y'),
      'review-text',
    ],
    [
      'a claim points to another source',
      replace(german, 'zweiter[@eins]', 'zweiter[@2]'),
      'review-text',
    ],
    ['a claim goes', replace(german, 'zweiter[@eins]', 'zweiter'), 'review-text'],
    ['a picture is swapped', replace(`${folder}/bild.svg`, '#123456', '#654321'), 'review-text'],
    [
      'the dark picture is swapped',
      replace(`${folder}/bild.dark.svg`, '#abcdef', '#fedcba'),
      'review-text',
    ],
    ['the dark picture goes', remove(`${folder}/bild.dark.svg`), 'review-text'],
    [
      'a picture is said to be of AI',
      replace(german, '"Die Unterschrift."', '"Die Unterschrift. {ai=generated}"'),
      'review-text',
    ],
    ['a quote changes', replace(german, 'Ein Zitat daraus.', 'Kein Zitat daraus.'), 'review-text'],
    [
      'a source leads elsewhere',
      replace(german, '(https://example.org/b)', '(https://example.org/c)'),
      'review-text',
    ],
    ['a source has another title', replace(german, 'Bericht]', 'Bericht 2]'), 'review-text'],
    ['a note on a source changes', replace(german, 'dort S. 5', 'dort S. 6'), 'review-text'],
    [
      'sources change places',
      replace(german, /(- \[Beispiel: Bericht.*)\n(- .*)/, '$2\n$1'),
      'review-text',
    ],
    [
      'a source goes',
      replace(german, '- [Beispiel: Zweiter](https://example.org/b)\n', ''),
      'review-text',
    ],
    ['a correction goes', replace(german, /corrections:\n.*\n/, ''), 'review-text'],
    [
      'a correction changes',
      replace(german, 'Eine Zahl war falsch', 'Ein Wort war falsch'),
      'review-text',
    ],
    // The claim
    [
      'AI is said to have done less',
      replace(german, 'use: generated', 'use: edited'),
      'review-claim',
    ],
    ['another tool is named', replace(german, 'Beispielmodell', 'Anderes'), 'review-claim'],
    [
      'another version of a tool is named',
      replace(german, 'version: "1"', 'version: "2"'),
      'review-claim',
    ],
    ['tools are left out', replace(german, /, tools: \[.*\]/, ''), 'review-claim'],
    ['nothing is said of AI any more', replace(german, /ai: .*\n/, ''), 'review-nothing'],
    [
      'the translation is said to be a person’s',
      replace(english, 'use: translated', 'use: none'),
      'review-claim',
    ],
    [
      'somebody else is responsible',
      replace(siteFile, 'responsible: R', 'responsible: Q'),
      'review-claim',
    ],
    [
      'the original changes under its translation',
      replace(german, 'nicht lang', 'recht lang'),
      `review-original ${translated}`,
    ],
    // The statement
    ['formal becomes substantive', replace(statement, 'substantive', 'formal'), 'review-signature'],
    ['a part is taken out', replace(statement, '"summary",', ''), 'review-signature'],
    ['the day changes', replace(statement, '2026-02-03', '2026-02-02'), 'review-signature'],
    ['the day is to come', replace(statement, '2026-02-03', '2026-03-03'), 'review-future'],
    [
      'the day is before the article',
      replace(statement, '2026-02-03', '2026-01-01'),
      'review-early',
    ],
    ['another person is named', replace(statement, '"erika-beispiel"', '"max"'), 'review-person'],
    ['the name is another', replace(statement, 'Erika Beispiel', 'Erika B.'), 'review-claim'],
    [
      'a hash is made right for a changed text',
      replace(statement, /"sha256":"[\da-f]/, '"sha256":"z'),
      'json-field',
    ],
    ['blanks are put into it', replace(statement, '{"', '{ "'), 'review-form'],
    ['a field is added', replace(statement, '{"', '{"score":1,"'), 'json-field'],
    ['it is no JSON', replace(statement, '{"', '"'), 'json-format'],
    [
      'it is copied to the translation',
      all(copy(statement, translated), copy(signature, `${translated}.sig`)),
      `review-claim ${translated}`,
    ],
    ['it lies beside no text', copy(statement, `${folder}/fr.review.json`), 'review-orphan'],
    // The signature and its key
    ['the signature goes', remove(signature), 'review-unsigned'],
    ['the signature is another’s', copy(`${translated}.sig`, signature), 'review-signature'],
    [
      'the signature is cut',
      replace(signature, /\n[^\n]+\n-----END/, '\n-----END'),
      'review-format',
    ],
    [
      'somebody else signs',
      () => publication.write({ [signature]: otherKey.sign(publication.read(statement)) }),
      'review-key',
    ],
    [
      'the key is another',
      () => replace(authorFile, publication.key.publicLine, otherKey.publicLine)(),
      'review-key',
    ],
    [
      'the key began to count later',
      replace(authorFile, 'from: 2026-01-01', 'from: 2026-02-04'),
      'review-keyDay',
    ],
    [
      'the key had ended',
      replace(authorFile, 'until: 2026-12-31', 'until: 2026-02-02'),
      'review-keyDay',
    ],
    ['the key is taken out', replace(authorFile, /keys:\n.*\n/, ''), 'review-key'],
    [
      'the reviewer has another name',
      replace(authorFile, 'Erika Beispiel', 'Erika Muster'),
      'review-claim',
    ],
    ['the reviewer’s file goes', remove(authorFile), 'review-person'],
    // The place
    [
      'the folder is another article’s',
      () =>
        renameSync(
          path.join(publication.root, folder),
          path.join(publication.root, 'content/posts/2026-01-02-other'),
        ),
      'review-claim content/posts/2026-01-02-other/de.review.json',
    ],
    [
      'the text moves without its review',
      all(copy(german, `${folder}/../2026-01-03-neu/de.md`), remove(german)),
      'review-orphan',
    ],
  ])('%s', async (_, change, code) => {
    const errors = await errorsAfter(change)
    expect(errors.join('\n')).toContain(code)
  })
})

it('shows a preview that a review no longer holds, and nobody’s name', async () => {
  replace(german, 'nicht lang', 'recht lang')()
  const { posts, problems } = await publication.contentOn(signingDay, false)
  restore()
  expect(posts.map(({ post }) => post.disclosure.reviewState)).toEqual([
    'changed',
    'originalChanged',
  ])
  expect(problems.filter(({ severity }) => severity === 'error')).toEqual([])
})

describe('the history', () => {
  const words = wordsOf('en')
  const withHistory = replace(siteFile, 'demo: true', 'demo: true\nhistory: true')

  async function record(note?: string) {
    const content = await publication.contentOn(signingDay, false)
    const project = projectOf(publication.root, signingDay, content)
    const reviews = { context: contextOf(content, signingDay), histories: content.histories }
    const given = note ? { kind: 'correction', note } : {}
    await recordVersions(project, reviews, given, new PlayedTerminal(), words)
  }

  const newest = () => publication.files(`${folder}/history`)

  it.each<[string, Change | undefined, string[]]>([
    ['nothing changes', undefined, []],
    [
      'a word changes',
      replace(english, 'not long', 'rather long'),
      [`history-missing ${english}`, `review-text ${translated}`],
    ],
    [
      'a review is withdrawn',
      all(remove(statement), remove(signature)),
      [`history-missing ${german}`],
    ],
    [
      'a record is changed',
      () => replace(newest()[0] ?? '', '"first"', '"typo"')(),
      ['history-changed'],
    ],
    ['a record goes', () => remove(newest()[0] ?? '')(), [`history-missing ${german}`]],
    [
      'a published correction vanishes',
      replace(german, /corrections:\n.*\n/, ''),
      [`history-lost ${german}`],
    ],
    ['a published label vanishes', replace(german, /ai: .*\n/, ''), [`history-lost ${german}`]],
  ])('tells when %s after recording', async (_, change, expected) => {
    withHistory()
    expect((await publication.errors()).filter((error) => error.startsWith('history-'))).toEqual([
      `history-missing ${german}`,
      `history-missing ${english}`,
    ])
    await record()
    change?.()
    const errors = await publication.errors()
    restore()
    if (!change) expect(errors).toEqual([])
    for (const error of expected) expect(errors.join('\n')).toContain(error)
  })

  it('follows a correction', async () => {
    withHistory()
    await record()
    replace(german, 'nicht lang', 'recht lang')()
    await record('Der Satz war falsch.')
    const { histories } = await publication.contentOn(signingDay, false)
    restore()
    const kinds = histories.get(german)?.map(({ record: { kind, note } }) => [kind, note])
    expect(kinds).toEqual([
      ['first', undefined],
      ['correction', 'Der Satz war falsch.'],
    ])
  })
})
