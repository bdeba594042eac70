import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import {
  type Disclosure,
  type DisclosureRecord,
  disclose,
  type Involvement,
  levels,
  partsOf,
  type Review,
} from '@/lib/model/disclosure'
import { translatorFor } from '@/lib/testing/site'
import { explanationOf, explanationOfLevel, labelOf, labelOfLevel } from './label'

const review: Review = {
  status: 'substantive',
  by: { id: 'erika-beispiel', name: 'Erika Beispiel' },
  at: '2026-02-03',
  covers: ['title', 'text'],
  isSigned: true,
  validity: 'holds',
}

const of = (record: Partial<DisclosureRecord>): Disclosure =>
  disclose({
    use: 'generated',
    tools: [],
    review: null,
    translatedFrom: null,
    original: null,
    ...record,
  })

const words = (disclosure: Disclosure, locale: string) =>
  labelOf(disclosure, translatorFor(locale), locale)

describe('the first answer', () => {
  it.each<[DisclosureRecord['use'], Involvement | null, string, string]>([
    ['unknown', null, 'Keine Angabe zu KI', 'AI use not stated'],
    ['none', null, 'Ohne KI geschrieben', 'Written without AI'],
    ['edited', null, 'Mit KI überarbeitet', 'Edited with AI'],
    ['generated', null, 'Von KI geschrieben', 'Written by AI'],
    ['translated', 'none', 'Von KI übersetzt', 'Translated by AI'],
    [
      'translated',
      'edited',
      'Mit KI überarbeitet, von KI übersetzt',
      'Edited with AI, translated by AI',
    ],
    ['translated', 'generated', 'Von KI geschrieben und übersetzt', 'Written and translated by AI'],
    [
      'none',
      'generated',
      'Von KI geschrieben, von einem Menschen übersetzt',
      'Written by AI, translated by a person',
    ],
  ])('says of %s after %s: %s', (use, original, german, english) => {
    const disclosure = of({ use, original, translatedFrom: original && 'en' })
    expect(words(disclosure, 'de').use).toBe(german)
    expect(words(disclosure, 'en').use).toBe(english)
  })
})

describe('the second answer', () => {
  it.each<[string, Partial<Review> | null, string, string]>([
    ['nothing', null, 'ohne Prüfvermerk', 'no review on record'],
    ['a signed review', {}, 'Inhalt geprüft von Erika Beispiel', 'reviewed by Erika Beispiel'],
    [
      'a review that nobody signed',
      { isSigned: false },
      'Inhalt geprüft von Erika Beispiel, laut Herausgeber',
      'reviewed by Erika Beispiel, according to the publisher',
    ],
    [
      'one of the form',
      { status: 'formal' },
      'nur die Form geprüft von Erika Beispiel',
      'form only, by Erika Beispiel',
    ],
    [
      'one of a part',
      { covers: ['title', 'sources'] },
      'nur Titel und Quellen geprüft von Erika Beispiel',
      'title and sources only, reviewed by Erika Beispiel',
    ],
    [
      'one before a change',
      { validity: 'changed' },
      'seit der Prüfung geändert',
      'changed since review',
    ],
    [
      'one before a change of the original',
      { validity: 'originalChanged', isSigned: false },
      'Original seit der Prüfung geändert',
      'original changed since review',
    ],
  ])('says of %s what is on record', (_, given, german, english) => {
    const disclosure = of({ review: given && { ...review, ...given } })
    expect(words(disclosure, 'de').review).toBe(german)
    expect(words(disclosure, 'en').review).toBe(english)
    expect(words(disclosure, 'en').text).toBe(`Written by AI · ${english}`)
  })

  it('is left out where nothing is there to review', () => {
    expect(words(of({ use: 'none', review }), 'en').review).toBeUndefined()
    expect(words(of({ use: 'unknown' }), 'en').review).toBeUndefined()
  })
})

describe.each(['de', 'en'])('the words of %s', (locale) => {
  const t = translatorFor(locale)
  const any = { name: 'any', parts: 'any', language: 'any' }

  it('name every level and explain it in sentences', () => {
    for (const level of levels) {
      expect(labelOfLevel(level, t).text).not.toMatch(/[{}]|undefined|disclosure\.|\bany\b/)
      expect(explanationOfLevel(level, t)).toMatch(/^\p{Lu}[^{}]+\.$/u)
    }
  })

  it('are read as by somebody who knows nothing in docs/label-reading.md', () => {
    const reading = readFileSync('docs/label-reading.md', 'utf8')
    for (const level of levels) {
      const { involvement, reviewState } = partsOf(level)
      const { use, review } = labelOfLevel(level, t)
      expect(reading).toContain(`| ${use} | ${t(`disclosure.sentence.use.${involvement}`, any)} |`)
      if (review)
        expect(reading).toContain(
          `| ${review} | ${t(`disclosure.sentence.review.${reviewState}`, any)} |`,
        )
    }
  })

  it('explain no two levels alike', () => {
    const all = levels.map((level) => explanationOfLevel(level, t))
    expect(new Set(all).size).toBe(levels.length)
  })
})

it('says in full who did what, and on whose word', () => {
  const record = { use: 'translated', original: 'generated', translatedFrom: 'en' } as const
  const disclosure = of({ ...record, review: { ...review, isSigned: false } })
  expect(explanationOf(disclosure, translatorFor('de'), 'de')).toBe(
    'Eine KI hat das Original auf Englisch geschrieben, und eine KI hat diesen Text daraus übersetzt. Erika Beispiel hat den Inhalt geprüft (Titel und Text). Das sagt der Herausgeber; eine Unterschrift gibt es dafür nicht.',
  )
  expect(explanationOf(of({}), translatorFor('en'), 'en')).toBe(
    'AI wrote this text. Whether a person has reviewed it is not on record.',
  )
})
