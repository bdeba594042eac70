/*
 * What each level means to machines, written down once more: a test that took it from the code under test would agree
 * with every mistake.
 */

/** Terms of the IPTC Digital Source Type vocabulary by what AI did, http://cv.iptc.org/newscodes/digitalsourcetype/. */
const terms = new Map<string, string | null>([
  ['unknown', null],
  ['none', 'digitalCreation'],
  ['edited', 'compositeWithTrainedAlgorithmicMedia'],
  ['editedPersonTranslated', 'compositeWithTrainedAlgorithmicMedia'],
  ['editedAndTranslated', 'compositeWithTrainedAlgorithmicMedia'],
  ['translated', 'compositeWithTrainedAlgorithmicMedia'],
  ['generatedPersonTranslated', 'compositeWithTrainedAlgorithmicMedia'],
  ['generated', 'trainedAlgorithmicMedia'],
  ['generatedAndTranslated', 'trainedAlgorithmicMedia'],
])

/** Members of https://schema.org/IPTCDigitalSourceEnumeration; it has none for `digitalCreation`. */
const schemaOrg = new Map([
  ['digitalCreation', 'http://cv.iptc.org/newscodes/digitalsourcetype/digitalCreation'],
  [
    'compositeWithTrainedAlgorithmicMedia',
    'https://schema.org/CompositeWithTrainedAlgorithmicMediaDigitalSource',
  ],
  ['trainedAlgorithmicMedia', 'https://schema.org/TrainedAlgorithmicMediaDigitalSource'],
])

/**
 * Tokens of the W3C AI Content Disclosure Community Group by what is on record of a review where AI took part,
 * https://www.w3.org/community/ai-content-disclosure/.
 */
const tokens = new Map([
  ['none', 'ai-autonomous'],
  ['formal', 'ai-autonomous'],
  ['part', 'ai-autonomous'],
  ['substantive', 'ai-assisted'],
  ['changed', 'ai-autonomous'],
  ['originalChanged', 'ai-autonomous'],
])

/** What machines are told of a level; all is null where nothing is claimed. */
export interface Meaning {
  /** What AI did: the level without its review. */
  involvement: string
  /** What is on record of a review; `none` where that is no question. */
  review: string
  token: string | null
  /** URI of the IPTC term. */
  iptc: string | null
  /** Value of schema.org's `digitalSourceType`. */
  digitalSourceType: string | null
}

/** The meaning of a level such as `generated-formal`; undefined if there is no such level. */
export function meaningOf(level: string): Meaning | undefined {
  const [involvement = '', review] = level.split('-')
  const isReviewable = involvement !== 'unknown' && involvement !== 'none'
  const term = terms.get(involvement)
  const token = isReviewable ? tokens.get(review ?? '') : undefined
  if (term === undefined || isReviewable === (token === undefined)) return undefined
  return {
    involvement,
    review: review ?? 'none',
    token: token ?? (involvement === 'none' ? 'human-only' : null),
    iptc: term && `http://cv.iptc.org/newscodes/digitalsourcetype/${term}`,
    digitalSourceType: (term && schemaOrg.get(term)) ?? null,
  }
}
