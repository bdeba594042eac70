import type { Site } from '@/lib/content/site'
import type { KeptText } from '@/lib/content/texts/kept-texts'
import type { SiteScripts } from '@/lib/files/scripts'

/** What is shown in development. */
export interface Current {
  site: Site
  scripts: SiteScripts
}

/** What the process that serves a site in development remembers between two requests. */
interface Memory {
  /** Of a thousand texts one has changed: the others are not read from the cache again. */
  texts: Map<string, KeptText>
  last?: { state: string; current: Promise<Current> }
}

declare global {
  var klartextDevelopment: Memory | undefined
}

/** Pages and files are served by two copies of every module, so that they meet in a global and read the site once. */
export function memory(): Memory {
  globalThis.klartextDevelopment ??= { texts: new Map() }
  return globalThis.klartextDevelopment
}
