/** Attributes of an article that hold an address of the site. */
const addressAttributes = ['href', 'src', 'data-original', 'data-original-dark', 'poster', 'data']

/**
 * Takes the path that a whole site is served below out of the addresses of a page, so that they are those that were
 * signed (`lib/hosting/mount.ts` put it there). One that leads out of the site does not become one that leads into it.
 *
 * @param base such as `/blog`; empty where the site has its host to itself
 */
export function unmounted(page: Document, base: string): Document {
  if (base === '') return page
  for (const name of addressAttributes) rewrite(page, name, (address) => withinSite(address, base))
  rewrite(page, 'srcset', (set) =>
    set
      .split(/,\s+/)
      .map((candidate) => withinSite(candidate, base))
      .join(', '),
  )
  for (const link of page.querySelectorAll('link[hreflang]'))
    link.setAttribute('href', pathWithin(link.getAttribute('href') ?? '', base))
  return page
}

function rewrite(page: Document, name: string, change: (value: string) => string): void {
  for (const element of page.querySelectorAll(`[${name}]`))
    element.setAttribute(name, change(element.getAttribute(name) ?? ''))
}

/** What stands before an address that leads out of the site. */
export const outside = '/..'

function withinSite(address: string, base: string): string {
  if (!/^\/(?!\/)/.test(address)) return address
  return address.startsWith(`${base}/`) ? address.slice(base.length) : outside + address
}

/** The path within the site of a whole address of it. */
export function pathWithin(address: string, base: string): string {
  const { pathname } = new URL(address, 'https://site.example')
  return withinSite(pathname, base)
}
