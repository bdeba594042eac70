import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { requireSite } from '@/lib/build/read-project'
import type { Settings } from '@/lib/build/settings'
import { ContentError } from '@/lib/problems/content-error'
import type { Check } from '@/lib/sources/links/check'
import { makePost } from '@/lib/testing/posts'
import { makeSite } from '@/lib/testing/site'
import { serveSite } from '@/scripts/start'
import { Interrupted } from '../terminal'
import { TestPublication } from '../test-publication'
import { PlayedTerminal } from '../test-terminal'
import { wordsOf } from '../words'
import { tellDue, tellSearchEngines, tellSubscribers } from './announce'
import { checkContent } from './check-content'
import { checkLinks } from './check-links'

const words = wordsOf('en')
let publication: TestPublication

beforeEach(() => {
  publication = new TestPublication({
    'content/posts/2026-01-02-a/en.md':
      '---\ntitle: A\ndrfat: true\nmood: x\n---\n\nText with [a link](https://example.org/a).\n',
    'content/pages/imprint/en.md': '---\ntitle: Imprint\n---\n\nText.\n',
  })
})

afterEach(() => publication.remove())

const settings = (): Settings => ({
  project: publication.root,
  root: publication.root,
  out: `${publication.root}/out`,
  cache: `${publication.root}/.cache`,
  day: '2026-11-26',
  mode: 'production',
  host: 'any',
  url: 'http://localhost:3000',
})

describe('check', () => {
  const options = { all: false, errors: false, strict: false, json: false }
  const check = async (given: Partial<typeof options>, language: 'de' | 'en' = 'en') => {
    const terminal = new PlayedTerminal()
    const wanted = { ...options, ...given, language, color: false, onGitHub: false }
    const { data, exitCode } = await checkContent(settings(), wanted, terminal)
    return { said: terminal.said.join('\n'), data, exitCode }
  }

  it.each([
    ['en', 'expected'],
    ['de', 'erwartet:'],
  ] as const)('tells what is wrong in %s, and ends with 1', async (language, word) => {
    const { said, exitCode } = await check({}, language)
    expect(said).toContain('content/posts/2026-01-02-a/en.md:3:1')
    expect(said).toContain(word)
    expect(exitCode).toBe(1)
  })

  it('leaves warnings out where it is told to, and hands all to programs', async () => {
    expect((await check({})).said).toContain('mood')
    expect((await check({ errors: true })).said).not.toContain('mood')
    const { data } = await check({ json: true })
    expect(data).toMatchObject({ version: 1, problems: expect.arrayContaining([]) })
    expect(JSON.stringify(data)).toContain('"code":"unknown-field"')
  })

  it('ends with 0 where all is sound, and with 1 for warnings if they count', async () => {
    publication.write({
      'content/posts/2026-01-02-a/en.md': '---\ntitle: A\n---\n\nText.\n\n<!--more-->\n\nMore.\n',
    })
    const { exitCode } = await check({ errors: true })
    const strict = await check({ strict: true })
    expect([exitCode, strict.exitCode]).toEqual([0, 1])
  })
})

describe('links', () => {
  const linked = () =>
    makeSite({
      posts: [makePost({ sources: [{ url: 'https://example.org/a', title: 'A', id: 'a' }] })],
    })
  const run = async (check: Check, days?: string) => {
    const terminal = new PlayedTerminal()
    const given = { root: publication.root, today: '2026-11-26', check, days }
    await checkLinks(await linked(), given, terminal, words)
    return terminal.said.join('\n')
  }
  const found: Check = async () => ({ outcome: 'reachable', reason: 'status 200' })
  const file = () => path.join(publication.root, 'content/link-health.json')

  it('says what became of each address, and writes it down', async () => {
    expect(await run(found)).toMatch(/reachable +https:\/\/example\.org\/a \(status 200\)/)
    expect(readFileSync(file(), 'utf8')).toContain('https://example.org/a')
  })

  it('leaves out what was looked at lately, and nothing for 0 days', async () => {
    await run(found)
    expect(await run(found)).not.toContain('https://example.org/a')
    expect(await run(found, '0')).toContain('https://example.org/a')
  })

  it.each(['-1', '1.5', 'week', ''])('refuses --days %j before it asks anybody', async (days) => {
    const refused: Check = async (address) => expect.unreachable(address)
    await expect(run(refused, days)).rejects.toThrow('whole number')
  })

  it('leaves no torn file where somebody breaks off', async () => {
    const broken: Check = async () => {
      throw new Interrupted()
    }
    await expect(run(broken)).rejects.toThrow(Interrupted)
    expect(existsSync(file()) ? JSON.parse(readFileSync(file(), 'utf8')) : undefined).toBe(
      undefined,
    )
  })
})

describe('due', () => {
  const due = async (given: { url?: string }, sitemap: () => Promise<string>) => {
    const terminal = new PlayedTerminal()
    const site = await requireSite(settings())
    const wanted = { ...given, day: '2026-11-26', fetchText: sitemap }
    const { exitCode } = await tellDue(site, wanted, terminal, words)
    return { said: terminal.said.join('\n'), exitCode }
  }
  const online = (...paths: string[]) =>
    `<urlset>${paths.map((found) => `<loc>https://www.example.org${found}</loc>`).join('')}</urlset>`

  it('names what should be online, and says so by its exit code', async () => {
    publication.write({
      'content/posts/2026-01-02-a/en.md': '---\ntitle: A\n---\n\nText.\n',
      'content/posts/2030-01-02-b/en.md': '---\ntitle: B\n---\n\nText.\n',
    })
    expect(await due({}, async () => online('/en'))).toEqual({
      said: 'https://www.example.org/en/posts/a',
      exitCode: 10,
    })
    expect((await due({}, async () => online('/en/posts/a'))).exitCode).toBe(0)
  })

  it.each([
    [{ url: 'example' }, 'address is missing'],
    [{ url: 'https://www.example.org' }, 'No answer from https://www.example.org'],
  ])('says in a sentence why it cannot tell for %j', async (given, message) => {
    publication.write({ 'content/posts/2026-01-02-a/en.md': '---\ntitle: A\n---\n\nText.\n' })
    const nobody = async () => Promise.reject(new TypeError('fetch failed'))
    await expect(due(given, nobody)).rejects.toThrow(message)
  })

  it('asks for no build that would fail, and says why', async () => {
    await expect(due({}, async () => online('/en'))).rejects.toThrow(ContentError)
  })
})

describe('announcements', () => {
  it('name what is not filled in, and send nothing', async () => {
    const site = await makeSite({})
    const terminal = new PlayedTerminal()
    await expect(tellSearchEngines(site, { since: '2026-01-01' }, terminal, words)).rejects.toThrow(
      'indexNowKey',
    )
    await expect(tellSubscribers(site, terminal, words)).rejects.toThrow('webSubHub')
    expect(terminal.said).toEqual([])
  })

  it.each([undefined, 'yesterday', '2026-13-01'])('need a day: %s', async (since) => {
    const configuration = { indexNowKey: 'abcdefgh', url: 'https://www.example.org' }
    const site = await makeSite({ configuration })
    await expect(tellSearchEngines(site, { since }, new PlayedTerminal(), words)).rejects.toThrow(
      'Since which day?',
    )
  })
})

it.each(['abc', '0', '70000', '-1', '80.5'])('serve refuses the port %s', async (port) => {
  await expect(serveSite(port, new PlayedTerminal(), words)).rejects.toThrow('from 1 to 65535')
})
