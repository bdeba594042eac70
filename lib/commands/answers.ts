import type { Terminal, TextQuestion } from './terminal'
import { CommandError, Unanswered } from './terminal'
import type { WordKey, Words } from './words'

/** One thing that a command has to know: given as an option, else asked for. */
export interface Wanted {
  given?: string
  /** The question. */
  ask: WordKey
  values?: Record<string, string>
  /** Name of the option that answers it. */
  option: string
  /** What an empty answer means. */
  initial?: string
  /** Else anything will do, and where an empty answer means nothing, anything but that. */
  check?: TextQuestion['check']
}

/**
 * The answer to a question: the option’s value, else the user’s, else what an empty one means.
 * @throws {CommandError} where the option’s value is wrong, or nobody is there to answer
 */
export async function answer(
  { given, ask, values, option, initial, check }: Wanted,
  terminal: Terminal,
  words: Words,
): Promise<string> {
  const message = words(ask, values)
  if (given !== undefined) {
    const problem = check?.(given)
    if (problem) throw new CommandError(`--${option}: ${problem}`)
    return given
  }
  const usual = initial === undefined ? checks(words).filled : anything
  if (terminal.canAsk) return terminal.text({ message, initial, check: check ?? usual })
  if (initial !== undefined) return initial
  throw new Unanswered(words('answer.missing', { option, question: message }))
}

/** The same for what stands in the command itself. */
export interface WantedArgument extends Pick<Wanted, 'given' | 'ask' | 'values' | 'check'> {
  /** How the command is typed in full. */
  call: string
}

/**
 * What the command names, else the user’s answer.
 * @throws {CommandError} where it is wrong, or nobody is there to answer
 */
export async function argument(
  { given, ask, values, call, ...wanted }: WantedArgument,
  terminal: Terminal,
  words: Words,
): Promise<string> {
  const message = words(ask, values)
  const check = wanted.check ?? checks(words).filled
  const problem = given === undefined ? undefined : check(given)
  if (problem) throw new CommandError(problem)
  if (given !== undefined) return given
  if (terminal.canAsk) return terminal.text({ message, check })
  throw new Unanswered(words('argument.missing', { question: message, call }))
}

function anything(): undefined {}

/** Checks of answers that several commands ask for. */
export function checks(words: Words) {
  return {
    filled: (value: string) => (value.trim() === '' ? words('answer.empty') : undefined),
    url: (value: string) =>
      value.trim() === '' || siteAddress(value) !== undefined ? undefined : words('answer.url'),
    timeZone: (value: string) => (isTimeZone(value) ? undefined : words('answer.timeZone')),
    color: (value: string) =>
      value === '' || /^#[0-9a-f]{6}$/i.test(value) ? undefined : words('answer.color'),
    email: (value: string) =>
      /^[^@\s]+@[^@\s]+\.[^@\s]+$/.test(value) ? undefined : words('answer.email'),
  }
}

/**
 * A site’s address as it is meant: with `https://` where it names a host alone, slashes for backslashes and none at its end.
 * @returns undefined for what could be meant in more than one way, such as an address with a query
 */
export function siteAddress(given: string): string | undefined {
  const typed = given.trim().replaceAll('\\', '/').replace(/\/+$/, '')
  const value = /^[\w-]+(\.[\w-]+)+(\/|$)/.test(typed) ? `https://${typed}` : typed
  if (!/^https?:\/\/[^/\s?#@]+(\/[^\s?#]*)?$/i.test(value) || !URL.canParse(value)) return undefined
  const { origin, pathname } = new URL(value)
  return origin + pathname.replace(/\/+$/, '')
}

function isTimeZone(value: string): boolean {
  try {
    return Boolean(new Intl.DateTimeFormat('en', { timeZone: value }))
  } catch {
    return false
  }
}
