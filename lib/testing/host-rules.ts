/*
 * What Cloudflare takes of the two files that it reads of a finished site, by its documentation. It refuses a deployment for a
 * line of `_redirects` that it does not understand, and leaves out a header whose line is too long.
 */

/**
 * The lines of a `_redirects` file for which a deployment is refused
 * (https://developers.cloudflare.com/workers/static-assets/redirects/).
 */
export function refusedRedirects(file: string): string[] {
  const seen = new Set<string>()
  return linesOf(file).filter((line, index) => {
    const [from = '', to = '', status = '', ...more] = line.split(/\s+/)
    const isKnown = /^\/[\x21-\x7e]*$/.test(from) && !/[*:]/.test(from) && !seen.has(from)
    const isStatus = ['200', '301', '302', '303', '307', '308'].includes(status)
    seen.add(from)
    const fits = index < 2000 && line.length <= 1000 && more.length === 0
    return !(isKnown && to.startsWith('/') && isStatus && fits)
  })
}

/** The lines of a `_headers` file that are passed over (https://developers.cloudflare.com/workers/static-assets/headers/). */
export function refusedHeaders(file: string): string[] {
  const rules = linesOf(file).filter((line) => line.startsWith('/'))
  return [
    ...linesOf(file).filter((line) => line.length > 2000),
    ...rules.filter((rule, index) => index >= 100 || rule.split('*').length > 2),
  ]
}

const linesOf = (file: string) => file.split('\n').filter((line) => line.trim() !== '')
