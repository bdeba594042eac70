/** What AI did to a text. `none` is said on purpose; a file that says nothing is `unknown`, never `none`. */
export const uses = ['none', 'edited', 'generated', 'translated'] as const
export type Use = (typeof uses)[number]

/** How thoroughly a person checked: the form only, or the substance as well. */
export const reviewStatuses = ['formal', 'substantive'] as const
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

/** Whether a review still is of what is published: text, claim and, of a translation, the original. */
export type Validity = 'holds' | 'changed' | 'originalChanged'

/** A review on record, as its statement says it (`docs/verify.md`). */
export interface Review {
  status: ReviewStatus
  by: Person
  /** Calendar date, `YYYY-MM-DD`. */
  at: string
  covers: readonly ReviewablePart[]
  /** Whether the reviewer signed it with a key on record; else it is the publisher's word. */
  isSigned: boolean
  validity: Validity
}

/** What AI did to a text and, of a translation, to its original. */
export const involvements = [
  'unknown',
  'none',
  'edited',
  'editedPersonTranslated',
  'editedAndTranslated',
  'translated',
  'generatedPersonTranslated',
  'generated',
  'generatedAndTranslated',
] as const
export type Involvement = (typeof involvements)[number]

/** What one language version says of itself. */
export interface DisclosureRecord {
  use: Use | 'unknown'
  tools: readonly Tool[]
  review: Review | null
  /** BCP 47 tag of the language that this version was translated from. */
  translatedFrom: string | null
  /** What AI did to the version that this one was translated from. */
  original: Involvement | null
  /** Whether that version is another than the one that this one or its review names; absent where neither names one. */
  originalChanged?: boolean
}

/** What the record's review is worth today, from the most to the least. */
export const reviewStates = [
  'substantive',
  'part',
  'formal',
  'none',
  'changed',
  'originalChanged',
] as const
export type ReviewState = (typeof reviewStates)[number]

/** One step of the scale that labels, filters and counts use. */
export type Level =
  | 'unknown'
  | 'none'
  | `${Exclude<Involvement, 'unknown' | 'none'>}-${ReviewState}`

/** The record with all that follows from it: the only input of every place that shows or emits a disclosure. */
export interface Disclosure extends DisclosureRecord {
  involvement: Involvement
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

/** Whether Schema.org knows the type by name; it knows the others by their IPTC address only. */
export function isSchemaOrgMember(
  value: DigitalSourceType,
): value is Exclude<DigitalSourceType, IptcUri> {
  return !value.startsWith(iptcScheme)
}

export const disclosureTokens = ['human-only', 'ai-assisted', 'ai-autonomous'] as const
type DisclosureToken = (typeof disclosureTokens)[number]

/** All levels from the least to the most that AI did, for filters, counts and tests. */
export const levels: readonly Level[] = involvements.flatMap((involvement): Level[] =>
  involvement === 'unknown' || involvement === 'none'
    ? [involvement]
    : statesOf(involvement).map((state): Level => `${involvement}-${state}`),
)

/** Only what was translated has an original that can change. */
function statesOf(involvement: Involvement): readonly ReviewState[] {
  const isOriginal = involvement === 'edited' || involvement === 'generated'
  return reviewStates.filter((state) => !isOriginal || state !== 'originalChanged')
}

/** What a level says of the text, and of its review where that is a question. */
export function partsOf(level: Level): Pick<Disclosure, 'involvement' | 'reviewState'> {
  const [name, state] = level.split('-')
  return {
    involvement: involvements.find((known) => known === name) ?? 'unknown',
    reviewState: reviewStates.find((known) => known === state) ?? 'none',
  }
}

/** Computes level and machine tokens from a version's record. */
export function disclose(record: DisclosureRecord): Disclosure {
  const involvement = involvementOf(record)
  const reviewState = reviewStateOf(record.review)
  const term = iptcTerms[involvement]
  return {
    ...record,
    involvement,
    reviewState,
    level: levelOf(involvement, reviewState),
    token: tokenOf(involvement, reviewState),
    iptc: term && `${iptcScheme}${term}`,
    digitalSourceType: term && schemaOrgValues[term],
  }
}

/** What AI did in all, to a text and to what it was translated from. */
export function involvementOf({
  use,
  translatedFrom,
  original,
}: Pick<DisclosureRecord, 'use' | 'translatedFrom' | 'original'>): Involvement {
  if (use === 'translated') return byAi[original ?? 'unknown']
  return use === 'none' && translatedFrom ? byPerson[original ?? 'unknown'] : use
}

/** What AI did in all where it translated an original to which it had done this. */
const byAi: Record<Involvement, Involvement> = {
  unknown: 'translated',
  none: 'translated',
  translated: 'translated',
  edited: 'editedAndTranslated',
  editedAndTranslated: 'editedAndTranslated',
  editedPersonTranslated: 'editedAndTranslated',
  generated: 'generatedAndTranslated',
  generatedAndTranslated: 'generatedAndTranslated',
  generatedPersonTranslated: 'generatedAndTranslated',
}

/** The same where a person translated it: nothing is claimed of an original that says nothing. */
const byPerson: Record<Involvement, Involvement> = {
  unknown: 'unknown',
  none: 'none',
  translated: 'translated',
  edited: 'editedPersonTranslated',
  editedAndTranslated: 'editedAndTranslated',
  editedPersonTranslated: 'editedPersonTranslated',
  generated: 'generatedPersonTranslated',
  generatedAndTranslated: 'generatedAndTranslated',
  generatedPersonTranslated: 'generatedPersonTranslated',
}

/** The review on record if it is of what is published today: else nobody is named as its reviewer. */
export function validReview({ review }: Pick<Disclosure, 'review'>): Review | null {
  return review?.validity === 'holds' ? review : null
}

function reviewStateOf(review: Review | null): ReviewState {
  if (!review) return 'none'
  if (review.validity !== 'holds') return review.validity
  if (review.status === 'formal') return 'formal'
  return review.covers.includes('title') && review.covers.includes('text') ? 'substantive' : 'part'
}

function levelOf(involvement: Involvement, state: ReviewState): Level {
  return involvement === 'unknown' || involvement === 'none'
    ? involvement
    : `${involvement}-${state}`
}

function tokenOf(involvement: Involvement, state: ReviewState): DisclosureToken | null {
  if (involvement === 'unknown') return null
  if (involvement === 'none') return 'human-only'
  return state === 'substantive' ? 'ai-assisted' : 'ai-autonomous'
}

const iptcTerms: Record<Involvement, IptcTerm | null> = {
  unknown: null,
  none: 'digitalCreation',
  edited: 'compositeWithTrainedAlgorithmicMedia',
  editedAndTranslated: 'compositeWithTrainedAlgorithmicMedia',
  editedPersonTranslated: 'compositeWithTrainedAlgorithmicMedia',
  translated: 'compositeWithTrainedAlgorithmicMedia',
  generated: 'trainedAlgorithmicMedia',
  generatedAndTranslated: 'trainedAlgorithmicMedia',
  generatedPersonTranslated: 'compositeWithTrainedAlgorithmicMedia',
}
