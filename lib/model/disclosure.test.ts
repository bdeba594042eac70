import { describe, expect, it } from 'vitest'
import {
  type DisclosureRecord,
  disclose,
  type Involvement,
  isSchemaOrgMember,
  levels,
  partsOf,
  type Review,
  validReview,
} from './disclosure'

const record = (given: Partial<DisclosureRecord>): DisclosureRecord => ({
  use: 'generated',
  tools: [],
  review: null,
  translatedFrom: null,
  original: null,
  ...given,
})

const review = (given: Partial<Review> = {}): Review => ({
  status: 'substantive',
  by: { id: 'erika-beispiel', name: 'Erika Beispiel' },
  at: '2026-02-03',
  covers: ['title', 'text'],
  isSigned: true,
  validity: 'holds',
  ...given,
})

const composite = 'compositeWithTrainedAlgorithmicMedia'
const trained = 'trainedAlgorithmicMedia'

describe('what AI did, the original included', () => {
  it.each<[DisclosureRecord['use'], Involvement | null, Involvement, string | null]>([
    ['edited', null, 'edited', composite],
    ['generated', null, 'generated', trained],
    ['translated', 'none', 'translated', composite],
    ['translated', 'unknown', 'translated', composite],
    ['translated', null, 'translated', composite],
    ['translated', 'edited', 'editedAndTranslated', composite],
    ['translated', 'generated', 'generatedAndTranslated', trained],
    ['translated', 'generatedPersonTranslated', 'generatedAndTranslated', trained],
    ['translated', 'generatedAndTranslated', 'generatedAndTranslated', trained],
    ['none', 'none', 'none', 'digitalCreation'],
    ['none', 'generated', 'generatedPersonTranslated', composite],
    ['none', 'edited', 'editedPersonTranslated', composite],
    ['none', 'translated', 'translated', composite],
    ['none', 'unknown', 'unknown', null],
  ])('is, of %s after %s, %s', (use, original, involvement, term) => {
    const isOriginal = use === 'edited' || use === 'generated'
    const disclosed = disclose(record({ use, original, translatedFrom: isOriginal ? null : 'en' }))
    expect(disclosed.involvement).toBe(involvement)
    expect(disclosed.iptc).toBe(term && `http://cv.iptc.org/newscodes/digitalsourcetype/${term}`)
  })
})

describe('a review', () => {
  it.each<[string, Review | null, string, string]>([
    ['of title and text', review(), 'substantive', 'ai-assisted'],
    ['of the title alone', review({ covers: ['title'] }), 'part', 'ai-autonomous'],
    ['of the form', review({ status: 'formal' }), 'formal', 'ai-autonomous'],
    ['that is none', null, 'none', 'ai-autonomous'],
    ['of another text', review({ validity: 'changed' }), 'changed', 'ai-autonomous'],
    [
      'of another original',
      review({ validity: 'originalChanged' }),
      'originalChanged',
      'ai-autonomous',
    ],
    ['that nobody signed', review({ isSigned: false }), 'substantive', 'ai-assisted'],
  ])('%s makes state and token', (_, given, state, token) => {
    const disclosed = disclose(record({ use: 'translated', original: 'none', review: given }))
    expect([disclosed.reviewState, disclosed.token]).toEqual([state, token])
    expect(disclosed.level).toBe(`translated-${state}`)
  })

  it('names nobody where it no longer holds', () => {
    expect(validReview({ review: review() })?.by.name).toBe('Erika Beispiel')
    expect(validReview({ review: review({ validity: 'changed' }) })).toBeNull()
    expect(validReview({ review: null })).toBeNull()
  })
})

it('emits the IPTC address for a text without AI, since schema.org has no member for it', () => {
  const { level, token, iptc, digitalSourceType } = disclose(record({ use: 'none' }))
  expect([level, token]).toEqual(['none', 'human-only'])
  expect(digitalSourceType).toBe(iptc)
  expect(digitalSourceType && isSchemaOrgMember(digitalSourceType)).toBe(false)
})

it('names the member of schema.org where there is one', () => {
  const { digitalSourceType } = disclose(record({}))
  expect(digitalSourceType).toBe('https://schema.org/TrainedAlgorithmicMediaDigitalSource')
})

it('claims nothing where nothing is stated', () => {
  const { level, token, iptc, digitalSourceType } = disclose(record({ use: 'unknown' }))
  expect([level, token, iptc, digitalSourceType]).toEqual(['unknown', null, null, null])
})

it('keeps a review of a text without AI out of the level', () => {
  expect(disclose(record({ use: 'none', review: review() })).level).toBe('none')
})

it('takes a level apart into what it was made of', () => {
  expect(new Set(levels).size).toBe(levels.length)
  expect(levels).toContain('editedAndTranslated-originalChanged')
  expect(levels).not.toContain('generated-originalChanged')
  expect(partsOf('translated-changed')).toEqual({
    involvement: 'translated',
    reviewState: 'changed',
  })
  expect(partsOf('none')).toEqual({ involvement: 'none', reviewState: 'none' })
})
