import { describe, expect, it } from 'vitest'
import { type DisclosureRecord, disclose, isSchemaOrgMember, levels, partsOf } from './disclosure'

const record = (given: Partial<DisclosureRecord>): DisclosureRecord => ({
  use: 'generated',
  tools: [],
  review: null,
  translatedFrom: null,
  ...given,
})

const person = { id: 'reviewer', name: 'A Reviewer' }

const states = {
  substantive: { status: 'substantive', by: person, covers: ['text'], signed: {}, changed: [] },
  formal: { status: 'formal', covers: [], signed: {}, changed: [] },
  none: null,
  changed: { status: 'substantive', by: person, covers: ['text'], signed: {}, changed: ['text'] },
} as const satisfies Record<string, unknown>

const composite = 'compositeWithTrainedAlgorithmicMedia'
const trained = 'trainedAlgorithmicMedia'

describe('a disclosure', () => {
  it.each([
    ['edited', 'substantive', 'ai-assisted', composite],
    ['edited', 'formal', 'ai-autonomous', composite],
    ['edited', 'none', 'ai-autonomous', composite],
    ['edited', 'changed', 'ai-autonomous', composite],
    ['generated', 'substantive', 'ai-assisted', trained],
    ['generated', 'formal', 'ai-autonomous', trained],
    ['generated', 'none', 'ai-autonomous', trained],
    ['generated', 'changed', 'ai-autonomous', trained],
    ['translated', 'substantive', 'ai-assisted', composite],
    ['translated', 'formal', 'ai-autonomous', trained],
    ['translated', 'none', 'ai-autonomous', trained],
    ['translated', 'changed', 'ai-autonomous', composite],
  ] as const)('gives %s, %s its level, token and source type', (use, state, token, term) => {
    const review = states[state]
    const { level, reviewState, ...rest } = disclose(
      record({ use, review: review && { ...review, covers: [], changed: [...review.changed] } }),
    )
    expect([level, reviewState]).toEqual([`${use}-${state}`, state])
    expect(rest.token).toBe(token)
    expect(rest.iptc).toBe(`http://cv.iptc.org/newscodes/digitalsourcetype/${term}`)
    expect(rest.digitalSourceType?.toLowerCase()).toBe(
      `https://schema.org/${term}DigitalSource`.toLowerCase(),
    )
  })

  it('emits the IPTC address for a text without AI, since schema.org has no member for it', () => {
    const { level, token, iptc, digitalSourceType } = disclose(record({ use: 'none' }))
    expect([level, token]).toEqual(['none', 'human-only'])
    expect(iptc).toBe('http://cv.iptc.org/newscodes/digitalsourcetype/digitalCreation')
    expect(digitalSourceType).toBe(iptc)
    expect(digitalSourceType && isSchemaOrgMember(digitalSourceType)).toBe(false)
  })

  it('claims nothing where nothing is stated', () => {
    const { level, token, iptc, digitalSourceType } = disclose(record({ use: 'unknown' }))
    expect([level, token, iptc, digitalSourceType]).toEqual(['unknown', null, null, null])
  })

  it('keeps a review of a text without AI out of the level', () => {
    const review = { ...states.substantive, covers: [], changed: [] }
    expect(disclose(record({ use: 'none', review })).level).toBe('none')
  })
})

it('takes a level apart into what it was made of', () => {
  expect(levels).toHaveLength(14)
  expect(partsOf('translated-changed')).toEqual({ use: 'translated', reviewState: 'changed' })
  expect(partsOf('none')).toEqual({ use: 'none', reviewState: 'none' })
})
