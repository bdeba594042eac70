import { styleText } from 'node:util'
import { type AuthorLanguage, fill, say, wordsOf } from './messages'
import type { Problem } from './problem'

/** A problem in an author's words. */
export interface Explanation {
  title: string
  expected: string
  found: string
  hint?: string
  why: string
}

/** Puts a problem into words. A value that a message needs and that is not there shows as nothing. */
export function explain(
  { code, values }: Pick<Problem, 'code' | 'values'>,
  language: AuthorLanguage,
): Explanation {
  const { title, expected, found = '{found}', hint, why } = wordsOf(code, language)
  const filled = { ...values, found: values.found ?? say(language, 'nothing') }
  const write = (message: string) => fill(message, language, filled)
  return {
    title: write(title),
    expected: write(expected),
    found: write(found),
    hint: hint && write(hint),
    why: write(why),
  }
}

/**
 * Writes a problem as `file:line:column field: expected …, found …`, the form that editors and terminals link.
 * Warnings begin with the word.
 */
export function formatProblem(
  problem: Problem,
  language: AuthorLanguage = 'en',
  paint: Paint = plain,
): string {
  const { file, line, column, severity, field } = problem
  const { expected, found } = explain(problem, language)
  const place = paint('cyan', `${file}:${line}:${column}`)
  const warning = severity === 'warning' ? `${paint('yellow', say(language, 'warning'))} ` : ''
  const sentence = say(language, 'sentence', { expected, found })
  return `${place} ${warning}${paint('bold', field)}: ${sentence}`
}

/** Colours a part of a message. */
export type Paint = (
  style: 'red' | 'yellow' | 'green' | 'bold' | 'cyan' | 'dim',
  text: string,
) => string

/** For files, tests and terminals without colours. */
export const plain: Paint = (_, text) => text

export const coloured: Paint = (style, text) => styleText(style, text, { validateStream: false })
