import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { translatorFor } from '@/lib/testing/site'
import { writeNewPost } from './new-post'
import { parsePost } from './parse-post'

let root: string

beforeEach(() => {
  root = mkdtempSync(path.join(tmpdir(), 'new-'))
})

afterEach(() => rmSync(root, { recursive: true }))

it('writes a draft that the content check accepts', async () => {
  const post = {
    title: 'Was heißt „geprüft“: ein Überblick',
    locale: 'de',
    date: '2026-01-02',
  } as const
  const file = writeNewPost(root, post, translatorFor('de'))
  expect(file).toBe('content/posts/2026-01-02-was-heisst-geprueft-ein-ueberblick/de.md')
  const { parsed, problems } = parsePost(file, readFileSync(path.join(root, file), 'utf8'), {
    id: 'x',
    folderDate: '2026-01-02',
    locale: 'de',
    authors: new Map(),
    sourceWords: { own: ['Quellen'], foreign: ['Sources'] },
    today: '2026-01-02',
    strictReviews: true,
    imagePaths: new Set<string>(),
  })
  expect(problems).toEqual([])
  expect(parsed?.post).toMatchObject({ title: post.title, draft: true })
  expect(parsed?.post.sources).toHaveLength(1)
})

it('puts a second language beside the first and never overwrites', async () => {
  const t = translatorFor('en')
  const post = {
    title: '2026-01-02-was-heisst-geprueft',
    locale: 'en',
    date: '2026-03-04',
  } as const
  expect(writeNewPost(root, post, t)).toBe('content/posts/2026-01-02-was-heisst-geprueft/en.md')
  expect(() => writeNewPost(root, post, t)).toThrow('en.md exists already')
})
