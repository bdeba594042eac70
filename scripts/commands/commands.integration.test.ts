import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { articles } from '@/lib/commands/test-articles'
import { TestPublication } from '@/lib/commands/test-publication'
import { PlayedTerminal } from '@/lib/commands/test-terminal'
import { wordsOf } from '@/lib/commands/words'
import { commandLine } from '../command-line'

const words = wordsOf('en')
let publication: TestPublication

beforeEach(() => {
  publication = new TestPublication(articles)
  vi.stubEnv('KLARTEXT_ROOT', publication.root)
  vi.stubEnv('SOURCE_DATE_EPOCH', '1795690800')
})
afterEach(() => {
  vi.unstubAllEnvs()
  publication.remove()
})

/** Runs a command as a shell would; what it gives to programs. */
async function run(...given: string[]): Promise<unknown> {
  let data: unknown
  await commandLine(given, 'en', words, async (command) => {
    ;({ data } = await command(new PlayedTerminal()))
  }).parseAsync()
  return data
}

it('begins a new article in the first of the site’s languages, unless another is named', async () => {
  const more = ['--date', '2026-02-01', '--ai', 'none', '--slug']
  expect(await run('new', 'Neues', ...more, 'neu')).toEqual({
    file: 'content/posts/2026-02-01-neu/de.md',
  })
  expect(await run('new', 'News', 'en', ...more, 'new')).toEqual({
    file: 'content/posts/2026-02-01-new/en.md',
  })
})

it.each([
  ['fr', 'npx klartext language add fr'],
  ['deutsch', 'de (Deutsch), en (English)'],
])('refuses %s where a language of the site is wanted', async (language, message) => {
  await expect(run('new', 'Neues', language, '--ai', 'none')).rejects.toThrow(message)
})

it('takes the name of a topic up to its end, whatever it holds', async () => {
  await run('topic', 'formeln', '--name', 'de=E = mc²', '--name', 'en=Formulas')
  expect(publication.read('content/site.yaml')).toMatch(
    /formeln:[\s\S]*de: E = mc²[\s\S]*en: Formulas/,
  )
})

it('takes a topic’s name without its language where the site has one, and asks for it else', async () => {
  await expect(run('topic', 'law', '--name', 'Recht')).rejects.toThrow(
    words('answer.whichLanguage', { given: 'Recht', known: 'de=…, en=…' }),
  )
  const site = publication.read('content/site.yaml')
  const german = site.replace('[de, en]', '[de]').replaceAll(/, en: \w+ /g, ' ')
  publication.write({ 'content/site.yaml': german })
  await expect(run('topic', 'law', '--name', 'en=Law')).rejects.toThrow('en=Law')
  await run('topic', 'law', '--name', 'Recht')
  await run('topic', 'energy', '--name', 'E = mc²')
  expect(publication.read('content/site.yaml')).toMatch(/law:\s+.*de: Recht[\s\S]*de: E = mc²/)
})

it('records the version that is named, and all where none is', async () => {
  const site = publication.read('content/site.yaml')
  const english = 'content/posts/2026-01-03-anderes/en.md'
  publication.write({
    'content/site.yaml': `${site}history: true\n`,
    [english]:
      '---\ntitle: Other\nai: { use: translated, translation: { from: de } }\n---\n\nText.\n',
  })
  const records = () => publication.files('content/posts').filter((file) => /history/.test(file))
  await run('record', '2026-01-03-anderes', 'en')
  expect(records()).toHaveLength(1)
  await run('record')
  expect(records().length).toBeGreaterThan(1)
})
