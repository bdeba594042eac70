import { PassThrough } from 'node:stream'
import { expect, it } from 'vitest'
import { answer, checks, type Wanted } from '@/lib/commands/answers'
import { Interrupted } from '@/lib/commands/terminal'
import { type WordKey, wordsOf } from '@/lib/commands/words'
import { ClackTerminal } from './terminal'

const words = wordsOf('de')

/** A terminal at which somebody presses keys, and what it shows. */
function typing(...keys: string[]) {
  const input = Object.assign(new PassThrough(), { isTTY: true, setRawMode: () => {} })
  const output = Object.assign(new PassThrough(), { isTTY: true, columns: 100, rows: 40 })
  const shown: string[] = []
  output.on('data', (bytes: Buffer) => {
    shown.push(bytes.toString())
  })
  const press = () => {
    const key = keys.shift()
    if (key === undefined) return
    input.write(key)
    setImmediate(press)
  }
  setImmediate(press)
  return {
    terminal: new ClackTerminal(words, false, { input, output }),
    screen: () => shown.join(''),
  }
}

const enter = '\r'
const interrupt = '\u0003'
const down = '\u001b[B'

const ask = (wanted: Partial<Wanted>, ...keys: string[]) =>
  answer({ ask: 'init.city', option: 'city', ...wanted }, typing(...keys).terminal, words)

it.each<[string, Partial<Wanted>, string[], string]>([
  ['what is typed', {}, ['Ort', enter], 'Ort'],
  ['an empty answer where one may be', { initial: '' }, [enter], ''],
  ['what an empty answer means', { initial: 'Wien' }, [enter], 'Wien'],
  ['what is typed instead of that', { initial: 'Wien' }, ['Graz', enter], 'Graz'],
])('takes %s', async (_, wanted, keys, expected) => {
  expect(await ask(wanted, ...keys)).toBe(expected)
})

it.each<[string, Partial<Wanted>, string[], WordKey]>([
  ['nothing', {}, [enter, 'Ort', enter], 'answer.empty'],
  ['a wrong color', { initial: '', check: checks(words).color }, ['rot', enter], 'answer.color'],
])('refuses %s and asks again', async (_, wanted, keys, refusal) => {
  const { terminal, screen } = typing(...keys, interrupt)
  const question = answer({ ask: 'init.city', option: 'city', ...wanted }, terminal, words)
  await question.catch(() => {})
  expect(screen()).toContain(words(refusal))
})

it('ends where a question is broken off', async () => {
  await expect(ask({}, interrupt)).rejects.toThrow(Interrupted)
  await expect(typing(interrupt).terminal.confirm('Löschen?')).rejects.toThrow(Interrupted)
})

it('speaks the user’s language of keys and of yes and no', async () => {
  const choosing = typing(down, enter)
  const choices = [
    { value: 'a', label: 'A' },
    { value: 'b', label: 'B' },
  ]
  expect(await choosing.terminal.choose('Was?', choices)).toBe('b')
  expect(choosing.screen()).toContain(words('answer.one'))
  expect(choosing.screen()).not.toContain('navigate')
  const confirming = typing('y')
  expect(await confirming.terminal.confirm('Löschen?')).toBe(true)
  expect(confirming.screen()).toMatch(/Ja.*Nein/)
})

it('asks again where nothing is chosen and something has to be', async () => {
  const choices = [{ value: 'a', label: 'A' }]
  const choosing = typing(enter, ' ', enter)
  expect(await choosing.terminal.chooseSome('Was?', choices, 1)).toEqual(['a'])
  expect(choosing.screen()).toContain(words('answer.chooseOne'))
  expect(await typing(enter).terminal.chooseSome('Was?', choices, 0)).toEqual([])
})

it('asks nobody where no terminal is', async () => {
  const quiet = new ClackTerminal(words, true)
  await expect(quiet.confirm('Löschen?')).rejects.toThrow('--help')
})
