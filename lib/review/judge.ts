import type { IsoDate } from '@/lib/model/dates'
import { keysOn, type SigningKey, verifyStatement } from './keys'
import { type ReadingPart, readingParts } from './reading/reading-text'
import { canonical, type Statement } from './statement'

/** What a statement is about, as it stands today: all that a review binds besides its own words. */
export type Claim = Pick<
  Statement,
  'article' | 'language' | 'readingText' | 'files' | 'use' | 'tools' | 'translation' | 'responsible'
>

export interface Reviewer {
  id: string
  name: string
  keys: readonly SigningKey[]
}

/** What a statement is judged by. */
export interface JudgedBy {
  claim: Claim
  people: ReadonlyMap<string, Reviewer>
  /** The day of the article. */
  published: IsoDate
  today: IsoDate
}

/** Something that keeps a review from holding. */
export interface Finding {
  /** Path in the statement; `signature` where that file is meant. */
  field: string
  expected: string
  found: string
}

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
    ...differences(statement, claim, ['article', 'language', 'use', 'tools', 'responsible']),
    ...textFindings(statement.readingText, claim.readingText),
    ...differences(statement, claim, ['files']),
    ...translationFindings(statement, claim),
  ]
}

function differences(
  statement: Statement,
  claim: Claim,
  fields: (keyof Claim & keyof Statement)[],
): Finding[] {
  return fields
    .filter((field) => shown(statement[field]) !== shown(claim[field]))
    .map((field) => ({ field, expected: shown(claim[field]), found: shown(statement[field]) }))
}

function shown(value: unknown): string {
  if (value === undefined) return 'nothing'
  return typeof value === 'string' ? value : canonical(value)
}

function textFindings(signed: Statement['readingText'], today: Claim['readingText']): Finding[] {
  if (signed.version !== today.version)
    return [
      {
        field: 'readingText.version',
        expected: `version ${today.version} of the reading text`,
        found: `version ${signed.version}`,
      },
    ]
  if (signed.sha256 === today.sha256) return []
  const changed = readingParts.filter((part) => signed.parts[part] !== today.parts[part])
  return [
    {
      field: 'readingText.sha256',
      expected: 'the text that was signed',
      found: `a changed ${changed.join(', ') || 'text'}`,
    },
  ]
}

/** The field of a finding that says of an original that it is no longer the one that was translated. */
export const originalField = 'translation.readingText'

function translationFindings(statement: Statement, claim: Claim): Finding[] {
  const { translation: signed } = statement
  const { translation: today } = claim
  if (signed?.from !== today?.from) return differences(statement, claim, ['translation'])
  if (signed?.readingText === today?.readingText) return []
  return [
    { field: originalField, expected: 'the original that was translated', found: 'a changed one' },
  ]
}

function dayFindings({ day }: Statement, { published, today }: JudgedBy): Finding[] {
  if (day > today)
    return [{ field: 'day', expected: `a day that is not after ${today}`, found: day }]
  if (day >= published) return []
  return [
    { field: 'day', expected: `a day that is not before ${published}, the article’s`, found: day },
  ]
}

function reviewerFindings({ reviewer }: Statement, { people }: JudgedBy): Finding[] {
  const person = people.get(reviewer.id)
  if (!person) {
    const expected = `a person in content/authors (${[...people.keys()].join(', ') || 'nobody yet'})`
    return [{ field: 'reviewer.id', expected, found: reviewer.id }]
  }
  if (person.name === reviewer.name) return []
  return [{ field: 'reviewer.name', expected: person.name, found: reviewer.name }]
}

function extentFindings({ status, covers }: Statement): Finding[] {
  if (status === 'formal' || covers.includes('title') || covers.includes('text')) return []
  const expected = 'title or text, since nothing else can be reviewed alone'
  return [{ field: 'covers', expected, found: covers.join(', ') }]
}

/** Who has a key on record signs with it: else a statement could be changed and its signature taken away. */
async function signatureFindings(
  statement: Statement,
  signature: string | undefined,
  { people }: JudgedBy,
): Promise<Finding[]> {
  const { keys = [] } = people.get(statement.reviewer.id) ?? {}
  const { day } = statement
  if (signature === undefined) {
    if (keysOn(keys, day).length === 0) return []
    const expected = `a signature by ${statement.reviewer.name}, who has a key on record`
    return [{ field: 'signature', expected, found: 'no such file' }]
  }
  const finding = await verifyStatement(canonical(statement), signature, { keys, day })
  return finding.isValid ? [] : [{ field: 'signature', ...finding }]
}
