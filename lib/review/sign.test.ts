import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { formatProblem } from '@/lib/problems/explain'
import { author, erika, path as german, makeFile, parse, read, site } from '@/lib/testing/signed'
import { readFolder } from '@/lib/testing/site'
import { requireReviewable, versionOf } from './find-version'
import { showSigned } from './show-signed'
import { collectAnswers, questionsFor, reviewOf } from './sign'
import { withReview } from './write-review'

const people = new Map([[erika.id, erika]])
const everything = { status: 'substantive', covers: 'title,summary,text,sources', by: erika.id }

const never = () => {
  throw new Error('nothing is asked')
}

async function sign(file: string, given: Record<string, string> = everything): Promise<string> {
  const version = parse(file)
  const questions = questionsFor(version, people)
  const answers = await collectAnswers(questions, given, never)
  return withReview(file, reviewOf(version, answers, '2026-02-03'))
}

describe('a signed version', () => {
  it.each([
    makeFile(),
    makeFile({ fields: 'ai: { use: edited, tools: [{ name: Example }] }\n' }),
    makeFile({ fields: 'ai:\n  use: translated\n  translation:\n    from: en\n' }),
  ])('passes the check: %j', async (file) => {
    const { parsed, problems } = read(await sign(file))
    expect(problems).toEqual([])
    expect(parsed?.post.disclosure.reviewState).toBe('substantive')
    expect(parsed?.post.disclosure.review).toMatchObject({ by: erika, at: '2026-02-03' })
  })

  it.each<[string, Record<string, string>]>([
    ['substantive', everything],
    ['formal', { ...everything, status: 'formal', covers: 'text' }],
  ])('fails the check once a word differs after a %s review', async (_, given) => {
    const file = await sign(makeFile(), given)
    const { parsed, problems } = read(file.replace('Ende.', 'Ede.'))
    expect(problems).toEqual([
      `${german}:10:5 ai.review.hash: expected the words that Erika Beispiel signed on 2026-02-03 (sign again with npm run sign, or take the review out), found a changed text`,
    ])
    expect(parsed?.post.disclosure.reviewState).toBe('changed')
  })

  it('holds where only parts changed that the review did not cover', async () => {
    const file = await sign(makeFile(), { ...everything, covers: 'title' })
    expect(read(file.replace('Ende.', 'Ede.')).problems).toEqual([])
  })

  it('holds with other white space and line endings', async () => {
    const file = (await sign(makeFile())).replace('Anfang.\n', '\nAnfang.  \n\n')
    expect(read(file.replaceAll('\n', '\r\n')).problems).toEqual([])
  })

  it('names each part that changed', async () => {
    const file = (await sign(makeFile({ fields: 'aigenerated: true\ndescription: Kurz.\n' })))
      .replace('title: Titel', 'title: Titer')
      .replace('Kurz.', 'Kürzer.')
      .concat('\n### Quellen\n\n- [Example: Neu](https://example.org/new)\n')
    expect(read(file).problems.join()).toContain('found a changed title, summary, sources')
  })

  it('holds again when it is signed again', async () => {
    const changed = (await sign(makeFile())).replace('Ende.', 'Ede.')
    expect(read(await sign(changed)).problems).toEqual([])
  })
})

describe('the reviewer is asked', () => {
  const questions = questionsFor(parse(makeFile()), people)
  const answering = (lines: string[]) => {
    const asked: string[] = []
    const ask = async (text: string) => {
      asked.push(text)
      return lines[asked.length - 1] ?? never()
    }
    return { asked, ask }
  }

  it('until there is an answer, without a default', async () => {
    const { ask, asked } = answering([
      '',
      'yes',
      'formal',
      '',
      'text, all',
      ' text title',
      '',
      'erika-beispiel',
    ])
    expect(await collectAnswers(questions, {}, ask)).toEqual({
      status: 'formal',
      covers: ['title', 'text'],
      by: 'erika-beispiel',
    })
    expect(asked).toHaveLength(8)
    expect(asked[1]).toBe('Expected formal or substantive: ')
  })

  it('only for what no flag says', async () => {
    const { ask, asked } = answering(['text'])
    await collectAnswers(questions, { status: 'formal', by: erika.id }, ask)
    expect(asked).toEqual(['Which parts? Any of title, summary, text, sources: '])
  })

  it.each([
    ['status', 'none', '--status: expected formal or substantive'],
    ['covers', 'text,images', '--covers: expected one or more of title, summary, text, sources'],
    [
      'by',
      'max',
      '--by: expected a person in content/authors (erika-beispiel); content/authors/README.md says how to add one',
    ],
  ])('nothing where --%s is %s', async (flag, words, message) => {
    const given = { ...everything, [flag]: words }
    await expect(collectAnswers(questions, given, never)).rejects.toThrow(message)
  })

  it('for a person, whatever a tool is called', async () => {
    const tool = parse(
      makeFile({ fields: 'ai: { use: edited, tools: [{ name: Erika Beispiel }] }\n' }),
    )
    await expect(collectAnswers(questionsFor(tool, people), everything, never)).rejects.toThrow(
      '--by: expected a person, since a tool cannot review',
    )
  })
})

it.each([
  ['ai: { use: none }\n', 'AI did nothing that a review could be about'],
  ['', 'does not say what AI did'],
])('refuses a version of %j, which has nothing to review', (fields, message) => {
  expect(() => requireReviewable(parse(makeFile({ fields })), people)).toThrow(message)
})

it('says how to add a person where there is none', () => {
  expect(() => requireReviewable(parse(makeFile()), new Map())).toThrow(
    'content/authors/README.md says how to add a person',
  )
})

describe('what is signed is shown', () => {
  const sources =
    'sources: [{ id: a, url: https://example.org/a, title: Bericht, quote: Wort für Wort. }]\n'
  const file = makeFile({ fields: `ai: { use: generated }\ndescription: Kurz.\n${sources}` })

  it('part by part, with what is on record', async () => {
    expect(showSigned(parse(file))).toBe(`${german} (German, generated by AI)

TITLE

Titel

SUMMARY

Kurz.
Anfang.

TEXT

Anfang.

<!--more-->

Ende.

SOURCES

1. id: a
   title: Bericht
   url: https://example.org/a
   quote: Wort für Wort.

There is no review on record.`)
  })

  it('with what has changed since the last review', async () => {
    const changed = (await sign(file)).replace('Ende.', 'Ede.')
    expect(showSigned(parse(changed))).toContain(
      'On record: a substantive review by Erika Beispiel on 2026-02-03 of title, summary, text, sources. Changed since: text.',
    )
  })

  it('with nothing that a terminal would hide or obey', () => {
    const shown = showSigned(
      parse(makeFile({ body: 'Nicht\u001b[8m geheim\u202e.\n\n<!--more-->\n' })),
    )
    expect(shown).toContain('Nicht<U+001B>[8m geheim<U+202E>.')
    for (const hidden of ['\u001b', '\u202e']) expect(shown).not.toContain(hidden)
  })
})

describe('a version is found', () => {
  let root: string

  beforeEach(() => {
    root = mkdtempSync(path.join(tmpdir(), 'sign-'))
    plant('content/site.yaml', site)
    plant(`content/authors/${erika.id}.yaml`, author)
  })

  afterEach(() => rmSync(root, { recursive: true }))

  function plant(file: string, text: string): void {
    mkdirSync(path.join(root, path.dirname(file)), { recursive: true })
    writeFileSync(path.join(root, file), text)
  }

  const find = async (article: string, text = makeFile()) => {
    plant(german, text)
    return versionOf(await readFolder(root), article, 'de').matter.file
  }

  it.each(['example', '2026-01-02-example', 'content/posts/2026-01-02-example/'])(
    'by %s',
    async (article) => {
      expect(await find(article)).toBe(german)
    },
  )

  it('or the nearest name is told', async () => {
    await expect(find('exmaple')).rejects.toThrow(
      'content/posts holds no article “exmaple”; the nearest name is “example”',
    )
    await expect(async () => versionOf(await readFolder(root), 'example', 'en')).rejects.toThrow(
      `no en.md beside ${german}`,
    )
  })

  it('unless its file has mistakes, whatever other files have', async () => {
    plant('content/posts/2026-01-03-other/de.md', '---\ndrfat: true\n---\n')
    expect(await find('example')).toBe(german)
    await expect(find('example', makeFile({ fields: 'drfat: true\n' }))).rejects.toThrow(
      `mend the file first; nothing was signed\n${german}:3:1 drfat: expected “draft”, found “drfat”`,
    )
  })

  it('though its old review no longer holds', async () => {
    const changed = (await sign(makeFile())).replace('Ende.', 'Ede.')
    expect(await find('example', changed)).toBe(german)
    expect(await find('example', changed.replace('erika-beispiel', 'gone'))).toBe(german)
  })

  it('and a translation’s review is its own', async () => {
    const signed = await sign(makeFile())
    plant(
      'content/posts/2026-01-02-example/en.md',
      signed.replace(
        'aigenerated: true\nai:',
        'ai:\n  use: translated\n  translation: { from: de }',
      ),
    )
    await find('example', signed)
    const { problems } = await readFolder(root)
    expect(problems.map((problem) => formatProblem(problem))).toEqual([
      `content/posts/2026-01-02-example/en.md:11:5 ai.review.hash: expected a review of this translation, found that of ${german}`,
    ])
  })
})
