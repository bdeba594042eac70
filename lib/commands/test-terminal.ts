import {
  type Choice,
  CommandError,
  Interrupted,
  meantBy,
  type Terminal,
  type TextQuestion,
} from './terminal'

/** What a played user does at a question: types, chooses, says yes or no, or breaks off. */
export type Answer = string | string[] | boolean | typeof breakOff

/** Ctrl+C. */
export const breakOff = Symbol('break off')

/** For tests: a user who gives the answers one after the other; a wrong one is told and the next one tried. */
export class PlayedTerminal implements Terminal {
  readonly said: string[] = []
  readonly asked: string[] = []
  readonly refused: string[] = []

  constructor(
    private readonly answers: Answer[] = [],
    readonly canAsk = answers.length > 0,
  ) {}

  async text(question: TextQuestion): Promise<string> {
    this.asked.push(question.message)
    const answer = this.next()
    if (typeof answer !== 'string') throw new TypeError(`no text for ${question.message}`)
    const meant = meantBy(answer, question)
    const refusal = question.check(meant)
    if (!refusal) return meant
    this.refused.push(refusal)
    return this.text(question)
  }

  async choose<Value extends string>(message: string, choices: Choice<Value>[]): Promise<Value> {
    this.asked.push(message)
    const answer = this.next()
    const choice = choices.find(({ value }) => value === answer)
    if (!choice) throw new TypeError(`no choice ${String(answer)} for ${message}`)
    return choice.value
  }

  async chooseSome<Value extends string>(
    message: string,
    choices: Choice<Value>[],
    least: 0 | 1,
  ): Promise<Value[]> {
    this.asked.push(message)
    const answer = this.next()
    if (!Array.isArray(answer)) throw new TypeError(`no choices for ${message}`)
    if (answer.length < least) return this.chooseSome(message, choices, least)
    return choices.flatMap(({ value }) => (answer.includes(value) ? [value] : []))
  }

  async confirm(message: string): Promise<boolean> {
    this.asked.push(message)
    return this.next() === true
  }

  say(message: string): void {
    this.said.push(message)
  }

  warn(message: string): void {
    this.said.push(message)
  }

  progress(): { advance: () => void; end: () => void } {
    return { advance: () => {}, end: () => {} }
  }

  private next(): Answer {
    const answer = this.answers.shift()
    if (answer === breakOff) throw new Interrupted()
    if (answer === undefined) throw new CommandError('no answer is left')
    return answer
  }
}
