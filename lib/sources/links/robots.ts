import robotsParser from 'robots-parser'
import type { RequestLimits, Send } from './request'

/**
 * Makes the function that says whether `robots.txt` lets `userAgent` fetch an address
 * (https://www.rfc-editor.org/rfc/rfc9309). Each host's file is fetched once.
 *
 * No file (a 4xx answer, or more redirects than the RFC asks to follow) allows everything. Rejects
 * where the file cannot be reached, because then nothing may be fetched.
 */
export function createRobots(send: Send, userAgent: string, timeout: number) {
  const limits = { timeout, maxBytes: 500 * 1024 }
  const files = new Map<string, Promise<string>>()

  return async (url: URL): Promise<boolean> => {
    const address = new URL('/robots.txt', url)
    const file = files.get(url.origin) ?? fetchRules(send, address, limits)
    files.set(url.origin, file)
    return robotsParser(address.href, await file).isAllowed(url.href, userAgent) ?? true
  }
}

async function fetchRules(
  send: Send,
  address: URL,
  limits: RequestLimits,
  hops = 5,
): Promise<string> {
  const { status, location, body } = await send(address, 'GET', limits)
  if (status >= 500 || status === 429) throw new Error(`robots.txt answers ${status}`)
  if (status >= 200 && status < 300) return body
  if (status < 300 || status >= 400 || !location || hops === 0) return ''
  const next = new URL(location, address)
  if (!['http:', 'https:'].includes(next.protocol)) return ''
  return fetchRules(send, next, limits, hops - 1).catch(() => {
    throw new Error('robots.txt leads to an address that does not answer')
  })
}
