import { afterEach, beforeEach, expect, it } from 'vitest'
import { contextOf } from '@/lib/content/reviews/context'
import { english, german, SignedPublication, siteFile } from '@/lib/testing/signed-publication'
import { projectOf } from '../project'
import { type Answer, breakOff, PlayedTerminal } from '../test-terminal'
import { wordsOf } from '../words'
import { type Recording, recordVersions } from './record'

const words = wordsOf('en')
let publication: SignedPublication

beforeEach(() => {
  publication = new SignedPublication()
  publication.write({ [siteFile]: `${publication.read(siteFile)}history: true\n` })
})
afterEach(() => publication.remove())

async function run(day: string, answers: Answer[] = [], given: Recording = {}) {
  const terminal = new PlayedTerminal(answers)
  const content = await publication.contentOn(day, false)
  const context = contextOf(content, day)
  const project = projectOf(publication.root, day, content)
  const { histories } = content
  await recordVersions({ project, context, histories, given, terminal, words })
  return terminal
}

const records = () => publication.files('content/posts').filter((file) => /history/.test(file))

/** A version on record, and a changed one that is not. */
async function change(): Promise<string[]> {
  await run('2026-02-03')
  publication.write({ [german]: publication.read(german).replace('nicht lang', 'kurz') })
  return records()
}

it('records first versions without a question, and nothing twice', async () => {
  const { asked } = await run('2026-02-03')
  expect(asked).toEqual([])
  expect(records().map((file) => file.replace(/\.[^.]*\.json$/, ''))).toEqual([
    'content/posts/2026-01-02-example/history/de.2026-02-03',
    'content/posts/2026-01-02-example/history/en.2026-02-03',
  ])
  const before = records()
  await run('2026-02-04')
  expect(records()).toEqual(before)
})

it('asks what a change was, again where nothing is said', async () => {
  const before = await change()
  const { refused } = await run('2026-02-05', ['clarification', ' ', 'Kürzer gesagt.'])
  expect(refused).toEqual([words('answer.empty')])
  const [added = ''] = records().filter((file) => !before.includes(file))
  expect(JSON.parse(publication.read(added))).toMatchObject({
    kind: 'clarification',
    note: 'Kürzer gesagt.',
    language: 'de',
    day: '2026-02-05',
  })
})

it('records no version that would not be published, since its review or that of its translation ended', async () => {
  const refused = async () => {
    const given = { kind: 'typo', note: 'Kürzer.' }
    const error = await run('2026-02-05', [], given).then(() => '', String)
    return error.replace('CommandError: ', '')
  }
  const said = (file: string, locale: string, reviewState: string) =>
    words('record.review', { file, locale, reviewState, article: 'example' })
  await publication.sign(german)
  await publication.sign(english)
  const before = await change()
  expect(await refused()).toBe(said(german, 'de', 'changed'))
  await publication.sign(german)
  expect(await refused()).toBe(said(english, 'en', 'originalChanged'))
  expect(records()).toEqual(before)
  await publication.sign(english)
  expect(await refused()).toBe('')
  expect(records()).toHaveLength(before.length + 1)
})

it.each<[string, Answer[], Recording, string]>([
  ['where somebody breaks off', [breakOff], {}, 'Interrupted'],
  ['where somebody breaks off later', ['typo', breakOff], {}, 'Interrupted'],
  ['for a kind that is none', [], { kind: 'big' }, '--kind'],
  ['for an article that is none', [], { article: 'nichts' }, 'nichts'],
])('writes nothing %s', async (_, answers, given, message) => {
  const before = await change()
  const error = await run('2026-02-05', answers, given).then(
    () => '',
    (reason: Error) => `${reason.name} ${reason.message}`,
  )
  expect(error).toContain(message)
  expect(records()).toEqual(before)
})
