import type { Remembered } from '@/lib/content/read-content'
import type { Site } from '@/lib/content/site'
import type { SiteScripts } from '@/lib/files/scripts'

/** What is shown in development. */
export interface Current {
  site: Site
  scripts: SiteScripts
}

/** What the process that serves a site in development remembers between two requests. */
interface Memory {
  /** Of a thousand texts one has changed: the others are not read from the cache again. */
  remembered: Remembered
  last?: { state: string; current: Promise<Current> }
}

declare global {
  var klartextDevelopment: Memory | undefined
}

/** Pages and files are served by two copies of every module, so that they meet in a global and read the site once. */
export function memory(): Memory {
  globalThis.klartextDevelopment ??= { remembered: { texts: new Map(), fields: new Map() } }
  return globalThis.klartextDevelopment
}
