import { setTimeout as sleep } from 'node:timers/promises'
import { expect, test } from 'vitest'
import { politely, waitAskedFor } from './polite'
import type { Answer, Send } from './request'

const ok: Answer = { status: 200, contentType: 'text/html', body: '', isWhole: true }
const limits = { timeout: 100, maxBytes: 1 }
const now = () => Date.parse('2026-11-23T12:00:00Z')

test.each([
  ['seconds', { ...ok, status: 429, retryAfter: '7' }, 7000],
  ['a date', { ...ok, status: 503, retryAfter: 'Mon, 23 Nov 2026 12:00:05 GMT' }, 5000],
  [
    'a date that has passed',
    { ...ok, status: 503, retryAfter: 'Mon, 23 Nov 2026 11:00:00 GMT' },
    0,
  ],
  ['nonsense', { ...ok, status: 429, retryAfter: 'soon' }, undefined],
  ['nothing', { ...ok, status: 429 }, undefined],
  ['a time, but for a page that is there', { ...ok, retryAfter: '7' }, undefined],
])('reads a Retry-After of %s', (_, answer, wait) => {
  expect(waitAskedFor(answer, now())).toBe(wait)
})

test('bounds requests per host and over all', async () => {
  const running = new Map<string, number>()
  let total = 0
  let mostPerHost = 0
  let mostInAll = 0
  const send: Send = async ({ host }) => {
    running.set(host, (running.get(host) ?? 0) + 1)
    mostPerHost = Math.max(mostPerHost, running.get(host) ?? 0)
    mostInAll = Math.max(mostInAll, ++total)
    await sleep(2)
    running.set(host, (running.get(host) ?? 0) - 1)
    total--
    return ok
  }
  const ask = politely(send, { concurrency: 3, perHost: 2, pause: 0, longestWait: 0 }, now)
  const hosts = ['a', 'b', 'c'].flatMap((host) => Array(6).fill(`http://${host}.example/`))
  await Promise.all(hosts.map((url) => ask(new URL(url), 'GET', limits)))
  expect(mostPerHost).toBe(2)
  expect(mostInAll).toBe(3)
})

test('asks a busy server once more and no oftener', async () => {
  let asked = 0
  const send: Send = async () => {
    asked++
    return { ...ok, status: 503, retryAfter: '0' }
  }
  const ask = politely(send, { concurrency: 1, perHost: 1, pause: 0, longestWait: 1000 }, now)
  expect((await ask(new URL('http://a.example/'), 'GET', limits)).status).toBe(503)
  expect(asked).toBe(2)
})

test('waits for as long as a date is away', async () => {
  const asked: string[] = []
  const send: Send = async () => {
    asked.push('once')
    return { ...ok, status: 503, retryAfter: 'Mon, 23 Nov 2026 12:00:00 GMT' }
  }
  const manners = { concurrency: 1, perHost: 1, pause: 0, longestWait: 1000 }
  await politely(send, manners, now)(new URL('http://a.example/'), 'GET', limits)
  expect(asked).toHaveLength(2)
  const anHourEarlier = () => now() - 3_600_000
  await politely(send, manners, anHourEarlier)(new URL('http://a.example/'), 'GET', limits)
  expect(asked).toHaveLength(3)
})

test('rests between requests to one host, and lets other hosts go on', async () => {
  const sent: string[] = []
  const send: Send = async ({ host }) => {
    sent.push(host)
    return ok
  }
  const ask = politely(send, { concurrency: 4, perHost: 1, pause: 20, longestWait: 0 }, now)
  const hosts = ['a.example', 'a.example', 'b.example']
  await Promise.all(hosts.map((host) => ask(new URL(`http://${host}/`), 'GET', limits)))
  expect(sent).toEqual(['a.example', 'b.example', 'a.example'])
})
