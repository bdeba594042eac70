import type { Readable, Writable } from 'node:stream'
import { styleText } from 'node:util'
import * as prompts from '@clack/prompts'
import {
  type Choice,
  CommandError,
  Interrupted,
  meantBy,
  type Progress,
  type Terminal,
  type TextQuestion,
} from '@/lib/commands/terminal'
import type { Words } from '@/lib/commands/words'

interface Streams {
  input: Readable & { isTTY?: boolean }
  output: Writable & { isTTY?: boolean }
}

/** The terminal of a person, or none: then questions end the command with the options that answer them. */
export class ClackTerminal implements Terminal {
  readonly canAsk: boolean

  /** @param isQuiet whether only data may go to the standard output */
  constructor(
    private readonly words: Words,
    private readonly isQuiet: boolean,
    private readonly streams: Streams = { input: process.stdin, output: process.stdout },
  ) {
    this.canAsk = !isQuiet && streams.input.isTTY === true && streams.output.isTTY === true
  }

  async text(question: TextQuestion): Promise<string> {
    const { message, initial } = question
    this.requireAnswers(message)
    const validate = (answer: string | undefined) => question.check(meantBy(answer, question))
    const shown = { message, placeholder: initial, validate, ...this.streams }
    return meantBy(answered(await prompts.text(shown)), question)
  }

  async choose<Value extends string>(message: string, choices: Choice<Value>[]): Promise<Value> {
    this.requireAnswers(message)
    const shown = { options: choices, showInstructions: false, ...this.streams }
    const chosen = answered(
      await prompts.select<string>({ message: this.withHint(message, 'answer.one'), ...shown }),
    )
    const choice = choices.find(({ value }) => value === chosen)
    if (!choice) throw new Interrupted()
    return choice.value
  }

  async chooseSome<Value extends string>(
    message: string,
    choices: Choice<Value>[],
    least: 0 | 1,
  ): Promise<Value[]> {
    this.requireAnswers(message)
    const chosen = answered(
      await prompts.multiselect<string>({
        message: this.withHint(message, 'answer.some'),
        options: choices,
        required: false,
        showInstructions: false,
        ...this.streams,
      }),
    )
    if (chosen.length >= least)
      return choices.flatMap(({ value }) => (chosen.includes(value) ? [value] : []))
    prompts.log.warn(this.words('answer.chooseOne'), { output: this.streams.output })
    return this.chooseSome(message, choices, least)
  }

  async confirm(message: string): Promise<boolean> {
    this.requireAnswers(message)
    const [active, inactive] = [this.words('answer.yes'), this.words('answer.no')]
    const shown = { message, active, inactive, initialValue: false, ...this.streams }
    return answered(await prompts.confirm(shown))
  }

  say(message: string): void {
    if (!this.isQuiet) console.log(message)
  }

  warn(message: string): void {
    console.error(message)
  }

  /** A bar on a terminal; nothing where nobody watches. */
  progress(message: string, total?: number): Progress {
    if (!this.canAsk) return { advance: () => {}, end: () => {} }
    return total ? barOf(message, total) : spinnerOf(message)
  }

  /** What the library says of its keys, it says in English. */
  private withHint(message: string, hint: 'answer.one' | 'answer.some'): string {
    return `${message} ${styleText('dim', `(${this.words(hint)})`)}`
  }

  private requireAnswers(question: string): void {
    if (!this.canAsk) throw new CommandError(this.words('answer.noTerminal', { question }))
  }
}

/** @throws {Interrupted} where Ctrl+C was the answer */
function answered<T>(answer: T | typeof prompts.CANCEL_SYMBOL): T {
  if (answer === prompts.CANCEL_SYMBOL) throw new Interrupted()
  return answer
}

/** Where a task is broken off, its name stays; the library would say so in English. */
function barOf(message: string, total: number): Progress {
  const bar = prompts.progress({ max: total, cancelMessage: message, errorMessage: message })
  bar.start(message)
  return {
    advance: (count, detail) => bar.advance(count, detail),
    end: (result) => bar.stop(result),
  }
}

function spinnerOf(message: string): Progress {
  const spinner = prompts.spinner({ cancelMessage: message, errorMessage: message })
  spinner.start(message)
  return {
    advance: (_, detail) => spinner.message(`${message} ${detail ?? ''}`),
    end: (result) => spinner.stop(result),
  }
}
