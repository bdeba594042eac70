/** A question that wants a line of text. */
export interface TextQuestion {
  message: string
  /** What an empty answer means; shown in its place. */
  initial?: string
  /** Says what is wrong with an answer; undefined for a good one. */
  check: (answer: string) => string | undefined
}

/** What an answer means: an empty one what the question says of it. */
export function meantBy(answer: string | undefined, { initial = '' }: TextQuestion): string {
  return answer || initial
}

export interface Choice<Value extends string> {
  value: Value
  label: string
  hint?: string
}

/** What has been done of something that takes a while. */
export interface Progress {
  advance(count: number, detail?: string): void
  end(message: string): void
}

/** Where a command speaks to its user. A question that is broken off throws `Interrupted`. */
export interface Terminal {
  /** Whether somebody is there to answer. */
  readonly canAsk: boolean
  text(question: TextQuestion): Promise<string>
  choose<Value extends string>(message: string, choices: Choice<Value>[]): Promise<Value>
  /** Asked again where none is chosen, unless none is an answer, too. */
  chooseSome<Value extends string>(
    message: string,
    choices: Choice<Value>[],
    least: 0 | 1,
  ): Promise<Value[]>
  confirm(message: string): Promise<boolean>
  say(message: string): void
  warn(message: string): void
  progress(message: string, total?: number): Progress
}

/** Thrown where the user breaks off; nothing is written after it. */
export class Interrupted extends Error {
  override name = 'Interrupted'
}

/** Thrown where a command cannot do what it was asked; the message is for its user and says what to do. */
export class CommandError extends Error {
  override name = 'CommandError'
}

/** Thrown where a command was not told what it needs, and nobody is there to be asked; the message says how to tell it. */
export class Unanswered extends CommandError {
  override name = 'Unanswered'
}

/** What a command hands back: `data` for `--json`. */
export interface CommandResult {
  data: unknown
  /** 1 where the command found what has to be mended, 10 where something is due; else 0. */
  exitCode?: 0 | 1 | 10
}
