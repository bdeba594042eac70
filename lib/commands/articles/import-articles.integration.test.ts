import { afterEach, beforeEach, expect, it } from 'vitest'
import { Interrupted } from '../terminal'
import { TestPublication } from '../test-publication'
import { type Answer, breakOff, PlayedTerminal } from '../test-terminal'
import { wordsOf } from '../words'
import { importArticles } from './import-articles'

const words = wordsOf('en')
let publication: TestPublication
let source: TestPublication

beforeEach(() => {
  publication = new TestPublication()
  source = new TestPublication({
    '_config.yml': 'lang: de\n',
    '_posts/2025-06-15-hallo.md':
      '---\nlang: de\ntitle: Hallo\ntags: [Recht, KI]\nauthor: Erika Beispiel\nmood: gut\n---\n![](/b.png)\n',
    '_posts/2025-06-15-hello.md': '---\nlang: en\ntitle: Hello\n---\nText.\n',
    'b.png': 'x',
  })
})

afterEach(() => {
  publication.remove()
  source.remove()
})

async function run(
  given: Partial<Parameters<typeof importArticles>[1]> = {},
  ...answers: Answer[]
) {
  const terminal = new PlayedTerminal(answers)
  const request = { source: source.root, pairs: [], isDryRun: false, all: false, ...given }
  const result = await importArticles(await publication.project(), request, terminal, words)
  return { ...result, terminal }
}

it('says what it reads where it finds no article', async () => {
  const export_ = new TestPublication({ 'ghost.json': '{ "db": [] }' })
  await expect(run({ source: `${export_.root}/ghost.json` })).rejects.toThrow('docs/moving.md')
  export_.remove()
})

it('prints the plan and writes nothing in a dry run', async () => {
  const before = publication.files()
  const { terminal } = await run({ isDryRun: true })
  expect(terminal.said.join()).toContain(
    '_posts/2025-06-15-hallo.md → content/posts/2025-06-15-hallo/de.md',
  )
  expect(terminal.said.join()).toContain(
    '--pair "_posts/2025-06-15-hallo.md=_posts/2025-06-15-hello.md"',
  )
  expect(terminal.said.join()).toContain(
    'The field “mood” means nothing here: in 1 of 2 articles\n  _posts/2025-06-15-hallo.md:6',
  )
  expect(publication.files()).toEqual(before)
})

it('ends with how much there is to look at, and what comes next', async () => {
  const planned = await run({ isDryRun: true })
  const { terminal } = await run({}, [])
  const endings = [planned.terminal, terminal].map(({ said }) => said.join().split('\n').slice(-2))
  expect(endings).toEqual([
    [expect.stringMatching(/^2 places in 1 file /), words('import.nextPlan')],
    [expect.stringMatching(/^2 places in 1 file /), words('import.next')],
  ])
})

it('counts a file of two versions once, planned and done', async () => {
  source.write({
    '_posts/2025-06-15-hello.md': '---\nlang: en\ntitle: Hello\n---\nText.\n\n![](/b.png)\n',
  })
  const pairs = ['_posts/2025-06-15-hallo.md=_posts/2025-06-15-hello.md']
  const planned = await run({ pairs, isDryRun: true })
  expect([planned.data, (await run({ pairs })).data]).toEqual([
    expect.objectContaining({ copies: 1 }),
    expect.objectContaining({ copies: 1 }),
  ])
})

it('asks what belongs together, and brings texts, pictures, topics and people along', async () => {
  const { exitCode } = await run({}, ['_posts/2025-06-15-hallo.md'])
  expect(exitCode).toBe(0)
  expect(publication.files()).toEqual([
    'content/authors/erika-beispiel.yaml',
    'content/posts/2025-06-15-hallo/b.png',
    'content/posts/2025-06-15-hallo/de.md',
    'content/posts/2025-06-15-hallo/en.md',
    'content/site.yaml',
  ])
  expect(publication.read('content/site.yaml')).toContain(
    '  ai: { de: KI, en: AI }\n  recht: { de: Recht }\n',
  )
  expect(publication.read('content/posts/2025-06-15-hallo/de.md')).toContain(
    'tags:\n  - recht\n  - ai\n',
  )
})

it('overwrites nothing, and goes on where it was broken off', async () => {
  publication.write({ 'content/posts/2025-06-15-hallo/de.md': 'Meins.' })
  const { exitCode, terminal } = await run({
    pairs: ['_posts/2025-06-15-hallo.md=_posts/2025-06-15-hello.md'],
  })
  expect(exitCode).toBe(1)
  expect(publication.read('content/posts/2025-06-15-hallo/de.md')).toBe('Meins.')
  expect(terminal.said.join()).toContain(
    '_posts/2025-06-15-hallo.md:8 content/posts/2025-06-15-hallo/de.md',
  )
  expect(publication.files()).toContain('content/posts/2025-06-15-hallo/en.md')
})

it('writes nothing where somebody breaks off', async () => {
  const before = publication.files()
  await expect(run({}, breakOff)).rejects.toThrow(Interrupted)
  expect(publication.files()).toEqual(before)
})

it.each([
  [{ source: '/nowhere' }, '/nowhere does not exist'],
  [{ pairs: ['x'] }, '--pair x'],
])('refuses %j', async (given, message) => {
  await expect(run(given)).rejects.toThrow(message)
})
