import { afterAll, afterEach, beforeAll, beforeEach, expect, it } from 'vitest'
import { commitAll, git } from '@/lib/testing/git'
import { Interrupted } from '../terminal'
import { TestPublication } from '../test-publication'
import { type Answer, breakOff, PlayedTerminal } from '../test-terminal'
import { wordsOf } from '../words'
import { upgradeProject } from './upgrade'

const words = wordsOf('en')
let upstream: TestPublication
let own: TestPublication

function release(version: string): void {
  commitAll(upstream.root, version)
  git(upstream.root, 'tag', `v${version}`)
}

const lines = (...changed: string[]) =>
  [...Array.from({ length: 9 }, (_, at) => `line ${at}`), ...changed].join('\n')

const wordsFile = (texts: object) => `${JSON.stringify({ index: texts }, null, 2)}\n`

const first = {
  'package.json': '{ "version": "1.0.0" }\n',
  'lib/same.ts': 'a\n',
  'lib/old.ts': 'b\n',
  'lib/mine.ts': lines(),
  'lib/both.ts': 'c\n',
  'content/posts/demo/de.md': 'Demo.\n',
  'content/messages/de.json': wordsFile({ title: 'Artikel', more: 'Mehr', old: 'Alt' }),
  'content/messages/en.json': wordsFile({ title: 'Articles' }),
  'app/styles/theme.css': 'theme\n',
}

beforeAll(() => {
  upstream = new TestPublication(first)
  git(upstream.root, 'init', '-q')
  release('1.0.0')
  upstream.write({
    'package.json': '{ "version": "1.1.0" }\n',
    'lib/new.ts': 'new\n',
    'lib/mine.ts': `first\n${lines()}`,
    'lib/both.ts': 'theirs\n',
    'content/posts/demo/de.md': 'Demo, changed.\n',
    'content/messages/de.json': wordsFile({ title: 'Alle Artikel', more: 'Mehr', new: 'Neu' }),
    'content/messages/en.json': wordsFile({ title: 'All articles', new: 'New' }),
    'content/messages/fr.json': wordsFile({ title: 'Articles' }),
    'app/styles/theme.css': 'new theme\n',
  })
  git(upstream.root, 'rm', '-q', 'lib/old.ts')
  release('1.1.0')
})
afterAll(() => upstream.remove())

beforeEach(() => {
  own = new TestPublication({
    ...first,
    'lib/mine.ts': lines('own'),
    'lib/both.ts': 'mine\n',
    'lib/added.ts': 'own\n',
    'content/posts/demo/de.md': 'Mine.\n',
    'content/messages/de.json': wordsFile({ title: 'Texte', more: 'Weiter', old: 'Uralt' }),
    'app/styles/theme.css': 'my theme\n',
  })
})

afterEach(() => own.remove())

const upgrade = (given: object, ...answers: Answer[]) => {
  const request = { from: upstream.root, isDryRun: false, ...given }
  return upgradeProject(own.root, request, new PlayedTerminal(answers), words)
}

it('takes over what the project changed, merges, and leaves what is the publisher’s', async () => {
  const { data, exitCode } = await upgrade({}, true)
  expect(data).toEqual({
    from: '1.0.0',
    to: '1.1.0',
    changes: [
      {
        file: 'content/messages/de.json',
        kind: 'merged',
        contested: ['index.title'],
        unused: ['index.old'],
      },
      { file: 'content/messages/en.json', kind: 'merged', contested: [], unused: [] },
      { file: 'content/messages/fr.json', kind: 'new' },
      { file: 'lib/both.ts', kind: 'conflict' },
      { file: 'lib/mine.ts', kind: 'merged' },
      { file: 'lib/new.ts', kind: 'new' },
      { file: 'lib/old.ts', kind: 'deleted' },
      { file: 'package.json', kind: 'replaced' },
    ],
  })
  expect(exitCode).toBe(1)
  expect(own.read('lib/mine.ts')).toBe(`first\n${lines('own')}`)
  expect([own.read('lib/both.ts'), own.read('lib/both.ts.new')]).toEqual(['mine\n', 'theirs\n'])
  expect(own.read('content/posts/demo/de.md')).toBe('Mine.\n')
  expect(own.read('app/styles/theme.css')).toBe('my theme\n')
  expect(own.read('lib/added.ts')).toBe('own\n')
})

it('brings words up to date, keeps own ones, and says which to look at', async () => {
  const terminal = new PlayedTerminal([true])
  await upgradeProject(own.root, { from: upstream.root, isDryRun: false }, terminal, words)
  const texts = { title: 'Texte', more: 'Weiter', new: 'Neu' }
  expect(own.read('content/messages/de.json')).toBe(wordsFile(texts))
  expect(own.read('content/messages/en.json')).toBe(upstream.read('content/messages/en.json'))
  expect(terminal.said).toContain(
    words('upgrade.contested', { file: 'content/messages/de.json', keys: 'index.title' }),
  )
  expect(terminal.said).toContain(
    words('upgrade.unused', { file: 'content/messages/de.json', keys: 'index.old' }),
  )
})

it('names no new file where the project deleted one that was changed', async () => {
  own.write({ 'lib/old.ts': 'mine\n' })
  const terminal = new PlayedTerminal([true])
  await upgradeProject(own.root, { from: upstream.root, isDryRun: false }, terminal, words)
  expect(own.read('lib/old.ts')).toBe('mine\n')
  expect(own.files('.')).not.toContain('lib/old.ts.new')
  expect(terminal.said).toContain(words('upgrade.conflicts', { files: 'lib/both.ts.new' }))
  expect(terminal.said).toContain(words('upgrade.abandoned', { files: 'lib/old.ts' }))
})

it('has nothing to do the second time', async () => {
  await upgrade({}, true)
  expect((await upgrade({}, true)).data).toMatchObject({ from: '1.1.0', changes: [] })
})

it.each<[object, Answer[]]>([
  [{ isDryRun: true }, []],
  [{}, [false]],
  [{}, [breakOff]],
])('changes nothing with %j and %j', async (given, answers) => {
  const before = own.files('.').map((file) => own.read(file))
  await upgrade(given, ...answers).catch((error) => expect(error).toBeInstanceOf(Interrupted))
  expect(own.files('.').map((file) => own.read(file))).toEqual(before)
})

it.each([
  [{ from: '/nowhere' }, 'no git repository'],
  [{ to: '7.0.0' }, 'no version 7.0.0'],
  [{}, '--yes'],
])('refuses %j', async (given, message) => {
  await expect(upgrade(given)).rejects.toThrow(message)
})

// The last one, since the third version stays.
it('puts new words beside a file that cannot be read, and leaves those of a language no longer shipped', async () => {
  git(upstream.root, 'rm', '-q', 'content/messages/en.json')
  upstream.write({ 'package.json': '{ "version": "1.2.0" }\n' })
  release('1.2.0')
  own.write({ 'content/messages/de.json': '{ "index": ' })
  await upgrade({}, true)
  expect(own.read('content/messages/de.json')).toBe('{ "index": ')
  expect(own.read('content/messages/de.json.new')).toContain('Alle Artikel')
  expect(own.read('content/messages/en.json')).toBe(wordsFile({ title: 'Articles' }))
})
