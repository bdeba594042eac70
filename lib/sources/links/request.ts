import type { LookupAddress } from 'node:dns'
import { lookup as systemLookup } from 'node:dns/promises'
import { request as httpRequest, type IncomingMessage } from 'node:http'
import { request as httpsRequest } from 'node:https'
import { isIP, type LookupFunction } from 'node:net'
import { decode } from './decode'
import { isPublicAddress } from './public-address'

/** What a server said to one request; redirects are not followed. */
export interface Answer {
  status: number
  location?: string
  contentType: string
  retryAfter?: string
  /** The beginning of the body, as far as it came before the limit or the time-out. */
  body: string
  /** Whether that is all of it. */
  isWhole: boolean
}

export interface RequestLimits {
  /** Milliseconds from the start of a request to the end of what is read of its body. */
  timeout: number
  /** Bytes of a body that are read. */
  maxBytes: number
}

export type Send = (url: URL, method: 'GET' | 'HEAD', limits: RequestLimits) => Promise<Answer>

export interface Network {
  userAgent: string
  /** The clock, in milliseconds since 1970. */
  now: () => number
  /** Whether a resolved IP address may be called; tests allow their own server. */
  isAllowed?: (ip: string) => boolean
  resolve?: (host: string) => Promise<LookupAddress[]>
}

/**
 * Makes the function that sends one request.
 *
 * The name is resolved once, and the connection goes to an address that was allowed, so that a name
 * cannot change its address between check and call; connections are not shared. Rejects with an
 * `Error` whose `code` is Node's (`ENOTFOUND`, `ECONNREFUSED`, `CERT_HAS_EXPIRED`, …), `ETIMEDOUT`,
 * `EPRIVATE`, or `ENETUNREACH` where no name at all can be resolved.
 */
export function createSend({
  userAgent,
  isAllowed = isPublicAddress,
  resolve,
}: Omit<Network, 'now'>): Send {
  const lookup = guardedLookup(isAllowed, resolve ?? ((host) => systemLookup(host, { all: true })))
  const headers = { 'user-agent': userAgent, accept: '*/*', 'accept-encoding': 'identity' }

  return async (url, method, { timeout, maxBytes }) => {
    const host = url.hostname.replace(/^\[|\]$/g, '')
    if (isIP(host) && !isAllowed(host)) throw refusal(host)
    const signal = AbortSignal.timeout(timeout)
    const request = url.protocol === 'https:' ? httpsRequest : httpRequest
    const response = await new Promise<IncomingMessage>((done, fail) => {
      const sent = request(url, { method, headers, lookup, signal, agent: false }, done)
      sent.on('error', (error) => fail(signal.aborted ? failure('ETIMEDOUT', 'no answer') : error))
      sent.end()
    })
    return toAnswer(response, maxBytes)
  }
}

async function toAnswer(response: IncomingMessage, maxBytes: number): Promise<Answer> {
  const { location, 'content-type': contentType = '', 'retry-after': retryAfter } = response.headers
  const { bytes, isWhole } = await readStart(response, maxBytes)
  const body = decode(bytes, contentType)
  return { status: response.statusCode ?? 0, location, contentType, retryAfter, body, isWhole }
}

/** Leaving the loop closes the connection, so a body without end costs no more than the limit. */
async function readStart(
  response: IncomingMessage,
  maxBytes: number,
): Promise<{ bytes: Buffer; isWhole: boolean }> {
  const chunks: Buffer[] = []
  let size = 0
  try {
    for await (const chunk of response) {
      chunks.push(chunk)
      size += chunk.length
      if (size >= maxBytes) break
    }
  } catch {
    // A body that breaks off or stalls: the status has come, and what was read is judged as it is.
  }
  const bytes = Buffer.concat(chunks).subarray(0, maxBytes)
  return { bytes, isWhole: response.complete && size === bytes.length }
}

function guardedLookup(
  isAllowed: (ip: string) => boolean,
  resolve: (host: string) => Promise<LookupAddress[]>,
): LookupFunction {
  return (host, options, callback) => {
    resolve(host).then(
      (addresses) => {
        const refused = addresses.find(({ address }) => !isAllowed(address))
        const [first] = addresses
        if (refused) callback(refusal(refused.address), [])
        else if (!first) callback(failure('ENOTFOUND', `no address for ${host}`), [])
        else if (options.all) callback(null, addresses)
        else callback(null, first.address, first.family)
      },
      async (error) => callback(await explain(error, resolve), []),
    )
  }
}

/** Tells a name that does not exist from a machine without network: example.org exists (RFC 2606). */
function explain(
  error: NodeJS.ErrnoException,
  resolve: (host: string) => Promise<LookupAddress[]>,
): Promise<NodeJS.ErrnoException> {
  if (error.code !== 'ENOTFOUND') return Promise.resolve(error)
  return resolve('example.org').then(
    () => error,
    () => failure('ENETUNREACH', 'no name can be resolved'),
  )
}

function refusal(ip: string): NodeJS.ErrnoException {
  return failure('EPRIVATE', `${ip} is not an address of the public internet`)
}

function failure(code: string, message: string): NodeJS.ErrnoException {
  return Object.assign(new Error(message), { code })
}
