import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import {
  authorFile,
  english,
  german,
  publicFile,
  SignedPublication,
  signingDay,
  siteFile,
} from '@/lib/testing/signed-publication'
import { anyEdit } from '@/lib/testing/site-edits'
import { editSite, newSite, writeSite } from '@/lib/testing/site-files'
import { KnownFiles } from './files/known-files'
import { Kept } from './kept'
import { type Reading, readSite } from './read-site'

/** Reads a site as a process does that has read it before, whose code is the same. */
function again(root: string, day: string, { files, kept }: Known): Promise<Reading> {
  const { listing } = files.look(root)
  const mode = 'preview' as const
  const options = { day, mode, url: 'http://localhost', cache: cacheOf(root), kept, listing }
  return readSite(root, options)
}

interface Known {
  files: KnownFiles
  kept: Kept
}

function nothingKnown(root: string, code: string): Known {
  return { files: new KnownFiles(), kept: new Kept(cacheOf(root), code) }
}

function cacheOf(root: string): string {
  return path.join(root, 'kept')
}

function anew(root: string, day: string): Promise<Reading> {
  const cache = path.join(root, 'fresh')
  return readSite(root, { day, mode: 'preview', url: 'http://localhost', cache })
}

/** All that was read, as plain data. */
function plain({ site, problems, content }: Reading) {
  const { posts, readings, reviews } = content
  const texts = site && [...site.texts].map(([file, { body, ...facts }]) => [file, facts, body()])
  return {
    problems,
    posts: posts.map(({ post, placeholders }) => [post, placeholders]),
    readings: [...readings].map(([file, { text, ...rest }]) => [file, text(), rest]),
    reviews: [...reviews].map(([file, { text, value, signature }]) => [
      file,
      text,
      value,
      signature,
    ]),
    texts,
    site: site && {
      ...site,
      texts: undefined,
      readings: undefined,
      reviews: undefined,
      editions: [...site.editions.values()].map(({ t: _, ...edition }) => edition),
    },
  }
}

it('reads the same after any sequence of edits as a process that never read the site', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(anyEdit, { minLength: 1, maxLength: 6 }), async (edits) => {
      const root = mkdtempSync(path.join(tmpdir(), 'again-'))
      const site = newSite()
      const byCode = new Map<string, Known>()
      writeSite(root, site)
      for (const { apply } of edits) {
        const before = structuredClone(site)
        apply(site)
        editSite(root, before, site)
        const { day, code } = site
        const known = byCode.get(code) ?? nothingKnown(root, code)
        byCode.set(code, known)
        expect(plain(await again(root, day, known))).toEqual(plain(await anew(root, day)))
      }
      rmSync(root, { recursive: true })
    }),
    { numRuns: 12, endOnFailure: true },
  )
}, 600_000)

it('judges a review the same after each edit as a process that never read the site', async () => {
  const publication = new SignedPublication()
  const known = nothingKnown(publication.root, 'code')
  const edit = (file: string, from: string, to: string) => () =>
    publication.write({ [file]: publication.read(file).replace(from, to) })
  const edits: (() => void | Promise<void>)[] = [
    () => publication.sign(german),
    () => publication.sign(english),
    edit(german, 'nicht lang', 'lang'),
    edit(german, 'lang', 'nicht lang'),
    edit(german, 'Eine Zahl war', 'Zwei Zahlen waren'),
    () => publication.sign(german),
    () => publication.sign(english),
    edit(authorFile, 'Erika Beispiel', 'Erika Muster'),
    edit(authorFile, 'Erika Muster', 'Erika Beispiel'),
    edit(siteFile, 'responsible: R', 'responsible: S'),
    edit(siteFile, 'responsible: S', 'responsible: R'),
    edit(publicFile, '3,4', '3,5'),
    edit(path.join(path.dirname(german), 'daten.csv'), '1,2', '1,3'),
    edit(path.join(path.dirname(german), 'kopf.svg'), '#fedcba', '#fedcbb'),
    edit(path.join(path.dirname(german), 'bild.dark.svg'), '#abcdef', '#abcdee'),
    () => rmSync(path.join(publication.root, german.replace('.md', '.review.json.sig'))),
    () => rmSync(path.join(publication.root, german.replace('.md', '.review.json'))),
    () => rmSync(path.join(publication.root, german)),
  ]
  for (const apply of edits) {
    await apply()
    const read = await again(publication.root, signingDay, known)
    expect(plain(read)).toEqual(plain(await anew(publication.root, signingDay)))
  }
  const later = await again(publication.root, '2027-01-01', known)
  expect(plain(later)).toEqual(plain(await anew(publication.root, '2027-01-01')))
}, 60_000)
