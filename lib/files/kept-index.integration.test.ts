import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { hashOf } from '@/lib/cache/fingerprint'
import { makePost, type WrittenPost } from '@/lib/testing/posts'
import { makeSite, notingReads } from '@/lib/testing/site'
import { KeptIndex } from './kept-index'
import { searchIndexesOf } from './search-index'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'index-'))
})
afterEach(() => rmSync(folder, { recursive: true }))

const article = (id: string, body: string) => makePost({ id, file: id, slug: id, body })
const posts = [article('a', 'Ein Satz.'), article('b', 'Ein anderer.')]

/** The index of a site that is made with what is kept and without, and the texts that were read for the former. */
async function indexOf(articles: readonly WrittenPost[], code = 'code') {
  const site = await makeSite({ posts: [...articles] })
  const { texts, read } = notingReads(site)
  const [kept] = searchIndexesOf({ ...site, texts }, () => new KeptIndex(folder, code))
  const [fresh] = searchIndexesOf(site)
  return { files: [...(kept?.files() ?? [])], fresh: [...(fresh?.files() ?? [])], read }
}

it('reads no text that is as it was, and makes the same', async () => {
  await indexOf(posts)
  const { files, fresh, read } = await indexOf(posts)
  expect(read).toEqual([])
  expect(files).toEqual(fresh)
})

describe('reads', () => {
  const [a = makePost(), b = makePost()] = posts
  it.each<[string, readonly WrittenPost[], string[]]>([
    ['a text that changed', [article('a', 'Ein neuer Satz.'), b], ['a']],
    ['one whose title changed', [{ ...a, title: 'Neu' }, b], ['a']],
    ['one that came', [...posts, article('c', 'Ein dritter.')], ['c']],
  ])('%s', async (_, articles, expected) => {
    await indexOf(posts)
    const { files, fresh, read } = await indexOf(articles)
    expect(read).toEqual(expected)
    expect(files).toEqual(fresh)
  })

  it('all where the code changed', async () => {
    await indexOf(posts)
    expect((await indexOf(posts, 'other')).read.sort()).toEqual(['a', 'b'])
  })

  it.each(['', 'other', '{}'])('what was damaged, such as “%s”', async (text) => {
    await indexOf(posts)
    writeFileSync(path.join(folder, hashOf('a')), text)
    const { files, fresh, read } = await indexOf(posts)
    expect(read).toEqual(['a'])
    expect(files).toEqual(fresh)
  })
})

it('keeps nothing of articles that are gone', async () => {
  await indexOf(posts)
  await indexOf(posts.slice(0, 1))
  expect(readdirSync(folder)).toEqual([hashOf('a')])
})

it('needs no folder where a language has no articles', async () => {
  rmSync(folder, { recursive: true })
  expect((await indexOf([])).read).toEqual([])
  await indexOf(posts)
})
