import { existsSync, readFileSync } from 'node:fs'
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import path from 'node:path'
import sirv from 'sirv'
import { cleanPath, indexPath, rootPath } from '@/lib/urls'
import { headersFor } from './headers'
import { movedPaths, preferredLocale } from './hosts'

/** A server of a finished site as a host would be: its headers, clean addresses, 404 pages and language redirect. */
export function siteServer(out: string): Server {
  const files = sirv(out, {
    etag: true,
    brotli: true,
    gzip: true,
    extensions: ['html'],
    onNoMatch: (request, response) => sendNotFound(out, request, response),
  })
  const moved = readMovedPaths(out)
  return createServer((request, response) => {
    const { pathname, search } = requestUrl(request)
    for (const [name, value] of Object.entries(headersFor(pathname)))
      response.setHeader(name, value)
    const target = redirectTarget(pathname, moved, request.headers['accept-language'])
    if (target) {
      response.writeHead(target.status, { Location: target.path + search, Vary: 'Accept-Language' })
      response.end()
    } else files(request, response)
  })
}

function requestUrl(request: IncomingMessage): URL {
  const address = request.url ?? rootPath
  return URL.canParse(address, 'http://localhost') && !address.startsWith('//')
    ? new URL(address, 'http://localhost')
    : new URL('http://localhost/404')
}

function readMovedPaths(out: string): ReadonlyMap<string, string> {
  const file = path.join(out, '_redirects')
  return movedPaths(existsSync(file) ? readFileSync(file, 'utf8') : '')
}

/** Where an old address leads, or one that is not the clean one, or the front door for a reader whose language is known. */
function redirectTarget(
  pathname: string,
  moved: ReadonlyMap<string, string>,
  acceptLanguage = '',
): { path: string; status: 307 | 308 } | undefined {
  if (pathname === rootPath) {
    const locale = preferredLocale(acceptLanguage)
    return locale && { path: indexPath(locale), status: 307 }
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
  response.writeHead(404, { 'Content-Type': 'text/html;charset=utf-8' })
  response.end(readFileSync(page))
}
