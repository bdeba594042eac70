import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import type { Check, Finding } from './check'
import { parseLinkHealth } from './health'
import { type Run, updateLinkHealth } from './run'

const today = '2026-11-23'
const found: Finding = { outcome: 'reachable', status: 200, reason: 'status 200' }
const addresses = Array.from({ length: 8 }, (_, index) => `https://${index}.example.org/`)
let folder: string
let file: string

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'links-'))
  file = path.join(folder, 'link-health.json')
})

afterEach(() => rmSync(folder, { recursive: true }))

const read = () => parseLinkHealth(readFileSync(file, 'utf8'))

/** Runs with a check that notes what it is asked. */
function run(list: string[], check: Check, options: Partial<Run> = {}) {
  return updateLinkHealth(list, {
    file,
    today,
    restDays: 7,
    check,
    report: () => {},
    quotes: new Map(),
    ...options,
  })
}

test('goes on where a run was stopped', async () => {
  const stopped: Check = (address) =>
    addresses.indexOf(address) < 6 ? Promise.resolve(found) : new Promise(() => {})
  void run(addresses, stopped)
  await vi.waitFor(() => expect(read().size).toBe(5), { interval: 5 })
  expect(readdirSync(folder)).toEqual(['link-health.json'])

  const asked: string[] = []
  await run(addresses, async (address) => {
    asked.push(address)
    return found
  })
  expect(asked).toEqual(addresses.slice(5))
  expect([...read().keys()]).toEqual(addresses)
})

test('looks once at an address that is named twice, and drops one that no article names', async () => {
  const check = vi.fn<Check>().mockResolvedValue(found)
  await run(addresses, check)
  const result = await run(['https://new.example.org/', 'https://new.example.org/'], check)
  expect(check).toHaveBeenCalledTimes(addresses.length + 1)
  expect([...result.keys()]).toEqual(['https://new.example.org/'])
  expect([...read().keys()]).toEqual(['https://new.example.org/'])
})

test('looks again when the rest is over, and leaves the file alone byte for byte until then', async () => {
  const check = vi.fn<Check>().mockResolvedValue(found)
  await run(addresses, check)
  const before = readFileSync(file, 'utf8')
  await run(addresses.toReversed(), check, { today: '2026-11-29' })
  expect(readFileSync(file, 'utf8')).toBe(before)
  expect(check).toHaveBeenCalledTimes(addresses.length)
  await run(addresses, check, { today: '2026-11-30' })
  expect(check).toHaveBeenCalledTimes(addresses.length * 2)
})

test('looks at one address of a host after the other, so that results come early', async () => {
  const log: string[] = []
  const check: Check = async (address) => {
    log.push(`begin ${address}`)
    await new Promise((done) => setTimeout(done, 2))
    log.push(`end ${address}`)
    return found
  }
  await run(['https://example.org/a', 'https://example.org/b'], check)
  expect(log.map((line) => line.replace('https://example.org', ''))).toEqual([
    'begin /a',
    'end /a',
    'begin /b',
    'end /b',
  ])
})

test('refuses an address that is none, and a state file that is broken', async () => {
  const check = vi.fn<Check>().mockResolvedValue(found)
  await expect(run(['mailto:a@example.org', '/b'], check)).rejects.toThrow(
    'not an http or https address: mailto:a@example.org, /b',
  )
  writeFileSync(file, '{')
  await expect(run(addresses, check)).rejects.toThrow('link health: expected JSON')
  expect(readFileSync(file, 'utf8')).toBe('{')
  expect(check).not.toHaveBeenCalled()
})

test('looks for the quotes of an address, and again where one is new', async () => {
  const [address = ''] = addresses
  const asked: string[][] = []
  const check: Check = async (_, quotes = []) => {
    asked.push([...quotes])
    return { ...found, quotes: new Map(quotes.map((quote) => [quote, 'found'])) }
  }
  const wanting = (...quotes: string[]) =>
    run([address], check, { quotes: new Map([[address, quotes]]) })
  await wanting('One.')
  await wanting('One.')
  await wanting('One.', 'Two.')
  expect(asked).toEqual([['One.'], ['One.', 'Two.']])
  expect(
    read()
      .get(address)
      ?.quotes?.map(({ state, checked }) => [state, checked]),
  ).toEqual([
    ['found', today],
    ['found', today],
  ])
})
