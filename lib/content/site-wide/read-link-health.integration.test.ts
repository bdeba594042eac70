import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { formatProblem } from '@/lib/problems/explain'
import { writeLinkHealth } from '@/lib/sources/links/health'
import { readLinkHealth, withHealth } from './read-link-health'

const folder = mkdtempSync(path.join(tmpdir(), 'health-'))
afterAll(() => rmSync(folder, { recursive: true }))

function read(text: string) {
  const onDisk = path.join(folder, 'link-health.json')
  writeFileSync(onDisk, text)
  const { value, problems } = readLinkHealth([{ path: 'content/link-health.json', onDisk }])
  return { value, problems: problems.map((problem) => formatProblem(problem)) }
}

const link = {
  address: 'https://example.org/a',
  state: 'reachable' as const,
  checked: '2026-11-23',
}

test('reads what the link check wrote and gives it to the source', () => {
  const { value, problems } = read(writeLinkHealth([link]))
  expect(problems).toEqual([])
  expect(withHealth({ id: '1', title: 'A', url: link.address }, value).health).toEqual(link)
  expect(
    withHealth({ id: '2', title: 'B', url: 'https://example.org/b' }, value).health,
  ).toBeUndefined()
  expect(withHealth({ id: '3', title: 'C' }, value).health).toBeUndefined()
})

test('knows nothing where the check was never run', () => {
  expect(readLinkHealth([])).toEqual({ value: new Map(), problems: [] })
})

test('names a wrong entry with its line and column', () => {
  const text = writeLinkHealth([link]).replace('2026-11-23', 'yesterday')
  expect(read(text).problems).toEqual([
    'content/link-health.json:7:7 links.0.checked: expected a date as YYYY-MM-DD, found "yesterday"',
  ])
})

test('names an address that stands twice, and what is not JSON', () => {
  const [twice] = read(writeLinkHealth([link, link])).problems
  expect(twice).toMatch(/^content\/link-health\.json:3:3 links: expected each item once, found /)
  expect(read('{ "version": 1, ').problems).toEqual([
    'content/link-health.json:1:1 front matter: expected a closing }, found none',
  ])
})
