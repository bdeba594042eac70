import { afterAll, beforeAll, expect, test } from 'vitest'
import { createCheck } from './check'
import { type FailingServer, startFailingServer } from './failing-server'

/*
 * Looks for one quote on a server that has it, has it altered, and hides it in every way.
 */

const quote = 'In fünf Jahren wird niemand, der bei Verstand ist, sie noch nutzen.'
const filler = '<p>Ein Absatz, der davon handelt, wie es dazu kam und was daraus wurde.</p>'.repeat(
  9,
)
const article = (text: string, head = '') =>
  `<!doctype html><html><head><title>Ein Bericht</title>${head}</head><body>${filler}<p>${text}</p></body></html>`

const page =
  (body: string | Buffer, type = 'text/html; charset=utf-8') =>
  (_: unknown, response: Reply) => {
    response.setHeader('content-type', type)
    response.end(body)
  }

interface Reply {
  setHeader: (name: string, value: string) => unknown
  end: (body: string | Buffer) => unknown
}

let server: FailingServer
beforeAll(async () => {
  server = await startFailingServer({
    '/holds': page(article(`Er sagte: „${quote}“ Mehr nicht.`)),
    '/over-elements': page(
      article(
        'In <em>fünf</em> Jahren wird<sup>[3]</sup> niemand, der bei<br>Verstand ist,</p><p>sie noch nutzen.',
      ),
    ),
    '/altered': page(article(quote.replace('fünf', 'zehn'))),
    '/misses': page(article('Davon steht hier nichts.')),
    '/in-script': page(article('', `<script>const text = ${JSON.stringify(quote)}</script>`)),
    '/as-text': page(quote, 'text/plain; charset=utf-8'),
    '/other-text': page('Etwas anderes.', 'text/plain'),
    '/pdf': page(`%PDF-1.7 ${quote}`, 'application/pdf'),
    '/filled-by-script': page(
      '<!doctype html><title>App</title><div id="app"></div><noscript>Bitte JavaScript einschalten.</noscript><script src="/app.js"></script>',
    ),
    '/paid': page(
      article(
        'Weiterlesen im Abo.',
        '<script type="application/ld+json">{"isAccessibleForFree": false}</script>',
      ),
    ),
    '/latin1': page(Buffer.from(article(quote), 'latin1'), 'text/html; charset=iso-8859-1'),
    '/latin1-in-meta': page(
      Buffer.from(article(quote, '<meta charset="iso-8859-1">'), 'latin1'),
      'text/html',
    ),
    '/utf16': page(Buffer.from(`\ufeff${article(quote)}`, 'utf16le'), 'text/html'),
    '/far-down': page(article(`${filler.repeat(600)}${quote}`)),
    '/too-long': page(article(filler.repeat(3200))),
  })
})
afterAll(() => server.close())

const network = {
  userAgent: 'ExampleCheck/1.0',
  now: () => 0,
  isAllowed: (ip: string) => ip === '127.0.0.1',
}
const manners = { concurrency: 8, perHost: 8, pause: 0, longestWait: 0 }

test.each([
  ['/holds', 'found'],
  ['/over-elements', 'found'],
  ['/as-text', 'found'],
  ['/latin1', 'found'],
  ['/latin1-in-meta', 'found'],
  ['/utf16', 'found'],
  ['/far-down', 'found'],
  ['/altered', 'missing'],
  ['/misses', 'missing'],
  ['/in-script', 'missing'],
  ['/other-text', 'missing'],
  ['/pdf', 'unreadable'],
  ['/filled-by-script', 'unreadable'],
  ['/paid', 'unreadable'],
  ['/too-long', 'unreadable'],
  ['/403', undefined],
  ['/404', undefined],
  ['/soft-404-de', undefined],
])('looks at %s: %s', async (path, state) => {
  const check = createCheck(network, manners, 60_000)
  const { quotes } = await check(`http://127.0.0.1:${server.port}${path}`, [quote])
  expect(quotes?.get(quote)).toBe(state)
})

test('reads no page for its text where nothing is quoted from it', async () => {
  const check = createCheck(network, manners, 60_000)
  const finding = await check(`http://127.0.0.1:${server.port}/holds`)
  expect(finding.quotes).toBeUndefined()
})
