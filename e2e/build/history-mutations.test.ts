import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import {
  AttackedPublication,
  all,
  type Change,
  folder,
  remove,
  replace,
  signature,
  statement,
  translated,
} from '@/e2e/review/attacked-publication'
import { projectOf } from '@/lib/commands/project'
import { recordVersions } from '@/lib/commands/reviews/record'
import { PlayedTerminal } from '@/lib/commands/test-terminal'
import { wordsOf } from '@/lib/commands/words'
import { contextOf } from '@/lib/content/reviews/context'
import { english, german, signingDay, siteFile } from '@/lib/testing/signed-publication'

const publication = new AttackedPublication()
beforeAll(() => publication.signBoth())
afterAll(() => publication.remove())

describe('the history', () => {
  const words = wordsOf('en')
  const withHistory = replace(siteFile, 'demo: true', 'demo: true\nhistory: true')

  async function record(note?: string) {
    const content = await publication.contentOn(signingDay, false)
    const project = projectOf(publication.root, signingDay, content)
    const reviews = { context: contextOf(content, signingDay), histories: content.histories }
    const given = note ? { kind: 'correction', note } : {}
    const terminal = new PlayedTerminal()
    await recordVersions({ project, ...reviews, given, terminal, words })
  }

  const newest: (change: (file: string) => Change) => Change = (change) => (publication) =>
    change(publication.files(`${folder}/history`)[0] ?? '')(publication)

  it.each<[string, Change | undefined, string[]]>([
    ['nothing changes', undefined, []],
    [
      'a word changes',
      replace(english, 'not long', 'rather long'),
      [`history-missing ${english}`, `review-text ${translated}`],
    ],
    [
      'a review is withdrawn',
      all(remove(statement), remove(signature)),
      [`history-missing ${german}`],
    ],
    [
      'a record is changed',
      newest((file) => replace(file, '"first"', '"typo"')),
      ['history-changed'],
    ],
    ['a record goes', newest(remove), [`history-missing ${german}`]],
    [
      'a published correction vanishes',
      replace(german, /corrections:\n.*\n/, ''),
      [`history-lost ${german}`],
    ],
    [
      'a published label vanishes',
      replace(german, /ai: .*\n/, ''),
      [`history-lost-label ${german}`],
    ],
  ])('tells when %s after recording', async (_, change, expected) => {
    withHistory(publication)
    expect((await publication.errors()).filter((error) => error.startsWith('history-'))).toEqual([
      `history-missing ${german}`,
      `history-missing ${english}`,
    ])
    await record()
    change?.(publication)
    const errors = await publication.errors()
    publication.restore()
    if (!change) expect(errors).toEqual([])
    for (const error of expected) expect(errors.join('\n')).toContain(error)
  })

  it('follows a correction', async () => {
    withHistory(publication)
    await record()
    replace(german, 'nicht lang', 'recht lang')(publication)
    for (const file of [german, english]) await publication.sign(file)
    await record('Der Satz war falsch.')
    const { histories } = await publication.contentOn(signingDay, false)
    publication.restore()
    const kinds = histories.get(german)?.map(({ record: { kind, note } }) => [kind, note])
    expect(kinds).toEqual([
      ['first', undefined],
      ['correction', 'Der Satz war falsch.'],
    ])
  })
})
