import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { hashOf } from '@/lib/cache/fingerprint'
import { Kept } from '@/lib/content/kept'
import { readSite } from '@/lib/content/read-site'
import { anyEdit } from '@/lib/testing/site-edits'
import { newSite, type SiteState, writeSite } from '@/lib/testing/site-files'
import { build, type Renderer } from './build'
import { sharedOf } from './page-source'
import { inputOf } from './site-input'

/** Stands in for Next.js, which makes a page of nothing but its model: writes down all that it is given. */
const renderer: Renderer = {
  async render(pages, shared, store, made) {
    for (const page of pages) made(page, store.put(`${page.source.model}\n${shared}`), [])
  },
}

/** Builds a site into a folder with what is kept there; the hashes of its files, or `undefined` where it has errors. */
async function buildSite(content: string, site: SiteState, kept: string) {
  const { day, code } = site
  const cache = path.join(kept, '.cache')
  const known = new Kept(cache, code)
  const options = { day, mode: 'production' as const, url: 'http://localhost', cache, kept: known }
  const { site: read } = await readSite(content, options)
  if (!read) return undefined
  const scripts = { page: {}, embed: '', search: '/s.js', verify: '/v.js' }
  const input = inputOf(read, {
    root: content,
    host: 'any',
    project: process.cwd(),
    cache,
    code,
    scripts: [],
    shared: sharedOf(read, scripts),
    compiled: { path: '/_next/', read: () => ({ fingerprint: '', files: async () => new Map() }) },
  })
  const out = path.join(kept, 'out')
  await build(input, { out, cache }, code, renderer)
  return hashesBelow(out)
}

function hashesBelow(folder: string): Record<string, string> {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true })
  const files = entries
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath, entry.name))
  return Object.fromEntries(
    files.sort().map((file) => [path.relative(folder, file), hashOf(readFileSync(file))]),
  )
}

it('builds the same after any sequence of edits as from nothing', async () => {
  const compared: boolean[] = []
  await fc.assert(
    fc.asyncProperty(fc.array(anyEdit, { minLength: 1, maxLength: 5 }), async (edits) => {
      const root = mkdtempSync(path.join(tmpdir(), 'edits-'))
      const site = newSite()
      for (const { apply } of edits) {
        apply(site)
        writeSite(root, site)
        const kept = await buildSite(root, site, path.join(root, 'kept'))
        const fresh = await buildSite(root, site, mkdtempSync(path.join(root, 'fresh-')))
        compared.push(fresh !== undefined)
        expect(kept).toEqual(fresh)
      }
      rmSync(root, { recursive: true })
    }),
    { numRuns: Number(process.env.EDIT_SEQUENCES ?? 3), endOnFailure: true },
  )
  expect(compared).toContain(true)
}, 600_000)
