import { execFileSync, spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { cpSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { buildSite, runNode, writeSite } from '@/e2e/build-site'
import { finishedSite } from '@/e2e/finished-site'
import { fixtureDay } from '@/e2e/fixture-day'

/*
 * A publication that keeps its history, as its authors keep it with git and readers get it.
 */

const root = path.resolve('.cache/history-site')
const article = 'content/posts/2026-03-01-otter/de.md'
const other = 'content/posts/2026-03-02-hase/de.md'
const day = { KLARTEXT_ROOT: root, SOURCE_DATE_EPOCH: fixtureDay }

const post = (title: string, ...paragraphs: string[]) =>
  `---\ntitle: ${title}\nai: { use: generated }\n---\n\nWorum es geht.\n\n<!--more-->\n\n${paragraphs.join('\n\n')}\n`

const site = `name: Beispiel
locales: [de, en]
tagline: { de: Beispiel, en: Example }
url: https://www.example.org
timeZone: Europe/Berlin
demo: true
history: true
publisher: { name: N, street: S, city: C, country: { de: D, en: E }, email: e@example.org, phone: "1", responsible: R }
`

const read = (file: string) => readFileSync(path.join(root, file), 'utf8')

function edit(file: string, from: string, to: string): void {
  const before = read(file)
  expect(before).toContain(from)
  writeFileSync(path.join(root, file), before.replace(from, to))
}

const git = (...words: string[]) =>
  execFileSync('git', ['-c', 'user.name=T', '-c', 'user.email=t@example.org', ...words], {
    cwd: root,
    stdio: 'pipe',
  })

function commit(message: string): void {
  git('add', 'content')
  git('commit', '-q', '-m', message)
}

const record = (...words: string[]) =>
  runNode(['--import', 'tsx', 'scripts/klartext.ts', 'record', ...words], day)

/** What the check prints. */
function check(): { status: number | null; said: string } {
  const words = ['--import', 'tsx', 'scripts/klartext.ts', 'check']
  const env = { ...process.env, ...day, LC_ALL: 'C' }
  const { status, stdout, stderr } = spawnSync(process.execPath, words, { encoding: 'utf8', env })
  return { status, said: stdout + stderr }
}

const records = (file: string) => readdirSync(path.join(root, path.dirname(file), 'history'))

beforeAll(() => {
  rmSync(root, { recursive: true, force: true })
  writeSite(root, {
    'content/site.yaml': site,
    [article]: post('Der Otter', 'Er wiegt neun Kilo.', 'Er schwimmt gern.', 'Er frisst Fische.'),
    [other]: post('Der Hase', 'Er läuft.'),
  })
  git('init', '-q', '-b', 'main')
})
afterAll(() => rmSync(root, { recursive: true, force: true }))

it('tells an author who forgot what to run, in one line', () => {
  const { status, said } = check()
  expect(status).toBe(1)
  const lines = said.split('\n').filter((line) => line.includes('npm run record'))
  expect(lines).toHaveLength(2)
  expect(lines[0]).toContain('npm run record -- 2026-03-01-otter de')
})

it('is content once all is on record, and records nothing twice', () => {
  record()
  expect(check().status).toBe(0)
  expect(records(article)).toHaveLength(1)
  record()
  expect(records(article)).toHaveLength(1)
  commit('first')
})

describe('two branches that both record', () => {
  it('merge without conflict', () => {
    git('checkout', '-q', '-b', 'one')
    edit(article, 'neun Kilo', 'acht Kilo')
    record('--kind', 'correction', '--note', 'Das Gewicht war falsch.')
    commit('weight')
    git('checkout', '-q', '-b', 'two', 'main')
    edit(article, 'Fische', 'Fische und Krebse')
    edit(other, 'läuft', 'hoppelt')
    record('--kind', 'clarification', '--note', 'Genauer.')
    commit('food')
    git('merge', '-q', '-m', 'both', 'one')
    expect(read(article)).toMatch(/acht Kilo[\s\S]*Krebse/)
    expect(records(article)).toHaveLength(3)
  })

  it('have their merged text recorded after both', () => {
    const { status, said } = check()
    expect(status).toBe(1)
    expect(said).toContain('npm run record -- 2026-03-01-otter de')
    expect(said).not.toContain('npm run record -- 2026-03-02-hase')
    record('--kind', 'clarification', '--note', 'Beides zusammen.')
    expect(check().status).toBe(0)
    const merged = records(article).map((name) =>
      JSON.parse(read(`${path.dirname(article)}/history/${name}`)),
    )
    expect(merged.map(({ before }) => before.length).sort()).toEqual([0, 1, 1, 2])
  })
})

describe('readers', () => {
  beforeAll(() => {
    cpSync('e2e/fixture/public', path.join(root, 'public'), { recursive: true })
    buildSite(root)
  })
  const out = () => finishedSite(path.join(root, 'out'))
  const sha256 = (text: string) => createHash('sha256').update(text).digest('hex')
  /** Canonical JSON (RFC 8785) of what has no number and only plain keys. */
  const canonical = (value: unknown): string =>
    JSON.stringify(value, (_, inner: unknown) =>
      typeof inner === 'object' && inner !== null && !Array.isArray(inner)
        ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1)))
        : inner,
    )

  it('see each version with what it changed, word by word', () => {
    const page = out().documentOf('de/posts/otter/versions.html')
    const versions = [...page.querySelectorAll('.versions > li')]
    expect(versions).toHaveLength(4)
    const corrected = versions.find((version) => /Das Gewicht war falsch/.test(version.innerHTML))
    expect(corrected?.querySelector('h2')?.textContent).toContain('Berichtigung')
    expect(corrected?.querySelector('del')?.textContent).toContain('neun')
    expect(corrected?.querySelector('ins')?.textContent).toContain('acht')
    expect(versions.at(-1)?.querySelector('ins, del')).toBeNull()
    const link = out().documentOf('de/posts/otter.html').querySelector('a[href$="/versions"]')
    expect(link?.getAttribute('href')).toBe('/de/posts/otter/versions')
  })

  it('can follow the records from the heads to the first, by their hashes alone', () => {
    const { heads, sha256: all } = JSON.parse(out().textOf('history.json'))
    expect(sha256(canonical(heads))).toBe(all)
    const kept: { hash: string; record: { before: string[] } }[] = JSON.parse(
      out().textOf('de/posts/otter/history.json'),
    )
    for (const { hash, record: kind } of kept) expect(sha256(canonical(kind))).toBe(hash)
    const byHash = new Map(kept.map(({ hash, record: { before } }) => [hash, before]))
    const seen = new Set<string>()
    const follow = (hash: string): void => {
      seen.add(hash)
      for (const before of byHash.get(hash) ?? []) follow(before)
    }
    for (const head of heads.find((entry: { article: string }) => entry.article === 'otter')
      .records)
      follow(head)
    expect([...seen].sort()).toEqual([...byHash.keys()].sort())
  })

  it('find the hash of all heads in each footer, feed and provenance file', () => {
    const { files, pages, textOf } = out()
    const { sha256: all } = JSON.parse(textOf('history.json'))
    const witnesses = [...files].filter((file) =>
      /(?:feed\.(?:xml|json)|provenance\.json)$/.test(file),
    )
    expect(witnesses.length).toBeGreaterThan(3)
    const framed = pages.filter((page) => textOf(page).includes('site-footer'))
    expect(framed.length).toBeGreaterThan(10)
    expect([...witnesses, ...framed].filter((file) => !textOf(file).includes(all))).toEqual([])
  })
})
