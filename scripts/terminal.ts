import * as prompts from '@clack/prompts'
import {
  type Choice,
  CommandError,
  Interrupted,
  type Progress,
  type Terminal,
  type TextQuestion,
} from '@/lib/commands/terminal'
import type { Words } from '@/lib/commands/words'

/** The terminal of a person, or none: then questions end the command with the options that answer them. */
export class ClackTerminal implements Terminal {
  readonly canAsk: boolean

  /** @param isQuiet whether only data may go to the standard output */
  constructor(
    private readonly words: Words,
    private readonly isQuiet: boolean,
  ) {
    this.canAsk = !isQuiet && process.stdin.isTTY === true && process.stdout.isTTY === true
  }

  async text({ message, initial, check }: TextQuestion): Promise<string> {
    this.requireAnswers(message)
    const validate = (answer: string | undefined) =>
      check ? check(answer ?? '') : answer ? undefined : this.words('answer.empty')
    return answered(await prompts.text({ message, initialValue: initial, validate }))
  }

  async choose<Value extends string>(message: string, choices: Choice<Value>[]): Promise<Value> {
    this.requireAnswers(message)
    const chosen = answered(await prompts.select<string>({ message, options: choices }))
    const choice = choices.find(({ value }) => value === chosen)
    if (!choice) throw new Interrupted()
    return choice.value
  }

  async chooseSome<Value extends string>(
    message: string,
    choices: Choice<Value>[],
    initial: Value[],
  ): Promise<Value[]> {
    this.requireAnswers(message)
    const chosen = answered(
      await prompts.multiselect<string>({
        message,
        options: choices,
        initialValues: initial,
        required: false,
      }),
    )
    return choices.flatMap(({ value }) => (chosen.includes(value) ? [value] : []))
  }

  async confirm(message: string): Promise<boolean> {
    this.requireAnswers(message)
    return answered(await prompts.confirm({ message, initialValue: false }))
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

  private requireAnswers(question: string): void {
    if (!this.canAsk) throw new CommandError(this.words('answer.noTerminal', { question }))
  }
}

/** @throws {Interrupted} where Ctrl+C was the answer */
function answered<T>(answer: T | typeof prompts.CANCEL_SYMBOL): T {
  if (answer === prompts.CANCEL_SYMBOL) throw new Interrupted()
  return answer
}

function barOf(message: string, total: number): Progress {
  const bar = prompts.progress({ max: total })
  bar.start(message)
  return {
    advance: (count, detail) => bar.advance(count, detail),
    end: (result) => bar.stop(result),
  }
}

function spinnerOf(message: string): Progress {
  const spinner = prompts.spinner()
  spinner.start(message)
  return {
    advance: (_, detail) => spinner.message(`${message} ${detail ?? ''}`),
    end: (result) => spinner.stop(result),
  }
}
