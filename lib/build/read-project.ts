import { type Content, readContent } from '@/lib/content/read-content'
import { type Reading, readSite, type SiteOptions } from '@/lib/content/read-site'
import type { Site } from '@/lib/content/site'
import { ContentError } from '@/lib/problems/content-error'
import { codeFingerprint } from './code'
import type { Settings } from './settings'

/**
 * The site of some settings, for whoever needs a sound one.
 * @param remembered what this process has read before, where it reads the site again and again
 * @throws {ContentError} with every error of every file
 */
export async function requireSite(
  settings: Settings,
  remembered?: SiteOptions['remembered'],
): Promise<Site> {
  const { site, problems } = await readSiteOf(settings, remembered)
  if (!site) throw new ContentError(problems.filter(({ severity }) => severity === 'error'))
  return site
}

/** The site of some settings, with everything that is wrong with it; texts that nothing changed for are taken over. */
export function readSiteOf(
  settings: Settings,
  remembered?: SiteOptions['remembered'],
): Promise<Reading> {
  const code = codeFingerprint(settings.project)
  return readSite(settings.root, { ...settings, code, remembered })
}

/** What lies in the site's `content/`, mistakes included. */
export function readContentOf(settings: Settings): Promise<Content> {
  const isProduction = settings.mode === 'production'
  const code = codeFingerprint(settings.project)
  return readContent(settings.root, {
    ...settings,
    code,
    strictReviews: isProduction,
    isProduction,
  })
}
