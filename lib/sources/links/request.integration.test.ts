import { afterAll, beforeAll, expect, test } from 'vitest'
import { type FailingServer, startFailingServer } from './failing-server'
import { createSend } from './request'

const send = createSend({ userAgent: 'ExampleCheck/1.0', isAllowed: (ip) => ip === '127.0.0.1' })
const limits = { timeout: 5000, maxBytes: 64 * 1024 }
let server: FailingServer

beforeAll(async () => {
  server = await startFailingServer()
})

afterAll(() => server.close())

const at = (path: string) => new URL(path, `http://127.0.0.1:${server.port}`)

test('stops reading a body without end at the limit', async () => {
  const { status, body } = await send(at('/without-end'), 'GET', limits)
  expect(status).toBe(200)
  expect(body).toHaveLength(limits.maxBytes)
  expect(body).toMatch(/^<title>A page<\/title>x+$/)
})

test('keeps what came of a body that stalls', async () => {
  const { body } = await send(at('/stalling'), 'GET', { ...limits, timeout: 1000 })
  expect(body).toBe('<title>A page</title>')
})

test('leaves redirects and waiting times to its caller', async () => {
  expect(await send(at('/301'), 'GET', limits)).toMatchObject({ status: 301, location: '/308' })
  const busy = await send(at('/429-for-an-hour'), 'GET', limits)
  expect(busy).toMatchObject({ status: 429, retryAfter: '3600' })
})
