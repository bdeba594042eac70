import path from 'node:path'
import type { Mode } from '@/lib/content/site'
import { readPublisherTimeZone } from '@/lib/content/site-wide/read-configuration'
import type { Host } from '@/lib/hosting/redirects-file'
import type { IsoDate } from '@/lib/model/dates'

/**
 * All that a build, a command or a page in development takes from its surroundings, read in this one place. A build
 * reads it once and hands it to every step, so that no midnight can tear it.
 */
export interface Settings {
  /** Folder of the project's code. */
  project: string
  /** Folder of the site: its `content/` and `public/`. */
  root: string
  /** Where the finished site is written. */
  out: string
  /** Where what can be found out or made again is kept for the next time. */
  cache: string
  day: IsoDate
  mode: Mode
  host: Host
  /** Address of the site where `content/site.yaml` names none, without a slash at its end. */
  url: string
}

/**
 * Reads the folder, the environment and the clock. `KLARTEXT_ROOT` names another site than the project's own,
 * `KLARTEXT_OUT` another place for the finished one.
 */
export function readSettings(): Settings {
  const project = process.cwd()
  const root = path.resolve(project, process.env.KLARTEXT_ROOT ?? '.')
  return {
    project,
    root,
    out: path.resolve(root, process.env.KLARTEXT_OUT ?? 'out'),
    cache: path.join(root, cacheFolder()),
    day: today(readPublisherTimeZone(root)),
    mode: readMode(),
    host: process.env.NETLIFY ? 'netlify' : 'any',
    url: addressHere(),
  }
}

/**
 * Where a host keeps files between builds of a project whose framework it does not know: Vercel in the packages' folder,
 * Cloudflare in the cache of Next.js (https://developers.cloudflare.com/pages/configuration/build-caching/). Elsewhere
 * `.cache/` is named in the host's own settings (docs/building.md).
 */
function cacheFolder(): string {
  if (process.env.VERCEL) return 'node_modules/.cache/klartext'
  return process.env.CF_PAGES || process.env.WORKERS_CI ? '.next/cache/klartext' : '.cache'
}

function readMode(): Mode {
  if (process.env.NODE_ENV === 'development') return 'development'
  return isPreview() ? 'preview' : 'production'
}

/**
 * Previews name themselves at Vercel (https://vercel.com/docs/environment-variables/system-environment-variables) and Netlify
 * (https://docs.netlify.com/build/configure-builds/environment-variables/#build-metadata).
 */
function isPreview(): boolean {
  const { VERCEL_ENV, NETLIFY, CONTEXT = '' } = process.env
  return VERCEL_ENV === 'preview' || (!!NETLIFY && /^(deploy-preview|branch-deploy)$/.test(CONTEXT))
}

/**
 * Today in a time zone. `SOURCE_DATE_EPOCH`, in seconds, sets the clock of a build that must be repeatable
 * (https://reproducible-builds.org/specs/source-date-epoch/).
 */
function today(timeZone: string): IsoDate {
  const epoch = process.env.SOURCE_DATE_EPOCH
  const now = epoch ? new Date(Number(epoch) * 1000) : new Date()
  return new Intl.DateTimeFormat('en-CA', { timeZone }).format(now)
}

/**
 * The address of production by Vercel or Netlify, else the local server's
 * (https://docs.netlify.com/build/configure-builds/environment-variables/#deploy-urls-and-metadata).
 */
function addressHere(): string {
  const { VERCEL_PROJECT_PRODUCTION_URL, NETLIFY, URL: netlifyUrl } = process.env
  if (VERCEL_PROJECT_PRODUCTION_URL) return `https://${VERCEL_PROJECT_PRODUCTION_URL}`
  return (NETLIFY && netlifyUrl?.replace(/\/$/, '')) || 'http://localhost:3000'
}

/** The environment of a program that a build runs: its own, with some values. */
export function environmentWith(values: Record<string, string>): NodeJS.ProcessEnv {
  return { ...process.env, NODE_ENV: 'production', ...values }
}
