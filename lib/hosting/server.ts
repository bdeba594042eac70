import { existsSync, readFileSync } from 'node:fs'
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import path from 'node:path'
import { lookup } from 'mrmime'
import sirv from 'sirv'
import type { Locale } from '@/lib/model/locales'
import { cleanPath, indexPath, rootPath } from '@/lib/urls'
import { headersFor } from './headers'
import { preferredLocale, readHeaders, readRedirects } from './hosts'

/** A server of a finished site as a host would be: its headers, clean addresses, 404 pages and language redirect. */
export function siteServer(out: string): Server {
  const files = sirv(out, {
    etag: true,
    brotli: true,
    gzip: true,
    extensions: ['html'],
    setHeaders: setType,
    onNoMatch: (request, response) => sendNotFound(out, request, response),
  })
  const rules = readHeaders(readHostFile(out, '_headers'))
  const redirects = readRedirects(readHostFile(out, '_redirects'))
  return createServer((request, response) => {
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      response.writeHead(405, { Allow: 'GET, HEAD' }).end()
      return
    }
    const { pathname, search } = requestUrl(request)
    for (const [name, value] of Object.entries(headersFor(rules, pathname)))
      response.setHeader(name, value)
    const target = redirectTarget(pathname, redirects, request.headers['accept-language'])
    if (target) {
      response.writeHead(target.status, { Location: target.path + search, Vary: 'Accept-Language' })
      response.end()
    } else if (hostFiles.has(pathname)) sendNotFound(out, request, response)
    else files(request, response)
  })
}

/** What Netlify and Cloudflare Pages read and never hand out. */
const hostFiles = new Set(['/_headers', '/_redirects'])

/** Types that the handler's table lacks. */
const furtherTypes: Record<string, string> = {
  '.bib': 'application/x-bibtex',
  '.ico': 'image/vnd.microsoft.icon',
}

/** Texts are UTF-8, and say so as they do on hosts: a browser guesses otherwise. */
function setType(response: ServerResponse, pathname: string): void {
  if (response.hasHeader('Content-Type')) return
  const extension = path.extname(pathname)
  const type = extension && (lookup(extension) ?? furtherTypes[extension])
  if (type) response.setHeader('Content-Type', type.replace(/^text\/.*/, '$&;charset=utf-8'))
}

function requestUrl(request: IncomingMessage): URL {
  const address = request.url ?? rootPath
  return URL.canParse(address, 'http://localhost') && !address.startsWith('//')
    ? new URL(address, 'http://localhost')
    : new URL('http://localhost/404')
}

function readHostFile(out: string, name: string): string {
  const file = path.join(out, name)
  return existsSync(file) ? readFileSync(file, 'utf8') : ''
}

/** Where an old address leads, or one that is not the clean one, or the front door for a reader whose language is known. */
function redirectTarget(
  pathname: string,
  { moved, locales }: { moved: ReadonlyMap<string, string>; locales: readonly Locale[] },
  acceptLanguage = '',
): { path: string; status: 307 | 308 } | undefined {
  if (pathname === rootPath) {
    const locale = preferredLocale(acceptLanguage, locales)
    return locale ? { path: indexPath(locale), status: 307 } : undefined
  }
  const clean = cleanPath(pathname)
  const target = moved.get(clean)
  if (target) return { path: target, status: 308 }
  return clean === pathname ? undefined : { path: clean || rootPath, status: 308 }
}

function sendNotFound(out: string, request: IncomingMessage, response: ServerResponse): void {
  const [, language = ''] = requestUrl(request).pathname.split('/')
  const own = path.join(out, language.replace(/\W/g, ''), '404.html')
  const page = existsSync(own) ? own : path.join(out, '404.html')
  // What is missing under a hashed name now may be there after the next deployment.
  response.removeHeader('Cache-Control')
  response.writeHead(404, { 'Content-Type': 'text/html;charset=utf-8' })
  response.end(readFileSync(page))
}
