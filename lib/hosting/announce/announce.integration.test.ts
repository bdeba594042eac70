import { createServer, type Server } from 'node:http'
import { afterEach, describe, expect, it } from 'vitest'
import { submitToIndexNow } from './indexnow'
import { publishToHub } from './websub'

interface Received {
  type?: string
  body: string
}

const servers: Server[] = []

afterEach(() => {
  for (const server of servers.splice(0)) {
    server.closeAllConnections()
    server.close()
  }
})

/** A service on this machine that answers with a status, or never. */
async function service(status?: number): Promise<{ address: string; received: Received[] }> {
  const received: Received[] = []
  const server = createServer(async (request, response) => {
    let body = ''
    for await (const chunk of request) body += chunk
    received.push({ type: request.headers['content-type'], body })
    if (status) response.writeHead(status).end()
  })
  servers.push(server)
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  const port = typeof address === 'object' ? address?.port : 0
  return { address: `http://127.0.0.1:${port}`, received }
}

const site = 'https://www.example.org'
const changes = { siteUrl: site, key: 'example-key', addresses: [`${site}/de/posts/x`] }

describe('IndexNow', () => {
  it('is told the addresses, and where the key is', async () => {
    const { address, received } = await service(202)
    const answers = await submitToIndexNow(changes, { endpoint: address, timeout: 5_000 })
    expect(answers).toEqual([{ accepted: true, reason: '202 Accepted' }])
    expect(received.map(({ type }) => type)).toEqual(['application/json; charset=utf-8'])
    expect(JSON.parse(received[0]?.body ?? '')).toEqual({
      host: 'www.example.org',
      key: 'example-key',
      keyLocation: `${site}/example-key.txt`,
      urlList: [`${site}/de/posts/x`],
    })
  })

  it('is told 10,000 addresses at once, and nothing where nothing changed', async () => {
    const { address, received } = await service(200)
    const settings = { endpoint: address, timeout: 5_000 }
    const many = Array.from({ length: 10_001 }, (_, index) => `${site}/${index}`)
    await submitToIndexNow({ ...changes, addresses: many }, settings)
    expect(received.map(({ body }) => JSON.parse(body).urlList.length)).toEqual([10_000, 1])
    expect(await submitToIndexNow({ ...changes, addresses: [] }, settings)).toEqual([])
  })

  it('may refuse, hang or be away', async () => {
    const send = async (endpoint: string) =>
      (await submitToIndexNow(changes, { endpoint, timeout: 200 }))[0]
    expect(await send((await service(403)).address)).toEqual({
      accepted: false,
      reason: '403 Forbidden',
    })
    expect(await send((await service()).address)).toEqual({
      accepted: false,
      reason: 'no answer in time',
    })
    expect(await send('http://127.0.0.1:1')).toEqual({ accepted: false, reason: 'not reached' })
  })
})

describe('WebSub', () => {
  it('tells the hub of each feed', async () => {
    const { address, received } = await service(204)
    const [result] = await publishToHub(address, [`${site}/de/feed.xml`], 5_000)
    expect(result?.answer).toEqual({ accepted: true, reason: '204 No Content' })
    expect(received).toEqual([
      {
        type: 'application/x-www-form-urlencoded',
        body: 'hub.mode=publish&hub.url=https%3A%2F%2Fwww.example.org%2Fde%2Ffeed.xml',
      },
    ])
  })

  it('goes on where the hub refuses or hangs', async () => {
    const refused = await publishToHub((await service(500)).address, ['a', 'b'], 5_000)
    expect(refused.map(({ answer }) => answer.accepted)).toEqual([false, false])
    const [late] = await publishToHub((await service()).address, ['a'], 200)
    expect(late?.answer.reason).toBe('no answer in time')
  })
})
