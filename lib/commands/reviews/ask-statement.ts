import type { ReviewContext } from '@/lib/content/reviews/context'
import type { Author } from '@/lib/model/author'
import {
  type ReviewablePart,
  type ReviewStatus,
  reviewableParts,
  reviewStatuses,
} from '@/lib/model/disclosure'
import type { Claim } from '@/lib/review/judge'
import type { Statement } from '@/lib/review/statement'
import { type Choice, CommandError, type Terminal } from '../terminal'
import type { Words } from '../words'
import { askPerson, type NewPerson } from './new-person'

/** What a reviewer says as options; what is left out is asked. */
export interface Answers {
  status?: string
  /** Parts with commas between them. */
  covers?: string
  /** A person’s id. */
  by?: string
}

/** What the questions share. */
interface Asking {
  context: ReviewContext
  given: Answers
  keyFolder: string
  terminal: Terminal
  words: Words
}

/**
 * Asks a reviewer what was checked of an article, and makes what is to be signed.
 * @throws {CommandError} where an option says what there is not
 */
export async function askStatement(claim: Claim, asking: Asking): Promise<Asked> {
  const status = await askStatus(asking)
  const covers = await askCovers(claim, asking)
  const { author, added } = await askReviewer(asking)
  const { id, name, url } = author
  const reviewer = { id, name, ...(url && { url }) }
  const { today: day } = asking.context
  const statement = {
    format: 'klartext-review-1' as const,
    ...claim,
    status,
    covers,
    reviewer,
    day,
  }
  return { statement, reviewer: author, added }
}

/** What a reviewer said. */
interface Asked {
  statement: Statement
  reviewer: Author
  /** Where the reviewer was not on record. */
  added?: NewPerson
}

async function askStatus({ given, terminal, words }: Asking): Promise<ReviewStatus> {
  const choices = reviewStatuses.map((value) => ({ value, label: words(`sign.status.${value}`) }))
  if (given.status === undefined) return terminal.choose(words('sign.askStatus'), choices)
  return requireOne('status', given.status, choices, words)
}

/** Only what the article has. */
async function askCovers(
  { readingText }: Claim,
  { given, terminal, words }: Asking,
): Promise<ReviewablePart[]> {
  const choices = reviewableParts
    .filter((part) => readingText.parts[part])
    .map((value) => ({ value, label: words(`sign.part.${value}`) }))
  const covers =
    given.covers === undefined
      ? await terminal.chooseSome(words('sign.askCovers'), choices, 1)
      : given.covers.split(',').map((part) => requireOne('covers', part.trim(), choices, words))
  return reviewableParts.filter((part) => covers.includes(part))
}

async function askReviewer(asking: Asking): Promise<Pick<Asked, 'added'> & { author: Author }> {
  const { context, given, terminal, words } = asking
  const people = [...context.people.values()]
  const choices = people.map(({ id, name }) => ({ value: id, label: name }))
  const id =
    given.by === undefined
      ? await choosePerson(choices, asking)
      : requireOne('by', given.by, choices, words)
  const author = people.find((known) => known.id === id)
  if (author) return { author }
  const { keyFolder } = asking
  const request = { taken: context.people, keyFolder, today: context.today }
  const added = await askPerson(request, terminal, words)
  return { author: added.author, added }
}

/** @returns an empty id for somebody who is not on record; nobody else has to be chosen where nobody is */
async function choosePerson(
  people: Choice<string>[],
  { terminal, words }: Asking,
): Promise<string> {
  const other = { value: '', label: words('sign.somebodyElse') }
  return people.length > 0 ? terminal.choose(words('sign.askReviewer'), [...people, other]) : ''
}

function requireOne<Value extends string>(
  option: string,
  answer: string,
  choices: Choice<Value>[],
  words: Words,
): Value {
  const choice = choices.find(({ value }) => value === answer)
  if (choice) return choice.value
  const known = choices.map(({ value }) => value).join(', ')
  throw new CommandError(words('sign.wrongOption', { option: `--${option}`, answer, known }))
}
