import type { KnownFiles } from '@/lib/content/files/known-files'
import type { Kept } from '@/lib/content/kept'
import type { Site } from '@/lib/content/site'
import type { SiteScripts } from '@/lib/files/scripts'

/** What is shown in development. */
export interface Current {
  site: Site
  scripts: SiteScripts
}

/** What the process that serves a site in development remembers between two requests. */
interface Memory {
  made?: MadeByCode
  last?: { state: string; current: Promise<Current> }
}

/**
 * What some code made of the site. Of a thousand texts one has changed: the others are neither read nor checked again, since
 * what is made of a file stands behind the object by which the file is known.
 */
export interface MadeByCode {
  /** Of the files of the code. */
  state: string
  files: KnownFiles
  kept: Kept
}

declare global {
  var klartextDevelopment: Memory | undefined
}

/** Pages and files are served by two copies of every module, so that they meet in a global and read the site once. */
export function memory(): Memory {
  globalThis.klartextDevelopment ??= {}
  return globalThis.klartextDevelopment
}
