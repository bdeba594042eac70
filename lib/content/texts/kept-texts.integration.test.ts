import { appendFileSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { writeKept } from '@/lib/cache/cached'
import { KnownFiles } from '../files/known-files'
import { Kept } from '../kept'
import { readContent } from '../read-content'

let root = ''

beforeEach(() => {
  root = mkdtempSync(path.join(tmpdir(), 'kept-'))
  known = { files: new KnownFiles(), kept: new Kept(cache(), 'code') }
  write('posts/2026-01-01-a/en.md', 'title: A', 'See [B](../2026-01-02-b/en.md).')
  write('posts/2026-01-02-b/en.md', 'title: B\nslug: b', 'Text of B.')
})

afterEach(() => {
  rmSync(root, { recursive: true })
})

function write(file: string, fields: string, text: string) {
  const full = path.join(root, 'content', file)
  mkdirSync(path.dirname(full), { recursive: true })
  writeFileSync(full, `---\n${fields}\n---\n\n${text}\n`)
}

const cache = () => path.join(root, '.cache')

let known: { files: KnownFiles; kept: Kept }

/** Reads with what this process knows, with what is kept, and without. */
async function readThrice() {
  const options = { day: '2026-02-03', url: 'https://www.example.org', strictReviews: true }
  const { listing } = known.files.look(root)
  return [
    await readContent(root, { ...options, cache: cache(), kept: known.kept, listing }),
    await readContent(root, { ...options, cache: cache(), kept: new Kept(cache(), 'code') }),
    await readContent(root, { ...options, cache: cache() }),
  ]
}

async function readTexts() {
  return (await readThrice()).map(({ posts }) => posts.map(({ text }) => text))
}

async function readAll() {
  return (await readThrice()).map(({ posts, readings, problems }) => ({
    problems,
    texts: posts.map(({ post, text: { body, ...facts } }) => [post, facts, body()]),
    hashes: [...readings.values()].map(({ hashes }) => hashes),
  }))
}

const changes: [string, () => void][] = [
  ['nothing', () => {}],
  ['the text', () => write('posts/2026-01-01-a/en.md', 'title: A', 'Other.')],
  [
    'the address that it links to',
    () => write('posts/2026-01-02-b/en.md', 'title: B\nslug: c', 'B'),
  ],
  [
    'whether what it links to is public',
    () => write('posts/2026-01-02-b/en.md', 'title: B\ndraft: true', 'B'),
  ],
  [
    'what it links to, which is gone',
    () => rmSync(path.join(root, 'content/posts/2026-01-02-b'), { recursive: true }),
  ],
  [
    'its sources',
    () =>
      write('posts/2026-01-01-a/en.md', 'title: A\nsources: [{ id: x, title: X }]', 'Words [@x].'),
  ],
  [
    'what was kept, which is damaged',
    () => {
      for (const name of readdirSync(path.join(cache(), 'texts')))
        writeFileSync(path.join(cache(), 'texts', name), '{}')
    },
  ],
  [
    'the program, whose predecessor kept it in another form',
    () => {
      for (const name of readdirSync(path.join(cache(), 'texts')))
        writeKept(path.join(cache(), 'texts'), name, '{"key":"another"}')
    },
  ],
  ['where it is kept', () => rmSync(cache(), { recursive: true })],
]

it.each(changes)('reads the same as without what was kept when %s changed', async (_, change) => {
  await readAll()
  change()
  const [again, kept, fresh] = await readAll()
  expect(kept?.texts.length).toBeGreaterThan(0)
  expect(kept).toEqual(fresh)
  expect(again).toEqual(fresh)
})

it('takes over a text that nothing changed for, and keeps none of a file that is gone', async () => {
  await readAll()
  const before = readdirSync(path.join(cache(), 'texts'))
  rmSync(path.join(root, 'content/posts/2026-01-02-b'), { recursive: true })
  await readAll()
  expect(before).toHaveLength(2)
  expect(readdirSync(path.join(cache(), 'texts'))).toHaveLength(1)
})

it('never gives a body that is damaged since the site was read', async () => {
  const [, kept] = await readTexts()
  const [text] = kept ?? []
  expect(text?.body().prose).toEqual(['See B.'])
  const folder = path.join(cache(), 'texts')
  for (const name of readdirSync(folder)) appendFileSync(path.join(folder, name), ' ')
  expect(() => text?.body()).toThrow('damaged')
})
