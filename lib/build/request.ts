import { once } from 'node:events'
import { IncomingMessage, ServerResponse } from 'node:http'
import { Socket } from 'node:net'

/**
 * The entry point of a compiled page
 * (`node_modules/next/dist/docs/01-app/03-api-reference/07-adapters/08-invoking-entrypoints.md`).
 */
export type Handler = (
  request: IncomingMessage,
  response: ServerResponse,
  context: { requestMeta: { relativeProjectDir: string } },
) => Promise<unknown>

/** Asks a compiled page for an address, in memory: no network is used. */
export async function ask(
  handler: Handler,
  address: string,
): Promise<{ status: number; body: string }> {
  const request = new IncomingMessage(new Socket())
  Object.assign(request, {
    method: 'GET',
    url: address,
    headers: { host: 'localhost', 'user-agent': 'build' },
  })
  request.push(null)
  const response = new CollectingResponse(request)
  const finished = once(response, 'finish')
  await handler(request, response, { requestMeta: { relativeProjectDir: '.' } })
  await finished
  return { status: response.statusCode, body: response.text() }
}

/** Keeps what is written to it. */
class CollectingResponse extends ServerResponse {
  private readonly parts: Uint8Array[] = []

  text(): string {
    return Buffer.concat(this.parts).toString()
  }

  override write(part: unknown): boolean {
    if (part instanceof Uint8Array) this.parts.push(part)
    else if (typeof part === 'string') this.parts.push(Buffer.from(part))
    return true
  }

  override end(part?: unknown): this {
    this.write(part)
    this.emit('finish')
    return this
  }
}
