import { outside, pathWithin } from './unmounted'

interface Place {
  origin: string
  /** Such as `/blog`; empty where the site has its host to itself. */
  base: string
}

/** The path of an article of this site, of its whole address or that path itself; undefined for any other. */
export function articlePath(address: string, { origin, base }: Place): string | undefined {
  if (!URL.canParse(address, origin)) return undefined
  const url = new URL(address, origin)
  if (url.origin !== origin) return undefined
  const path = URL.canParse(address) ? pathWithin(address, base) : url.pathname
  if (path === '/' || path.startsWith(`${outside}/`)) return undefined
  return path.replace(/\/$/, '')
}
