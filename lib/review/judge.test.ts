import { describe, expect, it } from 'vitest'
import { hashOf } from '@/lib/cache/fingerprint'
import { hashReadingText } from './hash'
import { type Claim, type JudgedBy, judge } from './judge'
import type { Statement } from './statement'

const text = { title: ['Titel'], text: ['Satz.'] }

const claim: Claim = {
  article: 'example',
  language: 'de',
  authors: ['Erika Beispiel'],
  published: '2026-01-02',
  readingText: hashReadingText(text),
  files: [hashOf('picture')],
  use: 'translated',
  tools: [{ name: 'Example' }],
  translation: { from: 'en', involvement: 'generated', readingText: hashOf('original') },
  responsible: 'N. N.',
}

const statement: Statement = {
  format: 'klartext-review-1',
  ...claim,
  status: 'substantive',
  covers: ['title', 'text'],
  reviewer: { id: 'erika-beispiel', name: 'Erika Beispiel' },
  day: '2026-02-03',
}

const erika = { id: 'erika-beispiel', name: 'Erika Beispiel', keys: [] }

const by: JudgedBy = {
  claim,
  people: new Map([[erika.id, erika]]),
  today: '2026-03-01',
}

it('holds where nothing differs', async () => {
  expect(await judge(statement, undefined, by)).toEqual({
    findings: [],
    changed: [],
    isSigned: false,
  })
})

describe('a review does not hold where', () => {
  it.each<[string, Partial<Claim>, string]>([
    ['the statement is another article’s', { article: 'other' }, 'article'],
    ['it is another language’s', { language: 'en' }, 'language'],
    [
      'the text changed',
      { readingText: hashReadingText({ ...text, text: ['Saz.'] }) },
      'readingText.sha256',
    ],
    [
      'a part came',
      { readingText: hashReadingText({ ...text, sources: ['item'] }) },
      'readingText.sha256',
    ],
    [
      'the reading text has a new version',
      { readingText: { ...claim.readingText, version: 2 } },
      'readingText.version',
    ],
    ['a picture changed', { files: [hashOf('other')] }, 'files'],
    ['AI did something else', { use: 'edited' }, 'use'],
    ['another tool was used', { tools: [{ name: 'Example', version: '2' }] }, 'tools'],
    [
      'another original is named',
      { translation: { from: 'fr', involvement: 'generated', readingText: hashOf('original') } },
      'translation',
    ],
    [
      'AI is said to have done less to its original',
      { translation: { from: 'en', involvement: 'edited', readingText: hashOf('original') } },
      'translation',
    ],
    ['it is no translation any more', { translation: undefined }, 'translation'],
    [
      'the original changed',
      { translation: { from: 'en', involvement: 'generated', readingText: hashOf('x') } },
      'translation.readingText',
    ],
    ['somebody else is responsible', { responsible: 'M. M.' }, 'responsible'],
    ['somebody else wrote it', { authors: ['Max Muster'] }, 'authors'],
    ['it is older than it was', { published: '2025-01-02' }, 'published'],
    ['it is said to be changed', { updated: '2026-02-01' }, 'updated'],
  ])('%s', async (_, changed, field) => {
    const { findings } = await judge(statement, undefined, {
      ...by,
      claim: { ...claim, ...changed },
    })
    expect(findings.map((finding) => finding.field)).toEqual([field])
  })

  it.each<[string, Partial<Statement>, string]>([
    ['its day is to come', { day: '2026-03-02' }, 'day'],
    ['its day is before the article’s', { day: '2026-01-01' }, 'day'],
    ['nobody knows the reviewer', { reviewer: { id: 'max', name: 'Max' } }, 'reviewer.id'],
    [
      'the reviewer has another name',
      { reviewer: { ...erika, name: 'Erika B.' } },
      'reviewer.name',
    ],
    ['it covers neither title nor text', { covers: ['sources'] }, 'covers'],
  ])('%s', async (_, changed, field) => {
    const { findings } = await judge({ ...statement, ...changed }, undefined, by)
    expect(findings.map((finding) => finding.field)).toEqual([field])
  })

  it('a reviewer with a key did not sign', async () => {
    const keyed = { ...erika, keys: [{ key: 'ssh-ed25519 AAAA', from: '2026-02-03' }] }
    const people = new Map([[erika.id, keyed]])
    const fieldsOn = async (day: string) =>
      (await judge({ ...statement, day }, undefined, { ...by, people })).findings.map(
        ({ field }) => field,
      )
    expect(await fieldsOn('2026-02-03')).toEqual(['signature'])
    expect(await fieldsOn('2026-02-02')).toEqual([])
  })

  it('what should be a signature is none', async () => {
    const { findings, isSigned } = await judge(statement, 'x', by)
    expect(findings.map(({ field }) => field)).toEqual(['signature'])
    expect(isSigned).toBe(false)
  })
})

it('names the parts that changed', async () => {
  const readingText = hashReadingText({
    title: ['Titer'],
    text: ['Satz.'],
    sources: ['item'],
  })
  const judged = await judge(statement, undefined, { ...by, claim: { ...claim, readingText } })
  expect(judged.changed).toEqual(['title', 'sources'])
  expect(judged.findings[0]?.values.found).toBe('title, sources')
})
