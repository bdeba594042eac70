import { setTimeout as sleep } from 'node:timers/promises'
import pLimit, { type LimitFunction } from 'p-limit'
import type { Answer, Send } from './request'

export interface Manners {
  /** Requests under way at once, to all hosts together. */
  concurrency: number
  /** Requests under way at once to one host. */
  perHost: number
  /** Milliseconds of rest after a request before the next one to the same host. */
  pause: number
  /** The longest `Retry-After` that is waited for, in milliseconds. */
  longestWait: number
}

/**
 * Bounds how many requests `send` makes at once, and asks once more where a server that is busy
 * (429, 503) names a time within bounds. While it waits, the host's other requests wait with it.
 *
 * @param now the clock, in milliseconds since 1970, for a server that names a date
 */
export function politely(send: Send, manners: Manners, now: () => number): Send {
  const overall = pLimit(manners.concurrency)
  const ofHost = limitPerHost(manners.perHost)

  return (url, method, limits) =>
    ofHost(url.host)(async () => {
      const ask = () => overall(() => send(url, method, limits))
      try {
        const answer = await ask()
        const wait = waitAskedFor(answer, now())
        if (wait === undefined || wait > manners.longestWait) return answer
        await sleep(wait)
        return await ask()
      } finally {
        await sleep(manners.pause)
      }
    })
}

/** Gives each host a limit of its own on what runs at once. */
export function limitPerHost(concurrency: number): (host: string) => LimitFunction {
  const limits = new Map<string, LimitFunction>()
  return (host) => {
    const limit = limits.get(host) ?? pLimit(concurrency)
    limits.set(host, limit)
    return limit
  }
}

/**
 * Milliseconds that a busy server asks to wait: `Retry-After` in seconds or as a date
 * (https://www.rfc-editor.org/rfc/rfc9110#section-10.2.3), or `undefined` where it asks nothing.
 */
export function waitAskedFor(answer: Answer, now: number): number | undefined {
  if (![429, 503].includes(answer.status) || !answer.retryAfter) return undefined
  if (/^\d+$/.test(answer.retryAfter)) return Number(answer.retryAfter) * 1000
  const date = Date.parse(answer.retryAfter)
  return Number.isNaN(date) ? undefined : Math.max(0, date - now)
}
