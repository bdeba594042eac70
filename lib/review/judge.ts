import type { Author } from '@/lib/model/author'
import type { IsoDate } from '@/lib/model/dates'
import type { SignatureFault } from '@/lib/model/review-faults'
import { faultOf, keysOn, type Verify } from './keys'
import { type ReadingPart, readingParts } from './reading/reading-text'
import { canonical, type Statement } from './statement'

/** What a statement is about, as it stands today: all that a review binds besides its own words. */
export type Claim = Omit<Statement, 'format' | 'status' | 'covers' | 'reviewer' | 'day'>

/** What a statement is judged by. */
export interface JudgedBy {
  claim: Claim
  people: ReadonlyMap<string, Pick<Author, 'id' | 'name' | 'keys'>>
  today: IsoDate
  /** Verifies signatures; by default nothing of them is kept. */
  verify?: Verify
  /** The statement's canonical bytes, where they are at hand. */
  written?: string
}

/** Something that keeps a review from holding: of which kind, and what a message of it names. */
export interface Finding {
  /** Path in the statement; `signature` where that file is meant. */
  field: string
  kind: FindingKind
  values: Readonly<Record<string, string>>
}

type FindingKind =
  | 'text'
  | 'version'
  | 'claim'
  | 'original'
  | 'future'
  | 'early'
  | 'person'
  | 'extent'
  | 'unsigned'
  | SignatureFault

export interface Judgement {
  findings: Finding[]
  /** Parts that are not as they were signed. */
  changed: ReadingPart[]
  /** Whether a key of the reviewer’s file signed it. */
  isSigned: boolean
}

/** Says whether a review holds today. It does where nothing is found. */
export async function judge(
  statement: Statement,
  signature: string | undefined,
  by: JudgedBy,
): Promise<Judgement> {
  const signing = await signatureFindings(statement, signature, by)
  const { claim } = by
  const changed = readingParts.filter(
    (part) => statement.readingText.parts[part] !== claim.readingText.parts[part],
  )
  const findings = [
    ...claimFindings(statement, claim),
    ...dayFindings(statement, by),
    ...reviewerFindings(statement, by),
    ...extentFindings(statement),
    ...signing,
  ]
  return { findings, changed, isSigned: signature !== undefined && signing.length === 0 }
}

function claimFindings(statement: Statement, claim: Claim): Finding[] {
  return [
    ...differences(statement, claim, claimed),
    ...textFindings(statement.readingText, claim.readingText),
    ...differences(statement, claim, ['files']),
    ...translationFindings(statement, claim),
  ]
}

/** What a statement and an article say of each other in as many words. */
const claimed = [
  'article',
  'language',
  'authors',
  'published',
  'updated',
  'use',
  'tools',
  'responsible',
] as const

function differences(
  statement: Statement,
  claim: Claim,
  fields: readonly (keyof Claim)[],
): Finding[] {
  return fields
    .filter((field) => !isSame(statement[field], claim[field]))
    .map((field) =>
      finding(field, 'claim', shown(statement[field]), { today: shown(claim[field]) }),
    )
}

function isSame(signed: unknown, today: unknown): boolean {
  // Written alike they are alike, which nearly all are; else the order of keys makes no difference.
  return (
    signed === today ||
    JSON.stringify(signed) === JSON.stringify(today) ||
    shown(signed) === shown(today)
  )
}

function finding(
  field: string,
  kind: FindingKind,
  found: string,
  values: Record<string, string> = {},
): Finding {
  return { field, kind, values: { ...values, found } }
}

function shown(value: unknown): string {
  if (value === undefined) return '–'
  return typeof value === 'string' ? value : canonical(value)
}

function textFindings(signed: Statement['readingText'], today: Claim['readingText']): Finding[] {
  if (signed.version !== today.version) {
    const values = { today: String(today.version) }
    return [finding('readingText.version', 'version', String(signed.version), values)]
  }
  if (signed.sha256 === today.sha256) return []
  const changed = readingParts.filter((part) => signed.parts[part] !== today.parts[part])
  return [finding('readingText.sha256', 'text', changed.join(', '))]
}

/** The field of a finding that says of an original that it is no longer the one that was translated. */
export const originalField = 'translation.readingText'

function translationFindings(statement: Statement, claim: Claim): Finding[] {
  const { translation: signed } = statement
  const { translation: today } = claim
  if (signed?.from !== today?.from || signed?.involvement !== today?.involvement)
    return differences(statement, claim, ['translation'])
  if (signed?.readingText === today?.readingText) return []
  return [finding(originalField, 'original', today?.from ?? '–')]
}

function dayFindings({ day }: Statement, { claim: { published }, today }: JudgedBy): Finding[] {
  if (day > today) return [finding('day', 'future', day, { today })]
  return day < published ? [finding('day', 'early', day, { published })] : []
}

function reviewerFindings({ reviewer }: Statement, { people }: JudgedBy): Finding[] {
  const person = people.get(reviewer.id)
  const known = [...people.keys()].join(', ') || '–'
  if (!person) return [finding('reviewer.id', 'person', reviewer.id, { known })]
  if (person.name === reviewer.name) return []
  return [finding('reviewer.name', 'claim', reviewer.name, { today: person.name })]
}

function extentFindings({ status, covers }: Statement): Finding[] {
  if (status === 'formal' || covers.includes('title') || covers.includes('text')) return []
  return [finding('covers', 'extent', covers.join(', '))]
}

/** Who has a key on record signs with it: else a statement could be changed and its signature taken away. */
async function signatureFindings(
  statement: Statement,
  signature: string | undefined,
  { people, verify, written = canonical(statement) }: JudgedBy,
): Promise<Finding[]> {
  const { keys = [] } = people.get(statement.reviewer.id) ?? {}
  const { day } = statement
  if (signature === undefined) {
    if (keysOn(keys, day).length === 0) return []
    return [finding('signature', 'unsigned', '–')]
  }
  const fault = await faultOf(written, signature, { keys, day, verify })
  return fault ? [finding('signature', fault.kind, fault.found)] : []
}
