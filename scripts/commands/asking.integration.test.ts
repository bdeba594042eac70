import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { Interrupted, Unanswered } from '@/lib/commands/terminal'
import { articles } from '@/lib/commands/test-articles'
import { TestPublication } from '@/lib/commands/test-publication'
import { type Answer, breakOff, PlayedTerminal } from '@/lib/commands/test-terminal'
import { wordsOf } from '@/lib/commands/words'
import { commandLine } from '../command-line'

const words = wordsOf('en')
const drawing =
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9" width="9" height="9"><circle r="9"/></svg>'
let publication: TestPublication

beforeEach(() => {
  publication = new TestPublication({ ...articles, 'sign.svg': drawing })
  vi.stubEnv('KLARTEXT_ROOT', publication.root)
  vi.stubEnv('SOURCE_DATE_EPOCH', '1795690800')
  vi.spyOn(console, 'error').mockReturnValue()
})
afterEach(() => {
  vi.unstubAllEnvs()
  vi.restoreAllMocks()
  publication.remove()
})

/** Runs a command for somebody who gives these answers, or for nobody. */
async function run(line: string, answers: Answer[] = []): Promise<PlayedTerminal> {
  const terminal = new PlayedTerminal(answers)
  await commandLine(line.split(' '), 'en', words, async (command) => {
    await command(terminal)
  }).parseAsync()
  return terminal
}

const files = () =>
  publication
    .files('.')
    .filter((file) => !file.startsWith('.cache'))
    .map((file) => `${file} ${publication.read(file)}`)

const article = '2026-01-02-beispiel'

/** Each command without what it needs; whoever breaks off does so at each question once. */
const questions: [string, Answer[]][] = [
  ['new', ['Neues', 'de', breakOff]],
  ['translate', [article, 'ai', breakOff]],
  ['move', [article, breakOff]],
  ['remove', [article, breakOff]],
  ['topic', ['law', 'Recht', breakOff]],
  ['sign', [article, breakOff]],
  ['language add', ['fr', breakOff]],
  ['language remove', ['en', breakOff]],
  ['icons', [breakOff]],
  ['import', [breakOff]],
  ['mount', [breakOff]],
  ['upgrade', [breakOff]],
]

describe.each(questions)('%s', (line, answers) => {
  it('says what to type where nobody can be asked', async () => {
    const before = files()
    const error = await run(line).then(
      () => undefined,
      (reason: unknown) => reason,
    )
    expect(error).toBeInstanceOf(Unanswered)
    expect(String(error)).toContain(`npx klartext ${line} `)
    expect(files()).toEqual(before)
  })

  it('writes nothing where a question is broken off, whichever it is', async () => {
    const before = files()
    for (let given = 0; given < answers.length; given++) {
      const until: Answer[] = [...answers.slice(0, given), breakOff]
      await expect(run(line, until)).rejects.toThrow(Interrupted)
    }
    expect(files()).toEqual(before)
  })
})

it.each<[string, Answer[], string]>([
  ['new', [' ', 'Neues', 'de', 'none'], 'content/posts/2026-11-26-neues/de.md'],
  ['move', [article, 'Neu!', 'anderes', 'neu'], `content/posts/${article}/de.md`],
  ['topic', ['Recht & Gesetz', 'law', 'Recht', 'Law'], 'content/site.yaml'],
  ['language add', ['Französisch', 'fr', 'Une'], 'content/pages/about/fr.md'],
])('%s asks again after a wrong answer', async (line, answers, written) => {
  const before = files()
  const { refused } = await run(line, answers)
  expect(refused.length).toBeGreaterThan(0)
  expect(
    files()
      .filter((file) => !before.includes(file))
      .join('\n'),
  ).toContain(written)
})

it('asks for a drawing until there is one', async () => {
  const drawn = `${publication.root}/sign.svg`
  const { refused } = await run('icons', ['nowhere.svg', drawn])
  expect(refused).toEqual([words('file.missing', { file: 'nowhere.svg' })])
  expect(publication.files('public')).toContain('public/icon.svg')
})

it('offers for translation only what lacks a language, and asks for no language that is clear', async () => {
  const { asked } = await run('translate', [article, 'person', 'An example'])
  expect(asked).toEqual([
    words('article.ask'),
    words('translate.askBy'),
    words('translate.askTitle'),
  ])
  await expect(run('translate', [article])).rejects.toThrow(`no choice ${article}`)
})

it('takes the name of an article where there are too many to choose from', async () => {
  const texts = Array.from({ length: 12 }, (_, at) => [
    `content/posts/2026-02-${String(at + 10)}-nummer-${at}/de.md`,
    '---\ntitle: Nummer\n---\n\nText.\n',
  ])
  publication.write(Object.fromEntries(texts))
  const { asked, refused } = await run('remove', ['', 'nummer-x', 'nummer-3', true])
  expect(asked).toHaveLength(4)
  expect(refused).toEqual([expect.stringContaining('nummer-x')])
  expect(publication.files('content/posts').filter((file) => /nummer-3/.test(file))).toEqual([])
})
