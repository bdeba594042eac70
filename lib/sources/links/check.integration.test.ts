import type { LookupAddress } from 'node:dns'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { createCheck } from './check'
import { type FailingServer, startFailingServer } from './failing-server'

const userAgent = 'ExampleCheck/1.0 (+https://example.org)'
const network = { userAgent, now: () => 0 }
/** Milliseconds for a request that is answered, however busy the machine is. */
const patience = 60_000
const manners = { concurrency: 8, perHost: 4, pause: 0, longestWait: 2000 }
let server: FailingServer

beforeAll(async () => {
  server = await startFailingServer()
})

afterAll(() => server.close())

/** Names ending in `.test` are the local server's; the others fail as their names say. */
async function resolve(host: string): Promise<LookupAddress[]> {
  const local = { address: '127.0.0.1', family: 4 }
  if (host === 'inside.example') return [{ address: '10.0.0.1', family: 4 }]
  if (host === 'half-inside.example') return [local, { address: 'fd00::1', family: 6 }]
  if (host.endsWith('.test') || host === 'example.org') return [local]
  const code = host === 'no-such-name.example' ? 'ENOTFOUND' : 'EAI_AGAIN'
  throw Object.assign(new Error(code), { code })
}

function check(path: string) {
  const timeout = ['/silent', '/stalling'].includes(path) ? 1000 : patience
  return createCheck({ ...network, isAllowed, resolve }, manners, timeout)(at(path))
}

const isAllowed = (ip: string) => ip === '127.0.0.1'

const at = (path: string) =>
  path.startsWith('/')
    ? `http://site.test:${server.port}${path}`
    : path.replace('PORT', `${server.port}`)

test.each([
  ['a page', '/page', { outcome: 'reachable', status: 200 }],
  ['a file', '/file.pdf', { outcome: 'reachable', status: 200 }],
  ['a missing page', '/404', { outcome: 'missing', status: 404 }],
  ['a removed page', '/410', { outcome: 'missing', status: 410 }],
  ['a German soft 404', '/soft-404-de', { outcome: 'missing', status: 200 }],
  ['an English soft 404', '/soft-404-en', { outcome: 'missing', status: 200 }],
  ['a name that does not exist', 'http://no-such-name.example/', { outcome: 'missing' }],
  ['a page behind a password', '/401', { outcome: 'blocked', status: 401 }],
  ['a forbidden page', '/403', { outcome: 'blocked', status: 403 }],
  ['a page that robots.txt excludes', '/private', { outcome: 'blocked', reason: 'robots.txt' }],
  ['a server error', '/500', { outcome: 'unknown', status: 500 }],
  ['an overload', '/503', { outcome: 'unknown', status: 503 }],
  ['a long Retry-After', '/429-for-an-hour', { outcome: 'unknown', status: 429 }],
  ['a short Retry-After', '/429-for-a-moment', { outcome: 'reachable', status: 200 }],
  ['a short overload', '/503-for-a-moment', { outcome: 'reachable', status: 200 }],
  ['a refused HEAD', '/head-refused', { outcome: 'reachable', status: 200 }],
  ['a wrong 404 to HEAD', '/head-404', { outcome: 'reachable', status: 200 }],
  ['a HEAD that is hung up on', '/head-hangs-up', { outcome: 'reachable', status: 200 }],
  ['a temporary redirect', '/302', { outcome: 'reachable', status: 200 }],
  ['a redirect to a missing page', '/301-to-404', { outcome: 'missing', status: 404 }],
  ['a redirect to no name', '/301-to-no-name', { outcome: 'missing' }],
  ['a redirect to nonsense', '/301-to-nonsense', { outcome: 'unknown' }],
  ['a redirect out of the web', '/301-to-file', { outcome: 'unknown', reason: 'leads to file:' }],
  ['a redirect to the front page', '/301-to-front-page', { outcome: 'unknown', status: 200 }],
  ['endless redirects', '/loop', { outcome: 'unknown', reason: 'redirects without end' }],
  ['silence', '/silent', { outcome: 'unknown', reason: 'ETIMEDOUT' }],
  ['a broken connection', '/hangs-up', { outcome: 'unknown', reason: 'ECONNRESET' }],
  ['a body without end', '/without-end', { outcome: 'reachable', status: 200 }],
  ['a body that stalls', '/stalling', { outcome: 'reachable', status: 200 }],
  ['a name service that fails', 'http://later.example/', { outcome: 'unknown' }],
  ['a TLS failure', 'https://site.test:PORT/page', { outcome: 'unknown', reason: 'EPROTO' }],
  ['a closed port', 'http://127.0.0.1:1/', { outcome: 'unknown', reason: 'ECONNREFUSED' }],
  ['nonsense', 'http://[', { outcome: 'unknown', reason: 'ERR_INVALID_URL' }],
])('judges %s', async (_, path, finding) => {
  expect(await check(path)).toMatchObject(finding)
})

test.each([
  ['a chain of permanent redirects', '/301', '/page'],
  ['permanent redirects up to the first temporary one', '/301-then-302', '/302'],
  ['a redirect with the fragment of the link', '/301#part', '/page#part'],
])('records where %s leads', async (_, path, target) => {
  expect(await check(path)).toEqual({
    outcome: 'moved',
    movedTo: at(target),
    status: 200,
    reason: 'status 200',
  })
})

test('does not record a permanent redirect behind a temporary one', async () => {
  expect(await check('/302-then-301')).toMatchObject({ outcome: 'reachable', status: 200 })
})

test.each([
  'http://10.0.0.1/',
  'http://[::1]:PORT/page',
  'http://inside.example:PORT/page',
  'http://half-inside.example:PORT/page',
  '/301-to-private',
])('refuses to call a private address: %s', async (path) => {
  expect(await check(path)).toMatchObject({ outcome: 'unknown', reason: 'EPRIVATE' })
})

test('refuses the own machine unless it is allowed', async () => {
  const strict = createCheck({ ...network, resolve }, manners, patience)
  const before = server.requests.length
  expect(await strict(at('/page'))).toMatchObject({ outcome: 'unknown', reason: 'EPRIVATE' })
  expect(await strict(`http://127.0.0.1:${server.port}/page`)).toMatchObject({ reason: 'EPRIVATE' })
  expect(server.requests.length).toBe(before)
})

test('does not take a machine without network for a web without pages', async () => {
  const offline = async () => {
    throw Object.assign(new Error('ENOTFOUND'), { code: 'ENOTFOUND' })
  }
  const check = createCheck({ ...network, resolve: offline }, manners, patience)
  expect(await check('https://www.example.com/')).toEqual({
    outcome: 'unknown',
    reason: 'ENETUNREACH',
  })
})

test('names itself and asks for robots.txt before the first page of a host, once', async () => {
  const once = createCheck({ ...network, isAllowed, resolve }, manners, patience)
  const before = server.requests.length
  await Promise.all(
    ['/page', '/file.pdf'].map((path) => once(`http://polite.test:${server.port}${path}`)),
  )
  expect(server.requests.slice(before).filter((line) => line.endsWith('/robots.txt'))).toEqual([
    'GET polite.test /robots.txt',
  ])
  expect(server.requests[before]).toBe('GET polite.test /robots.txt')
  expect([...server.userAgents]).toEqual([userAgent])
})

test('fetches a page for its title and a file not at all', async () => {
  const before = server.requests.length
  await check('/file.pdf')
  expect(server.requests.slice(before + 1)).toEqual(['HEAD site.test /file.pdf'])
  await check('/page')
  expect(server.requests.slice(-2)).toEqual(['HEAD site.test /page', 'GET site.test /page'])
})
