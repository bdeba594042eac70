import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { contextOf } from '@/lib/content/reviews/context'
import { authorFile, german, SignedPublication, signingDay } from '@/lib/testing/signed-publication'
import { projectOf } from '../project'
import { Interrupted } from '../terminal'
import { type Answer, breakOff, PlayedTerminal } from '../test-terminal'
import { wordsOf } from '../words'
import { signArticle } from './sign'
import type { Signing } from './sign-command'

const words = wordsOf('en')
const folder = mkdtempSync(path.join(tmpdir(), 'sign-'))
const key = path.join(folder, 'key')
let publication: SignedPublication

beforeAll(() => {
  publication = new SignedPublication()
  execFileSync('ssh-keygen', ['-q', '-t', 'ed25519', '-N', '', '-f', key])
  const line = readFileSync(`${key}.pub`, 'utf8').trim()
  publication.write({
    [authorFile]: `name: Erika Beispiel\nkind: person\nkeys:\n  - { key: "${line}", from: 2026-01-01 }\n`,
    'content/authors/max-muster.yaml': 'name: Max Muster\nkind: person\n',
  })
})
afterAll(() => {
  publication.remove()
  rmSync(folder, { recursive: true })
})

async function run(given: Partial<Signing>, answers: Answer[] = []): Promise<PlayedTerminal> {
  const terminal = new PlayedTerminal(answers)
  const content = await publication.contentOn(signingDay, false)
  const project = projectOf(publication.root, signingDay, content)
  const context = contextOf(content, signingDay)
  const signing = { article: 'example', locale: 'de', keyFolder: '/nowhere', ...given }
  await signArticle({ project, context, given: signing, terminal, words })
  return terminal
}

const files = () => publication.files('content/posts').filter((name) => name.includes('review'))

async function stateOf(): Promise<string | undefined> {
  const { posts, problems } = await publication.contentOn()
  expect(problems.filter(({ severity }) => severity === 'error')).toEqual([])
  return posts.find(({ post }) => post.file === german)?.post.disclosure.reviewState
}

it('signs by flags alone, and takes a review out again', async () => {
  const by = 'erika-beispiel'
  await run({ status: 'substantive', covers: 'text,title', by, key })
  expect(await stateOf()).toBe('substantive')
  expect(publication.read(german.replace('.md', '.review.json'))).toContain(
    '"covers":["title","text"]',
  )
  await run({ withdraw: true })
  expect(files()).toEqual([])
  expect(await stateOf()).toBe('none')
  await expect(run({ withdraw: true })).rejects.toThrow('no review')
})

it('finds the key where ssh-keygen put it', async () => {
  const by = 'erika-beispiel'
  const given = { status: 'formal', covers: 'text', by }
  await run({ ...given, keyFolder: folder })
  expect(await stateOf()).toBe('formal')
  await run({ withdraw: true })
  await expect(run(given)).rejects.toThrow('/nowhere')
})

it('asks what no flag says, and answers nothing by itself', async () => {
  const { asked, said } = await run({ key }, ['formal', ['text'], 'erika-beispiel'])
  expect(asked).toEqual(['What was checked?', 'Which parts?', 'Who reviewed?'])
  expect(said[0]).toContain('Klartext reading text 1')
  expect(said[0]).toContain('⟨blockquote⟩Das sagte die Ministerin.⟨/blockquote⟩')
  expect(await stateOf()).toBe('formal')
  await run({ withdraw: true })
})

it('says what the label will say where no key is on record', async () => {
  const answers = ['substantive', ['title', 'text'], 'max-muster', true]
  const { said } = await run({}, answers)
  expect(said.join('\n')).toContain('“reviewed by Max Muster, according to the publisher”')
  expect(files()).toEqual([german.replace('.md', '.review.json')])
  expect(await stateOf()).toBe('substantive')
  await run({ withdraw: true })
})

it('signs every language that is chosen, its reviewer asked once, and takes drafts out if wanted', async () => {
  const draft = publication.read(german)
  publication.write({ [german]: draft.replace('---\n', '---\ndraft: true\n') })
  const checked = ['substantive', ['title', 'text']]
  const answers: Answer[] = [['de', 'en'], true, ...checked, 'erika-beispiel', ...checked]
  const { asked } = await run({ locale: undefined, keyFolder: folder }, answers)
  expect(asked.filter((question) => question === words('sign.askReviewer'))).toHaveLength(1)
  expect(asked[1]).toBe(words('sign.askPublish', { count: 1 }))
  expect(publication.read(german)).not.toContain('draft')
  expect(files()).toHaveLength(4)
  expect(await stateOf()).toBe('substantive')
  await run({ locale: undefined, withdraw: true }, [['de', 'en']])
  publication.write({ [german]: draft })
  expect(files()).toEqual([])
})

it('puts on record who is not yet, with a key that is found but not the machine it names, and signs with it', async () => {
  const added: string[] = []
  const own = 'content/authors/anna-probe.yaml'
  const afterAdding = async () => {
    added.push(publication.read(own))
  }
  const [kind, bytes, comment] = readFileSync(`${key}.pub`, 'utf8').trim().split(' ')
  expect(comment).toMatch(/@/)
  const line = `${kind} ${bytes}`
  const answers: Answer[] = ['formal', ['text'], '', ' ', 'Erika Beispiel', 'Anna Probe', line]
  const { refused } = await run({ keyFolder: folder, afterAdding }, answers)
  expect(refused).toEqual([words('answer.empty'), words('person.taken', { file: authorFile })])
  expect(added).toEqual([
    `name: Anna Probe\nkind: person\nkeys:\n  - key: ${line}\n    from: ${signingDay}\n`,
  ])
  expect(await stateOf()).toBe('formal')
  await run({ withdraw: true })
  rmSync(path.join(publication.root, own))
})

it.each<[string, Answer[]]>([
  ['at the name', [breakOff]],
  ['at the key', ['Anna Probe', breakOff]],
  ['at the word that stands for a key', ['Anna Probe', '', breakOff]],
])('puts nobody on record where it is broken off %s', async (_, answers) => {
  const before = publication.files()
  const given = { keyFolder: folder, status: 'formal', covers: 'text' }
  await expect(run(given, ['', ...answers])).rejects.toThrow(Interrupted)
  expect(publication.files()).toEqual(before)
})

describe('nothing is written', () => {
  it.each<[string, Partial<Signing>, Answer[], string]>([
    ['for no answer', {}, [], 'no answer is left'],
    ['where somebody breaks off', { key }, [breakOff], 'Interrupted'],
    ['where somebody breaks off later', { key }, ['formal', ['text'], breakOff], 'Interrupted'],
    ['for a status that is none', { status: 'none' }, [], 'expected formal, substantive'],
    ['for a part that is none', { status: 'formal', covers: 'text,images' }, [], '--covers images'],
    ['for no part, after asking again', { status: 'formal' }, [[]], 'no answer is left'],
    [
      'for a person who is not on record',
      { status: 'formal', covers: 'text', by: 'x' },
      [],
      '--by x',
    ],
    [
      'for a substantive review of neither title nor text',
      { status: 'substantive', covers: 'sources', by: 'erika-beispiel', key },
      [],
      'would not hold',
    ],
    ['for another language', { locale: 'fr' }, [], 'no version in fr'],
    ['for an article that is none', { article: 'nichts' }, [], 'nichts'],
    [
      'for a key that is not on record',
      { status: 'formal', covers: 'text', by: 'max-muster', key },
      [],
      'has no key that counts today',
    ],
    [
      'where a signature is refused',
      { status: 'formal', covers: 'text', by: 'max-muster' },
      [false],
      'Interrupted',
    ],
  ])('%s', async (_, given, answers, message) => {
    const error = await run(given, answers).then(
      () => '',
      (reason: Error) => `${reason.name} ${reason.message}`,
    )
    expect(error).toContain(message)
    expect(files()).toEqual([])
  })
})
