import { afterEach, beforeEach, expect, it } from 'vitest'
import { TestPublication } from '@/lib/commands/test-publication'
import { readCommitted } from '@/lib/content/read-committed'
import { readContent } from '@/lib/content/read-content'
import { commitAll, git } from '@/lib/testing/git'
import { lostAddresses } from './lost-addresses'

const day = '2026-02-03'
const post = (fields = '') => `---\ntitle: Titel\n${fields}---\n\nText.\n\n<!--more-->\n\nMehr.\n`
const [a, draft] = ['content/posts/2026-01-02-a/de.md', 'content/posts/2026-01-03-b/de.md']

let publication: TestPublication

beforeEach(() => {
  publication = new TestPublication({
    [a]: post('aliases: [/alt]\n'),
    [draft]: post('draft: true\n'),
    'content/posts/2026-03-01-later/de.md': post(),
    'content/pages/about/de.md': '---\ntitle: T\n---\n\nText.\n',
  })
  git(publication.root, 'init', '-q')
  commitAll(publication.root, 'x')
})

afterEach(() => publication.remove())

async function lost(): Promise<string[]> {
  const { root } = publication
  const options = { day, strictReviews: true, url: 'https://www.example.org' }
  const content = await readContent(root, { ...options, cache: `${root}/.cache` })
  return lostAddresses(await readCommitted(root), content, day).map(
    ({ file, code, values }) => `${code} ${file} ${values.found}`,
  )
}

it.each<[string, Record<string, string>, string[], string[]]>([
  ['nothing changed', {}, [], []],
  [
    'a slug without an alias',
    { [a]: post('slug: neu\naliases: [/alt]\n') },
    [],
    [`address-lost ${a} /de/posts/a`],
  ],
  ['a slug with its alias', { [a]: post('slug: neu\naliases: [/alt, /de/posts/a]\n') }, [], []],
  ['an alias that went', { [a]: post() }, [], [`address-lost ${a} /alt`]],
  [
    'an article that became a draft',
    { [a]: post('aliases: [/alt]\ndraft: true\n') },
    [],
    [`address-lost ${a} /de/posts/a`, `address-lost ${a} /alt`],
  ],
  [
    'a deleted draft, one of a day to come',
    {},
    [draft, 'content/posts/2026-03-01-later/de.md'],
    [],
  ],
  [
    'a deleted page',
    {},
    ['content/pages/about/de.md'],
    ['address-deleted content/pages/about/de.md /de/about'],
  ],
  ['a deleted article', {}, [a], [`address-deleted ${a} /de/posts/a`, `address-deleted ${a} /alt`]],
  [
    'a deleted article that is said to be gone',
    {
      'content/gone.yaml':
        'gone:\n  - { path: /de/posts/a, title: T, on: 2026-02-01 }\n  - { path: /alt, title: T, on: 2026-02-01 }\n',
    },
    [a],
    [],
  ],
  [
    'a renamed folder',
    { 'content/posts/2026-01-02-c/de.md': post('aliases: [/de/posts/a, /alt]\n') },
    [a],
    [],
  ],
])('judges %s, before and after it is committed', async (_, written, deleted, expected) => {
  publication.write(written)
  if (deleted.length > 0) git(publication.root, 'rm', '-q', ...deleted)
  expect(await lost()).toEqual(expected)
  if (Object.keys(written).length + deleted.length > 0) commitAll(publication.root, 'x')
  expect(await lost()).toEqual(expected)
})

it('takes the addresses of a demonstration for nobody’s', async () => {
  const site = publication.read('content/site.yaml')
  publication.write({ 'content/site.yaml': `${site}demo: true\n` })
  git(publication.root, 'add', '-A')
  git(publication.root, 'commit', '-q', '--amend', '-m', 'x')
  git(publication.root, 'rm', '-q', a)
  publication.write({ 'content/site.yaml': site })
  expect(await lost()).toEqual([])
})

it('has nothing to compare with where there is no git', async () => {
  expect(await readCommitted('/')).toEqual([])
})
