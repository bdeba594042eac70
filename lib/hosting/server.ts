import { createHash } from 'node:crypto'
import { readdir } from 'node:fs/promises'
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import path from 'node:path'
import { lookup } from 'mrmime'
import type { Locale } from '@/lib/model/locales'
import { indexPath, notFoundPath, rootPath } from '@/lib/urls'
import { cleanPath, encodedPath } from '@/lib/urls/path-forms'
import { encodeFor } from './encode'
import { type FinishedFile, readFinished, readOneBuild } from './finished'
import { type HeaderRule, headersFor } from './headers'
import { preferredLocale, readHeaders } from './hosts'
import { readRedirects } from './redirects-file'

/**
 * A server of a finished site as a host would be: its headers, clean addresses, 404 pages and language redirect. When a
 * build replaces `out/`, the next request is answered from the new one.
 */
export function siteServer(out: string): Server {
  const rules = rulesOf(path.resolve(out))
  return createServer((request, response) => {
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      response.writeHead(405, { Allow: 'GET, HEAD' }).end()
      return
    }
    answerFor(path.resolve(out), request, rules)
      .then((answer) => send(answer, request, response))
      .catch((error: unknown) => response.writeHead(500).end(String(error)))
  })
}

/** What hosts are told in files of `out/`. */
interface Rules {
  headers: readonly HeaderRule[]
  redirects: ReadonlyMap<string, string>
  locales: readonly Locale[]
}

interface Answer {
  status: 200 | 307 | 308 | 404
  headers: Record<string, string>
  file?: FinishedFile
}

/** Reads a build's rules when its first request is answered. */
function rulesOf(out: string): (build: string) => Promise<Rules> {
  let last: { build: string; rules: Promise<Rules> } | undefined
  return (build) => {
    if (last?.build !== build) last = { build, rules: readRules(out) }
    return last.rules
  }
}

async function readRules(out: string): Promise<Rules> {
  const text = async (name: string) => (await readFinished(out, name))?.bytes.toString() ?? ''
  return {
    headers: readHeaders(await text('/_headers')),
    redirects: readRedirects(await text('/_redirects')),
    locales: await localesIn(out),
  }
}

/** The languages of a finished site: each has a page for what is missing in it. */
async function localesIn(out: string): Promise<Locale[]> {
  const names = await readdir(out)
  const pages = await Promise.all(names.map((name) => readFinished(out, notFoundPath(name))))
  return names.filter((_, index) => pages[index])
}

function answerFor(
  out: string,
  request: IncomingMessage,
  rules: (build: string) => Promise<Rules>,
): Promise<Answer> {
  const { pathname, search } = requestUrl(request)
  return readOneBuild(out, async (build): Promise<Answer> => {
    const told = await rules(build)
    const headers = headersFor(told.headers, pathname)
    const target = redirectTarget(pathname, told, request.headers['accept-language'])
    if (target) {
      const Location = target.path + search
      return { status: target.status, headers: { ...headers, Location, Vary: 'Accept-Language' } }
    }
    const file = hostFiles.has(pathname) ? undefined : await readFinished(out, pathname)
    return file ? { status: 200, headers, file } : missing(out, pathname, headers)
  })
}

/** What Netlify and Cloudflare Pages read and never hand out. */
const hostFiles = new Set(['/_headers', '/_redirects'])

async function missing(
  out: string,
  pathname: string,
  { 'Cache-Control': _, ...headers }: Record<string, string>,
): Promise<Answer> {
  const [, language = ''] = pathname.split('/')
  const file =
    (await readFinished(out, `/${language.replace(/\W/g, '')}/404`)) ??
    (await readFinished(out, '/404'))
  // What is missing under a hashed name now may be there after the next deployment, so that nobody may keep the answer.
  return { status: 404, headers, file }
}

async function send(
  { status, headers, file }: Answer,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  for (const [name, value] of Object.entries(headers)) response.setHeader(name, value)
  if (!file) {
    response.writeHead(status).end()
    return
  }
  const type = headers['Content-Type'] ?? typeOf(file.name)
  const etag = `W/"${createHash('sha256').update(file.bytes).digest('base64url').slice(0, 22)}"`
  if (type) response.setHeader('Content-Type', type)
  response.setHeader('ETag', etag)
  response.appendHeader('Vary', 'Accept-Encoding')
  if (status === 200 && request.headers['if-none-match'] === etag) {
    response.writeHead(304).end()
    return
  }
  const accepted = request.headers['accept-encoding'] ?? ''
  const { bytes, coding } = await encodeFor(String(accepted), type ?? '', file.bytes)
  if (coding) response.setHeader('Content-Encoding', coding)
  response.writeHead(status, { 'Content-Length': bytes.length })
  response.end(request.method === 'HEAD' ? undefined : bytes)
}

/** Types that the library's table lacks. */
const furtherTypes: Record<string, string> = {
  '.bib': 'application/x-bibtex',
  '.ico': 'image/vnd.microsoft.icon',
}

/** Texts are UTF-8, and say so as they do on hosts: a browser guesses otherwise. */
function typeOf(name: string): string | undefined {
  const extension = path.extname(name)
  const type = extension && (lookup(extension) ?? furtherTypes[extension])
  return type?.replace(/^text\/.*/, '$&;charset=utf-8')
}

/** The address of a request; one at which nothing can be, where it has none of this server. */
function requestUrl(request: IncomingMessage): URL {
  const address = request.url ?? rootPath
  return URL.canParse(address, 'http://localhost') && !address.startsWith('//')
    ? new URL(address, 'http://localhost')
    : new URL('http://localhost/%')
}

/** Where an old address leads, or one that is not the clean one, or the front door for a reader whose language is known. */
function redirectTarget(
  pathname: string,
  { redirects, locales }: Rules,
  acceptLanguage = '',
): { path: string; status: 307 | 308 } | undefined {
  if (pathname === rootPath) {
    const locale = preferredLocale(acceptLanguage, locales)
    return locale ? { path: indexPath(locale), status: 307 } : undefined
  }
  const clean = cleanPath(pathname)
  const target = redirects.get(encodedPath(clean))
  if (target) return { path: target, status: 308 }
  return clean === pathname ? undefined : { path: clean || rootPath, status: 308 }
}
