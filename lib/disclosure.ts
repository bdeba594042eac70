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
  hash?: string
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
  /** IPTC Digital Source Type as a URI (http://cv.iptc.org/newscodes/digitalsourcetype/); null if unknown. */
  iptc: string | null
  /** Value for schema.org `digitalSourceType`: its member where one exists, else the IPTC URI; null if unknown. */
  digitalSourceType: string | null
}

export type DisclosureToken = 'human-only' | 'ai-assisted' | 'ai-autonomous'

/** All levels from the least to the most that AI did, for filters, counts and tests. */
export const levels: readonly Level[] = [
  'unknown',
  'none',
  ...(['edited', 'generated', 'translated'] as const).flatMap((use) =>
    (['substantive', 'formal', 'none', 'changed'] as const).map(
      (state): Level => `${use}-${state}`,
    ),
  ),
]

/** Computes level and machine tokens from a version's record. */
export function disclose(record: DisclosureRecord): Disclosure {
  const reviewState = reviewStateOf(record.review)
  const term = iptcTerm(record.use, reviewState)
  return {
    ...record,
    reviewState,
    level: levelOf(record.use, reviewState),
    token: tokenOf(record.use, reviewState),
    iptc: term && `http://cv.iptc.org/newscodes/digitalsourcetype/${term}`,
    digitalSourceType: term && schemaOrgValue(term),
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

type IptcTerm =
  | 'digitalCreation'
  | 'compositeWithTrainedAlgorithmicMedia'
  | 'trainedAlgorithmicMedia'

function iptcTerm(use: DisclosureRecord['use'], state: ReviewState): IptcTerm | null {
  if (use === 'unknown') return null
  if (use === 'none') return 'digitalCreation'
  if (use === 'edited') return 'compositeWithTrainedAlgorithmicMedia'
  const humanWorkedOnTranslation = state === 'substantive' || state === 'changed'
  return use === 'translated' && humanWorkedOnTranslation
    ? 'compositeWithTrainedAlgorithmicMedia'
    : 'trainedAlgorithmicMedia'
}

/** Members of https://schema.org/IPTCDigitalSourceEnumeration; it has none for `digitalCreation`. */
function schemaOrgValue(term: IptcTerm): string {
  if (term === 'digitalCreation') return `http://cv.iptc.org/newscodes/digitalsourcetype/${term}`
  return `https://schema.org/${term.charAt(0).toUpperCase()}${term.slice(1)}DigitalSource`
}
