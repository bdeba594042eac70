import { type Content, readContent } from '@/lib/content/read-content'
import { readSite } from '@/lib/content/read-site'
import type { Site } from '@/lib/content/site'
import { ContentError } from '@/lib/problems/content-error'
import type { Settings } from './settings'

/**
 * The site of some settings, for commands that need a sound one.
 * @throws {ContentError} with every error of every file
 */
export async function requireSite(settings: Settings): Promise<Site> {
  const { site, problems } = await readSite(settings.root, settings)
  if (!site) throw new ContentError(problems.filter(({ severity }) => severity === 'error'))
  return site
}

/** What lies in the site's `content/`, mistakes included. */
export function readContentOf(settings: Settings): Promise<Content> {
  const isProduction = settings.mode === 'production'
  return readContent(settings.root, { ...settings, strictReviews: isProduction, isProduction })
}
