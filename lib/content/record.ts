import type { IsoDate } from '@/lib/model/dates'
import type { DisclosureRecord, Person, Review, ReviewablePart, Tool } from '@/lib/model/disclosure'
import type { Locale } from '@/lib/model/locales'
import { type Problem, problemAt, showValue } from '@/lib/problems/problem'
import type { PostFields } from './schema'
import type { Located } from './yaml/located'

/** What a disclosure record is checked against. */
export interface RecordContext {
  locale: Locale
  authors: ReadonlyMap<string, Person>
  today: IsoDate
  fingerprints: Record<ReviewablePart, string>
  /** Whether a review that no longer holds stops the build; a preview goes on and says so. */
  strictReviews: boolean
}

type Ai = NonNullable<PostFields['ai']>
type ReviewFields = NonNullable<Ai['review']>

/** Turns `aigenerated` and `ai` into one record and finds what contradicts itself. */
export function readRecord(
  fields: PostFields,
  located: Located,
  context: RecordContext,
): { record: DisclosureRecord; problems: Problem[] } {
  const { ai, aigenerated } = fields
  const review = readReview(ai?.review, context)
  const report = (path: string, expected: string, found: unknown) =>
    problemAt(located.file, located.locate(path.split('.')), path, expected, showValue(found))
  return {
    record: {
      use: ai?.use ?? (aigenerated ? 'generated' : 'unknown'),
      tools: ai?.tools ?? [],
      review,
      translatedFrom: ai?.translation?.from ?? null,
    },
    problems: [
      ...contradictions(fields).map(([path, expected, found]) => report(path, expected, found)),
      ...translationMistakes(ai, context.locale).map(([path, expected, found]) =>
        report(path, expected, found),
      ),
      ...reviewMistakes(ai, context).map(([path, expected, found]) =>
        report(path, expected, found),
      ),
      ...staleReview(located, review, context),
    ],
  }
}

export type Mistake = [path: string, expected: string, found: unknown]

function contradictions({ ai, aigenerated }: PostFields): Mistake[] {
  if (ai && !ai.use && !aigenerated)
    return [['ai', 'use: none, edited, generated or translated', undefined]]
  if (aigenerated === undefined || !ai?.use) return []
  const agrees = aigenerated ? ai.use === 'generated' : ai.use === 'none' || ai.use === 'edited'
  return agrees ? [] : [['aigenerated', `what agrees with ai.use: ${ai.use}`, aigenerated]]
}

function translationMistakes(ai: Ai | undefined, locale: Locale): Mistake[] {
  const from = ai?.translation?.from
  if (ai?.use === 'translated' && !from) return [['ai', 'translation: { from: … }', undefined]]
  return from === locale ? [['ai.translation.from', 'another language than its own', from]] : []
}

function reviewMistakes(ai: Ai | undefined, { authors, today }: RecordContext): Mistake[] {
  const review = ai?.review
  if (!review) return []
  if (review.status === 'none') return [...surplus(review)]
  return [
    ...missing(review),
    ...miscountedHashes(review),
    ...reviewerMistakes(review.by, ai?.tools ?? [], authors),
    ...(review.at && review.at > today
      ? [['ai.review.at', `a day that is not after ${today}`, review.at] satisfies Mistake]
      : []),
  ]
}

function surplus(review: ReviewFields): Mistake[] {
  return (['by', 'at', 'covers', 'hash'] as const)
    .filter((key) => review[key] !== undefined)
    .map((key) => [`ai.review.${key}`, 'nothing beside status: none', review[key]])
}

/** A substantive review is a claim about exact words: it needs a person, a day, its extent and the signature. */
function missing(review: ReviewFields): Mistake[] {
  if (review.status !== 'substantive') return []
  const required = {
    by: 'a person’s id',
    at: 'a date',
    covers: 'what was checked',
    hash: 'a signature (npm run sign)',
  }
  return Object.entries(required)
    .filter(([key]) => !hasValue(Object.entries(review).find(([name]) => name === key)?.[1]))
    .map(([key, what]): Mistake => ['ai.review', `${key}: ${what}`, undefined])
}

function miscountedHashes({ covers = [], hash }: ReviewFields): Mistake[] {
  const hashes = hash?.split(' ').length
  if (hashes === undefined || covers.length === 0 || hashes === covers.length) return []
  return [['ai.review.hash', `${covers.length} hashes, one for each covered part`, hashes]]
}

function hasValue(value: unknown): boolean {
  return Array.isArray(value) ? value.length > 0 : value !== undefined
}

/** A reviewer is a person on record, never a tool. */
export function reviewerMistakes(
  by: string | undefined,
  tools: Tool[],
  authors: RecordContext['authors'],
): Mistake[] {
  if (!by) return []
  const names = [by, authors.get(by)?.name ?? by].map((name) => name.toLowerCase())
  const toolNames = tools.flatMap((tool) => [tool.name, tool.provider])
  if (toolNames.some((name) => name && names.includes(name.toLowerCase())))
    return [['ai.review.by', 'a person, since a tool cannot review', by]]
  if (authors.has(by)) return []
  const known = [...authors.keys()].join(', ') || 'nobody yet'
  return [['ai.review.by', `a person in content/authors (${known})`, by]]
}

function readReview(fields: ReviewFields | undefined, context: RecordContext): Review | null {
  if (!fields || fields.status === 'none') return null
  const { status, by, at, covers = [] } = fields
  const signed = signedParts(fields)
  const changed = covers.filter(
    (part) => signed[part] !== undefined && signed[part] !== context.fingerprints[part],
  )
  return { status, by: reviewer(by, context), at, covers, signed, changed }
}

function reviewer(id: string | undefined, { authors }: RecordContext): Person | undefined {
  const person = id ? authors.get(id) : undefined
  return person && { id: person.id, name: person.name, url: person.url }
}

/** `hash` holds one hash for each part of `covers`, in its order. */
function signedParts({ covers = [], hash }: ReviewFields): Review['signed'] {
  const hashes = hash?.split(' ') ?? []
  const signed: Review['signed'] = {}
  covers.forEach((part, index) => {
    signed[part] = hashes[index]
  })
  return signed
}

function staleReview(located: Located, review: Review | null, context: RecordContext): Problem[] {
  if (!review || review.changed.length === 0) return []
  const path = ['ai', 'review', 'hash']
  const signer = `the words that ${review.by?.name ?? 'the reviewer'} signed${review.at ? ` on ${review.at}` : ''}`
  const expected = `${signer} (sign again with npm run sign, or take the review out)`
  const found = `a changed ${review.changed.join(', ')}`
  const problem = problemAt(located.file, located.locate(path), path.join('.'), expected, found)
  return [{ ...problem, severity: context.strictReviews ? 'error' : 'warning' }]
}
