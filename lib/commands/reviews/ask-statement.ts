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
  terminal: Terminal
  words: Words
}

/**
 * Asks a reviewer what was checked of an article, and makes what is to be signed.
 * @throws {CommandError} where an option says what there is not
 */
export async function askStatement(claim: Claim, asking: Asking): Promise<Statement> {
  const status = await askStatus(asking)
  const covers = await askCovers(claim, asking)
  const { id, name, url } = await askReviewer(asking)
  const reviewer = { id, name, ...(url && { url }) }
  const { today: day } = asking.context
  return { format: 'klartext-review-1', ...claim, status, covers, reviewer, day }
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

async function askReviewer({ context, given, terminal, words }: Asking): Promise<Author> {
  const people = [...context.people.values()]
  const choices = people.map(({ id, name }) => ({ value: id, label: name }))
  const id =
    given.by === undefined
      ? await terminal.choose(words('sign.askReviewer'), choices)
      : requireOne('by', given.by, choices, words)
  const person = people.find((author) => author.id === id)
  if (!person) throw new CommandError(words('sign.nobody'))
  return person
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
