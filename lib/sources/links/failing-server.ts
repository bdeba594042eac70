import { createServer, type RequestListener } from 'node:http'

type Respond = (...parameters: Parameters<RequestListener>) => void

const html =
  (title: string): Respond =>
  (_, response) => {
    response.setHeader('content-type', 'text/html; charset=utf-8')
    response.end(`<!doctype html><html><head><title>${title}</title></head><body>…</body></html>`)
  }

const status =
  (code: number, headers: Record<string, string> = {}): Respond =>
  (_, response) =>
    response.writeHead(code, headers).end()

const redirect = (code: number, location: string) => status(code, { location })

/** Runs `get` for GET and `head` for HEAD. */
const byMethod =
  (head: Respond, get: Respond): Respond =>
  (request, response) =>
    (request.method === 'HEAD' ? head : get)(request, response)

const withoutEnd: Respond = (request, response) => {
  response.setHeader('content-type', 'text/html')
  if (request.method === 'HEAD') return void response.end()
  response.write('<title>A page</title>')
  const filling = setInterval(() => response.write('x'.repeat(32 * 1024)), 1)
  response.on('close', () => clearInterval(filling))
}

const stalling: Respond = (request, response) => {
  response.setHeader('content-type', 'text/html')
  if (request.method === 'HEAD') return void response.end()
  response.write('<title>A page</title>')
}

const busyAtFirst = (code: number): Respond => {
  let answered = false
  return (request, response) => {
    const respond = answered ? html('A page') : status(code, { 'retry-after': '0' })
    answered = true
    respond(request, response)
  }
}

const pages = (): Record<string, Respond> => ({
  '/page': html('A page'),
  '/file.pdf': status(200, { 'content-type': 'application/pdf' }),
  '/soft-404-de': html('Seite nicht gefunden – Beispiel'),
  '/soft-404-en': html('404: This page could not be found.'),
  '/404': status(404),
  '/410': status(410),
  '/401': status(401),
  '/403': status(403),
  '/500': status(500),
  '/503': status(503),
  '/429-for-an-hour': status(429, { 'retry-after': '3600' }),
  '/429-for-a-moment': busyAtFirst(429),
  '/503-for-a-moment': busyAtFirst(503),
  '/head-refused': byMethod(status(405), html('A page')),
  '/head-404': byMethod(status(404), html('A page')),
  '/head-hangs-up': byMethod((request) => request.socket.destroy(), html('A page')),
  '/301': redirect(301, '/308'),
  '/308': redirect(308, '/page'),
  '/302': redirect(302, '/page'),
  '/301-then-302': redirect(301, '/302'),
  '/302-then-301': redirect(302, '/301'),
  '/301-to-404': redirect(301, '/404'),
  '/301-to-file': redirect(301, 'file:///etc/passwd'),
  '/301-to-private': redirect(301, 'http://10.0.0.1/'),
  '/301-to-front-page': redirect(301, '/'),
  '/301-to-no-name': redirect(301, 'http://no-such-name.example/'),
  '/301-to-nonsense': redirect(301, 'http://['),
  '/loop': redirect(301, '/loop'),
  '/silent': () => {},
  '/hangs-up': (request) => request.socket.destroy(),
  '/without-end': withoutEnd,
  '/stalling': stalling,
  '/private': html('Not for robots'),
  '/': html('The front page'),
  '/robots.txt': (_, response) => response.end('User-agent: ExampleCheck\nDisallow: /private\n'),
})

export interface FailingServer {
  port: number
  /** `METHOD host path` of every request, in order. */
  requests: string[]
  /** User agents that were seen. */
  userAgents: Set<string>
  close: () => void
}

/**
 * Starts a server on 127.0.0.1 whose pages fail in every way that a link can; for tests.
 *
 * @param overrides pages by path, before the built-in ones
 */
export async function startFailingServer(
  overrides: Record<string, Respond> = {},
): Promise<FailingServer> {
  const known = { ...pages(), ...overrides }
  const requests: string[] = []
  const userAgents = new Set<string>()
  const server = createServer((request, response) => {
    const path = request.url ?? ''
    requests.push(`${request.method} ${request.headers.host?.split(':')[0]} ${path}`)
    userAgents.add(request.headers['user-agent'] ?? '')
    const respond = known[path] ?? status(404)
    respond(request, response)
  })
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('the server has no port')
  const close = () => {
    server.closeAllConnections()
    server.close()
  }
  return { port: address.port, requests, userAgents, close }
}
