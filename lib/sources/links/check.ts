import type { QuoteState } from '@/lib/model/source'
import { type Manners, politely } from './polite'
import { isHtml, isText, lookForQuotes } from './quotes'
import { type Answer, createSend, type Network, type Send } from './request'
import { createRobots } from './robots'
import { isSoftNotFound } from './soft-404'

/**
 * What one look at an address found, before earlier looks are looked at (see `nextHealth`). `missing` is the
 * server's or the name service's plain word that there is nothing.
 */
export type Finding = {
  /** Status of the last answer, where there was one. */
  status?: number
  /** Why, for the person who runs the check. */
  reason: string
  /** What the page says of the quotes that were looked for; absent where no page came. */
  quotes?: ReadonlyMap<string, QuoteState>
} & (
  | { outcome: 'reachable' | 'missing' | 'blocked' | 'unknown' }
  | { outcome: 'moved'; movedTo: string }
)

/** An address with the quotes that are to be looked for there. */
interface Wanted {
  start: URL
  quotes: readonly string[]
}

interface Checker {
  send: Send
  isAllowed: (url: URL) => Promise<boolean>
  timeout: number
}

export type Check = (address: string, quotes?: readonly string[]) => Promise<Finding>

const maxRedirects = 10
/** For the title of a page, and for all of its text. */
const maxBytes = 64 * 1024
const maxBytesForQuotes = 2 * 1024 * 1024

/**
 * Makes the function that looks at one address and follows its redirects by hand; it never rejects.
 *
 * `moved` needs permanent redirects (301, 308) from the first step on: the address behind the last
 * of them is the new one, whatever temporary redirects follow
 * (https://www.rfc-editor.org/rfc/rfc9110#section-15.4). A redirect of a page to its site's front
 * page shows neither that the page is there nor that it is gone: `unknown`.
 *
 * @param timeout milliseconds for one request
 */
export function createCheck(network: Network, manners: Manners, timeout: number): Check {
  const send = politely(createSend(network), manners, network.now)
  const isAllowed = createRobots(send, network.userAgent, timeout)
  return async (address, quotes = []) => {
    try {
      return await follow({ start: new URL(address), quotes }, { send, isAllowed, timeout })
    } catch (error) {
      return ofError(error)
    }
  }
}

async function follow({ start, quotes }: Wanted, checker: Checker): Promise<Finding> {
  let url = start
  let movedTo: URL | undefined
  let permanent = true
  for (let hops = 0; hops <= maxRedirects; hops++) {
    if (!isWeb(url)) return { outcome: 'unknown', reason: `leads to ${url.protocol}` }
    if (!(await checker.isAllowed(url))) return { outcome: 'blocked', reason: 'robots.txt' }
    const answer = await ask(url, quotes.length > 0, checker)
    const next = redirectTarget(answer, url)
    if (!next) return withQuotes(judge(answer, start, url, movedTo), answer, quotes)
    permanent &&= [301, 308].includes(answer.status)
    if (permanent) movedTo = next
    url = next
  }
  return { outcome: 'unknown', reason: 'redirects without end' }
}

/**
 * HEAD settles redirects and files; an HTML page is fetched for its title, any text for its quotes, and what HEAD
 * refuses as well.
 */
async function ask(url: URL, isQuoted: boolean, { send, timeout }: Checker): Promise<Answer> {
  const limits = { timeout, maxBytes: isQuoted ? maxBytesForQuotes : maxBytes }
  const head = await send(url, 'HEAD', limits).catch(() => undefined)
  return head && isSettled(head, url, isQuoted) ? head : send(url, 'GET', limits)
}

function isSettled(head: Answer, url: URL, isQuoted: boolean): boolean {
  if ([429, 503].includes(head.status) || redirectTarget(head, url)) return true
  const { contentType } = head
  const isRead = isQuoted ? isText(contentType) : isHtml(contentType)
  return isSuccess(head) && contentType !== '' && !isRead
}

/** Only a page that is there can hold a quote, or lack it. */
function withQuotes(finding: Finding, answer: Answer, quotes: readonly string[]): Finding {
  const isThere = ['reachable', 'moved'].includes(finding.outcome)
  return isThere && quotes.length > 0
    ? { ...finding, quotes: lookForQuotes(answer, quotes) }
    : finding
}

function judge(answer: Answer, start: URL, end: URL, movedTo: URL | undefined): Finding {
  const { status } = answer
  const reason = `status ${status}`
  if ([404, 410].includes(status)) return { outcome: 'missing', status, reason }
  if ([401, 403, 451].includes(status)) return { outcome: 'blocked', status, reason }
  if (!isSuccess(answer)) return { outcome: 'unknown', status, reason }
  if (isHtml(answer.contentType) && isSoftNotFound(answer.body)) {
    return { outcome: 'missing', status, reason: 'its title says that it is not there' }
  }
  if (isSentToFrontPage(start, end)) {
    return { outcome: 'unknown', status, reason: 'redirects to the front page' }
  }
  return movedTo && movedTo.href !== start.href
    ? { outcome: 'moved', status, movedTo: movedTo.href, reason }
    : { outcome: 'reachable', status, reason }
}

/** Where a redirect leads; it keeps the fragment unless it names its own (RFC 9110, section 10.2.2). */
function redirectTarget({ status, location }: Answer, from: URL): URL | undefined {
  if (![301, 302, 303, 307, 308].includes(status) || !location) return undefined
  const target = new URL(location, from)
  target.hash ||= from.hash
  return target
}

function isSentToFrontPage(start: URL, end: URL): boolean {
  const site = (url: URL) => url.host.replace(/^www\./, '')
  const isFront = (url: URL) => /^\/(index\.\w+)?$/.test(url.pathname) && url.search === ''
  return site(start) === site(end) && isFront(end) && !isFront(start)
}

/** A name that does not exist is missing; every other failure may pass. */
function ofError(error: unknown): Finding {
  const code = error instanceof Error && 'code' in error ? String(error.code) : ''
  const reason = code || (error instanceof Error ? error.message : String(error))
  return { outcome: code === 'ENOTFOUND' ? 'missing' : 'unknown', reason }
}

function isWeb(url: URL): boolean {
  return ['http:', 'https:'].includes(url.protocol)
}

function isSuccess({ status }: Answer): boolean {
  return status >= 200 && status < 300
}
