import { Kept } from '@/lib/content/kept'
import { type Content, readContent } from '@/lib/content/read-content'
import { type Reading, readSite, type SiteOptions } from '@/lib/content/read-site'
import type { Site } from '@/lib/content/site'
import { ContentError } from '@/lib/problems/content-error'
import { codeFingerprint } from './code'
import type { Settings } from './settings'

/**
 * The site of some settings, for whoever needs a sound one.
 * @param again what a process that reads the site again and again knows of it
 * @throws {ContentError} with every error of every file
 */
export async function requireSite(settings: Settings, again?: Again): Promise<Site> {
  const { site, problems } = await readSiteOf(settings, again)
  if (!site) throw new ContentError(problems.filter(({ severity }) => severity === 'error'))
  return site
}

type Again = Pick<SiteOptions, 'kept' | 'listing'>

/** The site of some settings, with everything that is wrong with it; texts that nothing changed for are taken over. */
export function readSiteOf(
  settings: Settings,
  again: Again = { kept: keptOf(settings) },
): Promise<Reading> {
  return readSite(settings.root, { ...settings, ...again })
}

/** What lies in the site's `content/`, mistakes included. */
export function readContentOf(settings: Settings): Promise<Content> {
  const isProduction = settings.mode === 'production'
  return readContent(settings.root, {
    ...settings,
    kept: keptOf(settings),
    strictReviews: isProduction,
    isProduction,
  })
}

function keptOf({ cache, project }: Settings): Kept {
  return new Kept(cache, codeFingerprint(project))
}
