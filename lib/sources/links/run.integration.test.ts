import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { expect, test } from 'vitest'
import { createCheck } from './check'
import { startFailingServer } from './failing-server'
import { parseLinkHealth } from './health'
import { updateLinkHealth } from './run'

test('writes what a real server answers on two days', async () => {
  const server = await startFailingServer()
  const folder = mkdtempSync(path.join(tmpdir(), 'links-'))
  const file = path.join(folder, 'link-health.json')
  const at = (name: string) => `http://127.0.0.1:${server.port}${name}`
  const manners = { concurrency: 4, perHost: 2, pause: 0, longestWait: 0 }
  const isAllowed = (ip: string) => ip === '127.0.0.1'
  const network = { userAgent: 'ExampleCheck/1.0', isAllowed, now: () => 0 }
  const check = createCheck(network, manners, 60_000)
  const list = ['/page', '/301', '/404', '/403', '/503'].map(at)

  const runOn = (today: string, restDays: number) =>
    updateLinkHealth(list, { file, today, restDays, check, quotes: new Map(), report: () => {} })

  await runOn('2026-11-22', 7)
  const states = await runOn('2026-11-23', 1)
  server.close()
  const written = parseLinkHealth(readFileSync(file, 'utf8'))
  rmSync(folder, { recursive: true })
  expect(list.map((address) => states.get(address)?.state)).toEqual([
    'reachable',
    'moved',
    'gone',
    'blocked',
    'unknown',
  ])
  expect(written.get(at('/404'))).toEqual({
    address: at('/404'),
    state: 'gone',
    checked: '2026-11-23',
    status: 404,
    goneSince: '2026-11-22',
  })
  expect(written.get(at('/301'))).toMatchObject({ movedTo: at('/page') })
})
