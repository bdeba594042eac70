import type { ParsedPost } from '@/lib/content/parse-post'
import { reviewerMistakes } from '@/lib/content/record'
import type { IsoDate } from '@/lib/model/dates'
import { type Person, type ReviewablePart, reviewableParts } from '@/lib/model/disclosure'
import type { WrittenReview } from './write-review'

/** What a reviewer says of the check. */
export type Answers = Pick<WrittenReview, 'status' | 'covers' | 'by'>

/** What an answer says, or what was expected instead. */
type Reading<Answer> = { answer: Answer } | { expected: string }

/** One question to the reviewer; it has no default. */
export interface Question<Answer> {
  text: string
  read: (words: string) => Reading<Answer>
}

export type Questions = { [Key in keyof Answers]: Question<Answers[Key]> }

/** The questions to a version's reviewer. */
export function questionsFor(
  { post }: ParsedPost,
  authors: ReadonlyMap<string, Person>,
): Questions {
  const people = [...authors.values()].map(({ id, name }) => `${id} (${name})`)
  return {
    status: {
      text: 'What was checked? formal (form only) or substantive (the content):',
      read: readStatus,
    },
    covers: {
      text: `Which parts? Any of ${reviewableParts.join(', ')}:`,
      read: readCovers,
    },
    by: {
      text: `Who checked? ${people.join(', ')}:`,
      read: (words) => {
        const [mistake] = reviewerMistakes(words.trim(), post.disclosure.tools, authors)
        if (!mistake && words.trim()) return { answer: words.trim() }
        const person = mistake?.[1] ?? 'the id of a person in content/authors'
        return { expected: `${person}; content/authors/README.md says how to add one` }
      },
    },
  }
}

function readStatus(words: string): Reading<Answers['status']> {
  const answer = (['formal', 'substantive'] as const).find((status) => status === words.trim())
  return answer ? { answer } : { expected: 'formal or substantive' }
}

function readCovers(words: string): Reading<ReviewablePart[]> {
  const named = words.split(/[\s,]+/).filter(Boolean)
  const answer = reviewableParts.filter((part) => named.includes(part))
  const unknown = named.filter((name) => !answer.some((part) => part === name))
  return answer.length > 0 && unknown.length === 0
    ? { answer }
    : { expected: `one or more of ${reviewableParts.join(', ')}` }
}

/**
 * Takes each answer that is given, and asks for the others until there is one.
 * @param ask shows a line and returns the next one that is typed
 * @throws {Error} where a given answer is none
 */
export async function collectAnswers(
  questions: Questions,
  given: Partial<Record<keyof Answers, string>>,
  ask: (text: string) => Promise<string>,
): Promise<Answers> {
  const answerTo = async <Answer>(
    { text, read }: Question<Answer>,
    name: keyof Answers,
  ): Promise<Answer> => {
    const words = given[name]
    const reading = read(words ?? (await ask(`${text} `)))
    if ('answer' in reading) return reading.answer
    if (words !== undefined) throw new Error(`--${name}: expected ${reading.expected}`)
    return answerTo({ text: `Expected ${reading.expected}:`, read }, name)
  }
  return {
    status: await answerTo(questions.status, 'status'),
    covers: await answerTo(questions.covers, 'covers'),
    by: await answerTo(questions.by, 'by'),
  }
}

/** The review of a version as it stands, with the hashes of the words that were shown. */
export function reviewOf({ post }: ParsedPost, answers: Answers, today: IsoDate): WrittenReview {
  const { status, by, covers } = answers
  return {
    status,
    by,
    at: today,
    covers,
    hash: covers.map((part) => post.fingerprints[part]).join(' '),
  }
}
