import { describe, expect, it } from 'vitest'
import { keep, label, text } from '@/lib/testing/records'
import type { ReadingText } from '../reading/reading-text'
import { headsOf, inOrder, isRecorded, lost, missingBefore } from './chain'
import { differencesOf } from './differences'
import { headsFile } from './heads'
import { hashOfRecord, recordSchema, textOfRecord, type VersionRecord } from './record'

const corrected: ReadingText = {
  ...text,
  text: ['Ein anderer Satz.', 'Noch einer.'],
  corrections: ['item', ' date: 2026-01-03', ' text: Ein Wort war falsch.'],
}

const first = keep()
const second = keep({
  text: corrected,
  kind: 'correction',
  note: 'Ein Wort.',
  day: '2026-01-03',
  before: [first.hash],
})

describe('a history', () => {
  it('knows its newest record and their order', () => {
    expect(headsOf([second, first])).toEqual([second])
    expect(inOrder([second, first])).toEqual([first, second])
  })

  it('gives back the text that was recorded', () => {
    expect(textOfRecord(second.record)).toEqual(corrected)
    expect(recordSchema.parse(JSON.parse(JSON.stringify(second.record)))).toEqual(second.record)
  })

  it('has what would be published only as its newest record', () => {
    expect(isRecorded({ text: corrected, label }, headsOf([first, second]))).toBe(true)
    expect(isRecorded({ text, label }, headsOf([first, second]))).toBe(false)
    expect(
      isRecorded({ text: corrected, label: { ...label, level: 'generated-formal' } }, [second]),
    ).toBe(false)
    expect(isRecorded({ text, label }, [])).toBe(false)
    // After a merge there are two newest ones.
    expect(isRecorded({ text: corrected, label }, [second, first])).toBe(false)
  })

  it('tells when a record before another is gone', () => {
    expect(missingBefore([second])).toEqual([second])
    expect(missingBefore([first, second])).toEqual([])
  })

  it('tells what was lost of what was published', () => {
    expect(lost({ text, label }, [second])).toEqual([
      { kind: 'correction', text: 'Ein Wort war falsch.' },
    ])
    expect(
      lost({ text: corrected, label: { use: 'unknown', level: 'unknown' } }, [second]),
    ).toEqual([{ kind: 'label' }])
    expect(lost({ text: corrected, label }, [second])).toEqual([])
  })

  it('changes its hash with every field', () => {
    const others: Partial<VersionRecord>[] = [
      { day: '2026-01-04' },
      { note: 'x' },
      { before: [] },
      { kind: 'typo' },
    ]
    const hashes = others.map((other) => hashOfRecord({ ...second.record, ...other }))
    expect(new Set([second.hash, ...hashes]).size).toBe(others.length + 1)
  })
})

it('lists the newest records of all articles under one hash, in whatever order they come', () => {
  const histories = [
    { article: 'b', language: 'de', records: [first, second] },
    { article: 'a', language: 'en', records: [first] },
  ]
  const { heads, sha256 } = headsFile(histories)
  expect(heads).toEqual([
    { article: 'a', language: 'en', records: [first.hash] },
    { article: 'b', language: 'de', records: [second.hash] },
  ])
  expect(headsFile(histories.toReversed()).sha256).toBe(sha256)
  expect(headsFile(histories.slice(1)).sha256).not.toBe(sha256)
})

it('shows what changed, word by word', () => {
  expect(differencesOf(text, corrected)).toEqual([
    {
      part: 'text',
      pieces: [
        { text: 'Ein ', change: 'same' },
        { text: 'anderer ', change: 'added' },
        { text: 'Satz.', change: 'same' },
      ],
    },
    {
      part: 'corrections',
      pieces: [{ text: '2026-01-03\nEin Wort war falsch.', change: 'added' }],
    },
  ])
})
