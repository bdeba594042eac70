import { formatDate, formatList, languageName } from '@/lib/i18n/format'
import type { Translator } from '@/lib/i18n/messages'
import type { IsoDate } from '@/lib/model/dates'
import {
  type Disclosure,
  type Involvement,
  type Level,
  partsOf,
  type ReviewState,
  reviewableParts,
  type Tool,
} from '@/lib/model/disclosure'
import type { Source } from '@/lib/model/source'

/** A disclosure in words: what AI did, and who checked it where that is a question. */
export interface Label {
  use: string
  /** Absent where nothing is claimed of AI, so that nothing is there to review. */
  review?: string
  /** Both in one line: what cards, feeds and machines carry. */
  text: string
}

/** Puts a disclosure into the words of the translator's language. */
export function labelOf(disclosure: Disclosure, t: Translator, locale: string): Label {
  return toldOnce(wordingOf(disclosure, t, locale), t).label
}

/** Puts a level into words that fit every version that has it. */
export function labelOfLevel(level: Level, t: Translator): Label {
  return toLabel({ ...partsOf(level), ...anyVersion }, t)
}

/** Plain sentences that say in full what a version's label means. */
export function explanationOf(disclosure: Disclosure, t: Translator, locale: string): string {
  return toldOnce(wordingOf(disclosure, t, locale), t).explanation
}

/** Of a thousand articles most say the same, and page, cards and feeds show it: it is put into words once. */
function toldOnce(wording: Wording, t: Translator): Told {
  const byWording = told.get(t) ?? new Map<string, Told>()
  const key = JSON.stringify(wording)
  const words = byWording.get(key) ?? {
    label: toLabel(wording, t),
    explanation: explain(wording, t),
  }
  told.set(t, byWording.set(key, words))
  return words
}

interface Told {
  label: Label
  explanation: string
}

const told = new WeakMap<Translator, Map<string, Told>>()

/** The same for every version that has a level. */
export function explanationOfLevel(level: Level, t: Translator): string {
  return explain({ ...partsOf(level), ...anyVersion }, t)
}

/** What the messages need to know; `any` stands for what is not told. */
interface Wording {
  involvement: Involvement
  reviewState: ReviewState
  name: string
  language: string
  parts: string
  isSigned: boolean
}

const anyVersion = { name: 'any', language: 'any', parts: 'any', isSigned: true }

function wordingOf(disclosure: Disclosure, t: Translator, locale: string): Wording {
  const { involvement, reviewState, review, translatedFrom } = disclosure
  const covers = review?.covers.map((part) => t(`disclosure.part.${part}`)) ?? []
  return {
    involvement,
    reviewState,
    name: review?.by.name ?? 'any',
    language: translatedFrom ? languageName(translatedFrom, locale) : 'any',
    parts: isWhole(covers) ? 'any' : formatList(covers, locale),
    isSigned: review?.isSigned ?? true,
  }
}

/** Parts are named only where a reader might take a review of some for one of all. */
function isWhole(covers: readonly string[]): boolean {
  return covers.length === 0 || covers.length === reviewableParts.length
}

function explain(wording: Wording, t: Translator): string {
  const { involvement, reviewState, name, language, parts } = wording
  const use = t(`disclosure.sentence.use.${involvement}`, { language })
  if (!isReviewable(involvement)) return use
  const review = t(`disclosure.sentence.review.${reviewState}`, { name, parts })
  const word = isPublishersWord(wording) ? [t('disclosure.sentence.unsigned')] : []
  return [use, review, ...word].join(' ')
}

function toLabel(wording: Wording, t: Translator): Label {
  const use = t(`disclosure.use.${wording.involvement}`)
  const review = reviewText(wording, t)
  return { use, review, text: review ? `${use} · ${review}` : use }
}

function reviewText(wording: Wording, t: Translator): string | undefined {
  const { involvement, reviewState, name, parts } = wording
  if (!isReviewable(involvement)) return undefined
  const review = t(`disclosure.review.${reviewState}`, { name, parts })
  return isPublishersWord(wording) ? t('disclosure.review.unsigned', { review }) : review
}

function isReviewable(involvement: Involvement): boolean {
  return involvement !== 'unknown' && involvement !== 'none'
}

/** Whether a review that holds is said by nobody but the publisher. */
function isPublishersWord({ isSigned, reviewState }: Wording): boolean {
  return !isSigned && ['substantive', 'part', 'formal'].includes(reviewState)
}

/** The third answer, as one or two facts: on how many sources a text stands, and how many of its quotes were found there. */
export function sourcesAnswer(sources: readonly Source[], notes: number, t: Translator): string[] {
  if (sources.length === 0 && notes > 0) return [t('disclosure.noteCount', { count: notes })]
  const found = sources.filter(({ quoteLook }) => quoteLook?.state === 'found').length
  const count = t('disclosure.sourceCount', { count: sources.length })
  return found > 0 ? [count, t('disclosure.quoteCount', { count: found })] : [count]
}

/** A tool as readers are told of it: “Name 2 (Provider)”. */
export function toolName({ name, version, provider }: Tool): string {
  const versioned = version ? `${name} ${version}` : name
  return provider ? `${versioned} (${provider})` : versioned
}

/** Says that an original was changed after its translation, and on which day where one is told. */
export function newerText(day: IsoDate | undefined, t: Translator, locale: string): string {
  return day
    ? t('disclosure.originalNewer', { date: formatDate(day, locale) })
    : t('disclosure.originalNewerUndated')
}
