import { existsSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { hostname } from 'node:os'
import path from 'node:path'
import { isDeepStrictEqual } from 'node:util'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { LockedError } from '@/lib/build/lock'
import { contextOf } from '@/lib/content/reviews/context'
import { withFailingDisk } from '@/lib/testing/failing-disk'
import { commitAll, git } from '@/lib/testing/git'
import {
  authorFile,
  SignedPublication,
  signingDay,
  siteFile,
} from '@/lib/testing/signed-publication'
import { allOrNothing, takeBackUnfinished } from './all-or-nothing'
import { importArticles } from './articles/import-articles'
import { moveArticle } from './articles/move'
import { newArticle } from './articles/new-article'
import { removeArticle } from './articles/remove'
import { translateArticle } from './articles/translate'
import { type Project, projectOf } from './project'
import { recordVersions } from './reviews/record'
import { signArticle } from './reviews/sign'
import { writeButtons } from './site/buttons'
import { makeIcons } from './site/icons'
import { initPublication } from './site/init'
import { addLanguage, removeLanguage } from './site/language'
import { addTopic } from './site/topic'
import { upgradeProject } from './site/upgrade'
import { TestPublication } from './test-publication'
import { PlayedTerminal } from './test-terminal'
import { wordsOf } from './words'
import { applyChanges } from './write-files'

const words = wordsOf('en')
const terminal = new PlayedTerminal([], false)
const post = (fields = '') => `---\ntitle: Titel\n${fields}---\n\nText.\n\n<!--more-->\n\nMehr.\n`
const drawing =
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9" width="9" height="9"><circle r="9"/></svg>'

let publication: TestPublication
let other: TestPublication

beforeEach(() => {
  publication = new TestPublication({
    'content/posts/2026-01-02-a/de.md': post('tags: [ai]\n'),
    'content/posts/2026-01-02-a/en.md': post('slug: b\n'),
    'content/posts/2026-01-02-a/en.review.json': '{}',
    'content/posts/2026-01-02-a/data/x.csv': 'a,b\n',
    'content/posts/2026-01-03-c/de.md': `${post()}[a](/de/posts/a)\n`,
    'content/posts/2026-01-04-d/en.md': `${post()}[a](/en/posts/b)\n`,
    'content/pages/imprint/de.md': '---\ntitle: Impressum\n---\n\n[a](/de/posts/a)\n',
    'README.md': '# Own\n',
    'sign.svg': drawing,
    'lib/old.ts': 'old\n',
    'lib/kept.ts': 'kept\n',
    'package.json': '{ "version": "1.0.0" }\n',
  })
  other = new TestPublication({
    '_config.yml': 'lang: de\n',
    '_posts/2025-06-15-eins.md':
      '---\ntitle: Eins\ntags: [Recht]\nauthor: Erika\n---\n![](/b.png)\n',
    '_posts/2025-06-16-zwei.md': '---\ntitle: Zwei\n---\nText.\n',
    'b.png': 'x',
    'lib/old.ts': 'old\n',
    'lib/kept.ts': 'kept\n',
    'package.json': '{ "version": "1.0.0" }\n',
  })
})

afterEach(() => {
  publication.remove()
  other.remove()
})

/** Everything that lies in the folder, hidden files among it. */
const state = () =>
  Object.fromEntries(
    publication
      .files('.')
      .filter((file) => !file.startsWith('.cache'))
      .map((file) => [file, publication.read(file)]),
  )

function release(): void {
  git(other.root, 'init', '-q')
  commitAll(other.root, '1.0.0')
  git(other.root, 'tag', 'v1.0.0')
  other.write({ 'package.json': '{ "version": "1.1.0" }\n', 'lib/deep/new.ts': 'new\n' })
  git(other.root, 'rm', '-q', 'lib/old.ts')
  commitAll(other.root, '1.1.0')
  git(other.root, 'tag', 'v1.1.0')
}

const initial = {
  ...{ name: 'N', locales: ['de', 'pl'], taglines: { de: 'S', pl: 'S' }, publisher: 'P' },
  ...{ street: 'S', city: 'C', country: 'L', email: 'e@example.org', phone: '1', responsible: 'R' },
  ...{ url: 'https://n.example', timeZone: 'Europe/Berlin', accent: '', yes: true },
}

type Command = (root: string) => Promise<unknown>
/** A command on the publication as it is read before it. */
const onProject = (command: (here: Project) => Promise<unknown>) => async (): Promise<Command> => {
  const here = await publication.project()
  return () => command(here)
}

/** Each makes a command that can be run again and again. */
const commands: [string, () => Promise<Command>][] = [
  ['new', onProject((here) => newArticle(here, { title: 'Neu', locale: 'de' }, terminal, words))],
  [
    'translate',
    onProject((here) => {
      const given = { article: 'c', locale: 'en', by: 'ai', title: 'Third' } as const
      return translateArticle(here, given, terminal, words)
    }),
  ],
  ['move', onProject((here) => moveArticle(here, { article: 'a', slug: 'neu' }, terminal, words))],
  [
    'remove',
    onProject((here) => removeArticle(here, { article: 'a', yes: true }, terminal, words)),
  ],
  [
    'remove --to',
    onProject((here) => removeArticle(here, { article: 'a', to: 'c', yes: true }, terminal, words)),
  ],
  [
    'topic',
    onProject((here) =>
      addTopic(here, { id: 'law', names: { de: 'Recht', en: 'Law' } }, terminal, words),
    ),
  ],
  [
    'language add',
    onProject((here) => addLanguage(here, { locale: 'fr', tagline: 'Une' }, terminal, words)),
  ],
  [
    'language remove',
    onProject((here) => removeLanguage(here, { locale: 'en', yes: true }, terminal, words)),
  ],
  [
    'import',
    onProject((here) => {
      const given = { source: other.root, pairs: [], isDryRun: false, all: false }
      return importArticles(here, given, terminal, words)
    }),
  ],
  [
    'upgrade',
    async () => {
      release()
      const given = { from: other.root, isDryRun: false, yes: true }
      return (root) => upgradeProject(root, given, terminal, words)
    },
  ],
  [
    'record',
    async () => {
      const { here, context, histories } = await contentOf(signed())
      return () => recordVersions({ project: here, context, histories, given: {}, terminal, words })
    },
  ],
  [
    'sign',
    async () => {
      const made = signed()
      made.write({ [authorFile]: 'name: Erika Beispiel\nkind: person\n' })
      const { here, context } = await contentOf(made)
      const given = {
        article: 'example',
        locale: 'de',
        keyFolder: '/nowhere',
        by: 'erika-beispiel',
      }
      const said = { ...given, status: 'substantive', covers: 'text,title' }
      return () => signArticle({ project: here, context, given: said, terminal, words })
    },
  ],
  [
    'init',
    async () => (root) => initPublication({ root, timeZone: 'UTC' }, initial, terminal, words),
  ],
  ['icons', async () => (root) => makeIcons(root, `${root}/sign.svg`, terminal, words)],
  ['buttons', async () => (root) => writeButtons(root, 'https://github.com/a/b', terminal, words)],
  [
    'a command whose files are made anew after it',
    async () => (root) =>
      allOrNothing(root, async () => {
        const written = new Map([['content/new/a/b/file.md', 'new']])
        await applyChanges(root, { written, removed: ['README.md'] })
        await applyChanges(root, { written: new Map([['content/site.yaml', 'other']]) })
      }),
  ],
]

/** A publication whose article is signed, with a history. */
function signed(): SignedPublication {
  publication.remove()
  const made = new SignedPublication()
  made.write({ [siteFile]: `${made.read(siteFile)}history: true\n` })
  publication = made
  return made
}

async function contentOf(made: SignedPublication) {
  const content = await made.contentOn(signingDay, false)
  const here = projectOf(made.root, signingDay, content)
  return { here, histories: content.histories, context: contextOf(content, signingDay) }
}

/** As it was before, hidden files and folders included. */
function reset(files: Record<string, string>): void {
  for (const name of readdirSync(publication.root))
    rmSync(path.join(publication.root, name), { recursive: true })
  publication.write(files)
}

/** The next command after one that was killed: its process is gone, so its lock counts for nothing. */
async function comeBack(): Promise<void> {
  const lock = path.join(publication.root, '.klartext/lock')
  if (existsSync(lock)) writeFileSync(lock, `${hostname()} 999999999`)
  await takeBackUnfinished(publication.root)
  rmSync(path.join(publication.root, '.klartext'), { recursive: true, force: true })
}

describe.each(commands)('%s', (_, prepare) => {
  it('changes nothing where the disk is full, whenever that is', async () => {
    const run = await prepare()
    const before = state()
    for (let changes = 0; ; changes++) {
      const { left, error } = await withFailingDisk(changes, 'is full', () => run(publication.root))
      if (left >= 0) {
        expect([error, changes > 3, state()]).not.toEqual([undefined, true, before])
        return expect(error).toBeUndefined()
      }
      expect(error).toMatchObject({ code: 'ENOSPC' })
      expect(state()).toEqual(before)
    }
  })

  it('has done all or nothing where it is killed, whenever that is', async () => {
    const run = await prepare()
    const before = state()
    await run(publication.root)
    const after = state()
    expect(after).not.toEqual(before)
    const seen: string[] = []
    for (let changes = 0; ; changes++) {
      reset(before)
      const fault = 'is gone with the program'
      const { left } = await withFailingDisk(changes, fault, () => run(publication.root))
      await comeBack()
      const now = state()
      seen.push(isDeepStrictEqual(now, after) ? 'all' : 'nothing')
      if (seen.at(-1) === 'nothing') expect(now).toEqual(before)
      if (left >= 0) break
    }
    expect(seen[0]).toBe('nothing')
    expect(seen.at(-1)).toBe('all')
    expect(seen.toSorted().toReversed()).toEqual(seen)
  })
})

it('lets one command at a time change a publication', async () => {
  await allOrNothing(publication.root, async () => {
    writeFileSync(path.join(publication.root, '.klartext/lock'), `${hostname()} ${process.ppid}`)
    await expect(takeBackUnfinished(publication.root)).rejects.toThrow(LockedError)
  })
})
