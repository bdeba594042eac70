import { mkdirSync, mkdtempSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { PHASE_DEVELOPMENT_SERVER, PHASE_PRODUCTION_BUILD } from 'next/constants'
import { afterAll, expect, it } from 'vitest'
import { newSite, writeSite } from '@/lib/testing/site-files'
import nextConfig from '@/next.config'
import type { Settings } from '../settings'
import { changes } from './changes'
import { readCurrent } from './current'
import { developmentFile } from './files'

const root = mkdtempSync(path.join(tmpdir(), 'development-'))
afterAll(() => rmSync(root, { recursive: true }))

const settings: Settings = {
  project: process.cwd(),
  root,
  out: path.join(root, 'out'),
  cache: path.join(root, '.cache'),
  day: '2026-02-03',
  mode: 'development',
  host: 'any',
  url: 'http://localhost:3000',
}

it('reads the site anew when a text was edited or a day has passed, and only then', async () => {
  const state = newSite()
  writeSite(root, state)
  const first = await readCurrent(settings)
  writeFileSync(path.join(root, 'content/posts/.de.md.swp'), 'what an editor hides there')
  expect(await readCurrent(settings)).toBe(first)

  state.name = 'Another name'
  writeSite(root, state)
  utimesSync(path.join(root, 'content/site.yaml'), 1, 1)
  const second = await readCurrent(settings)
  expect(second.site.configuration.name).toBe('Another name')
  expect(await readCurrent({ ...settings, day: '2026-02-04' })).not.toBe(second)
})

it.each(['content/posts/anhang.pdf', 'public/daten.csv'])(
  'reads the site anew when %s has come or changed',
  async (name) => {
    writeSite(root, newSite())
    const file = path.join(root, name)
    mkdirSync(path.dirname(file), { recursive: true })
    const before = await readCurrent(settings)
    writeFileSync(file, 'a')
    const added = await readCurrent(settings)
    expect(added).not.toBe(before)
    utimesSync(file, 1, 1)
    expect(await readCurrent(settings)).not.toBe(added)
  },
)

it('recovers when a mistake is mended', async () => {
  writeSite(root, newSite())
  const file = path.join(root, 'content/site.yaml')
  writeFileSync(file, 'nme: Example\n')
  await expect(readCurrent(settings)).rejects.toThrow('content/site.yaml:1:1')
  writeSite(root, newSite())
  expect((await readCurrent(settings)).site.posts.length).toBeGreaterThan(0)
})

it('tells open pages of each change, of what is wrong, and when it is mended', async () => {
  writeSite(root, newSite())
  const events = changes(() => settings).body?.getReader()
  const next = async () => {
    const { value } = (await events?.read()) ?? {}
    return JSON.parse(new TextDecoder().decode(value).replace('data: ', ''))
  }
  const sound = await next()
  const file = path.join(root, 'content/site.yaml')
  const text = readFileSync(file, 'utf8')
  writeFileSync(path.join(root, 'content/.site.yaml.swp'), 'what an editor hides there')
  await wait(300)
  writeFileSync(file, 'nme: Example\n')
  const wrong = await next()
  writeFileSync(file, text.replace('name: ', 'name: New '))
  const mended = await next()
  expect([sound.problem, mended.problem]).toEqual([undefined, undefined])
  expect(wrong.problem).toContain('content/site.yaml:1:1')
  expect(new Set([sound, wrong, mended].map(({ state }) => state)).size).toBe(3)
  await events?.cancel()
}, 60_000)

it('tells open pages of a file in public/', async () => {
  const site = { ...settings, root: mkdtempSync(path.join(root, 'other-')) }
  writeSite(site.root, newSite())
  mkdirSync(path.join(site.root, 'public'))
  const events = changes(() => site).body?.getReader()
  await events?.read()
  writeFileSync(path.join(site.root, 'public/daten.csv'), 'a')
  expect((await events?.read())?.done).toBe(false)
  await events?.cancel()
}, 60_000)

it('shows what is wrong at any address, and listens until it is mended', async () => {
  writeSite(root, newSite())
  writeFileSync(path.join(root, 'content/site.yaml'), 'nme: <b>\n')
  const answer = await developmentFile('/en/posts/article-a', () => settings)
  const page = await answer?.text()
  expect(answer?.status).toBe(500)
  expect(page).toContain('content/site.yaml:1:1')
  expect(page).toContain('new EventSource')
  expect(page).not.toContain('<b>')
  writeSite(root, newSite())
  expect(await developmentFile('/en/posts/a', () => settings)).toBeUndefined()
  const markdown = await developmentFile('/en/posts/a.md', () => settings)
  expect(await markdown?.text()).toContain('# Article a')
})

it('gives every page a script that listens to changes, and no other', async () => {
  writeSite(root, newSite())
  const { files, paths } = (await readCurrent(settings)).scripts
  const listening = files
    .filter(({ code }) => code.includes('new EventSource'))
    .map((file) => file.path)
  expect(listening).toEqual(Object.values(paths.page))
})

it('leaves what serves files in development out of builds', () => {
  expect(nextConfig(PHASE_DEVELOPMENT_SERVER).pageExtensions).toContain('dev.ts')
  expect(nextConfig(PHASE_PRODUCTION_BUILD).pageExtensions).not.toContain('dev.ts')
})
