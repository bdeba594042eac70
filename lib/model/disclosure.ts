/** What AI did to a text. `none` is said on purpose; a file that says nothing is `unknown`, never `none`. */
export const uses = ['none', 'edited', 'generated', 'translated'] as const
export type Use = (typeof uses)[number]

/** How thoroughly a person checked: the form only, or the substance as well. */
export const reviewStatuses = ['none', 'formal', 'substantive'] as const
export type ReviewStatus = (typeof reviewStatuses)[number]

/** The parts of a version that a review can cover. */
export const reviewableParts = ['title', 'summary', 'text', 'sources'] as const
export type ReviewablePart = (typeof reviewableParts)[number]

export interface Tool {
  name: string
  provider?: string
  version?: string
}

export interface Person {
  id: string
  name: string
  url?: string
}

/** A review on record. `changed` lists what is no longer as it was signed; empty means that the review holds. */
export interface Review {
  status: Exclude<ReviewStatus, 'none'>
  by?: Person
  /** Calendar date, `YYYY-MM-DD`. */
  at?: string
  covers: ReviewablePart[]
  /** Hash of each covered part as it was signed; empty where nothing was. */
  signed: Partial<Record<ReviewablePart, string>>
  changed: ReviewablePart[]
}

/** What one language version says of itself. */
export interface DisclosureRecord {
  use: Use | 'unknown'
  tools: Tool[]
  review: Review | null
  /** BCP 47 tag of the language that this version was translated from. */
  translatedFrom: string | null
}

/** What the record's review is worth today. */
export type ReviewState = ReviewStatus | 'changed'

/** From the most that a review is worth to the least. */
const reviewStates = ['substantive', 'formal', 'none', 'changed'] as const

/** One step of the scale that labels, filters and counts use. */
export type Level = 'unknown' | 'none' | `${Exclude<Use, 'none'>}-${ReviewState}`

/** The record with all that follows from it: the only input of every place that shows or emits a disclosure. */
export interface Disclosure extends DisclosureRecord {
  reviewState: ReviewState
  level: Level
  /**
   * Token for `ai-disclosure` of the W3C AI Content Disclosure Community Group (report of 9 October 2026,
   * https://www.w3.org/community/ai-content-disclosure/); null where nothing may be claimed.
   */
  token: DisclosureToken | null
  /** IPTC Digital Source Type as a URI; null if unknown. */
  iptc: IptcUri | null
  /** Value for schema.org `digitalSourceType`: its member where one exists, else the IPTC URI; null if unknown. */
  digitalSourceType: DigitalSourceType | null
}

/**
 * Terms of the IPTC Digital Source Type vocabulary (http://cv.iptc.org/newscodes/digitalsourcetype/) that a
 * text can have here.
 */
type IptcTerm =
  | 'digitalCreation'
  | 'compositeWithTrainedAlgorithmicMedia'
  | 'trainedAlgorithmicMedia'

/** The scheme of feed categories, and the beginning of every term's URI. */
export const iptcScheme = 'http://cv.iptc.org/newscodes/digitalsourcetype/'

type IptcUri = `${typeof iptcScheme}${IptcTerm}`

/** Members of https://schema.org/IPTCDigitalSourceEnumeration; it has none for `digitalCreation`. */
const schemaOrgValues = {
  digitalCreation: `${iptcScheme}digitalCreation`,
  compositeWithTrainedAlgorithmicMedia:
    'https://schema.org/CompositeWithTrainedAlgorithmicMediaDigitalSource',
  trainedAlgorithmicMedia: 'https://schema.org/TrainedAlgorithmicMediaDigitalSource',
} as const satisfies Record<IptcTerm, string>

export type DigitalSourceType = (typeof schemaOrgValues)[IptcTerm]

export function isSchemaOrgMember(
  value: DigitalSourceType,
): value is Exclude<DigitalSourceType, IptcUri> {
  return !value.startsWith(iptcScheme)
}

export const disclosureTokens = ['human-only', 'ai-assisted', 'ai-autonomous'] as const
export type DisclosureToken = (typeof disclosureTokens)[number]

/** All levels from the least to the most that AI did, for filters, counts and tests. */
export const levels: readonly Level[] = [
  'unknown',
  'none',
  ...(['edited', 'generated', 'translated'] as const).flatMap((use) =>
    reviewStates.map((state): Level => `${use}-${state}`),
  ),
]

/** What a level says of the text, and of its review where that is a question. */
export function partsOf(level: Level): Pick<Disclosure, 'use' | 'reviewState'> {
  const [use, state] = level.split('-')
  return {
    use: uses.find((known) => known === use) ?? 'unknown',
    reviewState: reviewStates.find((known) => known === state) ?? 'none',
  }
}

/** Computes level and machine tokens from a version's record. */
export function disclose(record: DisclosureRecord): Disclosure {
  const reviewState = reviewStateOf(record.review)
  const term = iptcTerm(record.use, reviewState)
  return {
    ...record,
    reviewState,
    level: levelOf(record.use, reviewState),
    token: tokenOf(record.use, reviewState),
    iptc: term && `${iptcScheme}${term}`,
    digitalSourceType: term && schemaOrgValues[term],
  }
}

function reviewStateOf(review: Review | null): ReviewState {
  if (!review) return 'none'
  return review.changed.length > 0 ? 'changed' : review.status
}

function levelOf(use: DisclosureRecord['use'], state: ReviewState): Level {
  return use === 'unknown' || use === 'none' ? use : `${use}-${state}`
}

function tokenOf(use: DisclosureRecord['use'], state: ReviewState): DisclosureToken | null {
  if (use === 'unknown') return null
  if (use === 'none') return 'human-only'
  return state === 'substantive' ? 'ai-assisted' : 'ai-autonomous'
}

function iptcTerm(use: DisclosureRecord['use'], state: ReviewState): IptcTerm | null {
  if (use === 'unknown') return null
  if (use === 'none') return 'digitalCreation'
  if (use === 'edited') return 'compositeWithTrainedAlgorithmicMedia'
  const humanWorkedOnTranslation = state === 'substantive' || state === 'changed'
  return use === 'translated' && humanWorkedOnTranslation
    ? 'compositeWithTrainedAlgorithmicMedia'
    : 'trainedAlgorithmicMedia'
}
