import type { Site } from '@/lib/content/site'
import { type AnyPageModel, pagesOf } from '@/lib/pages/pages'
import { type PageSource, sharedOf } from '../page-source'
import { lastRead } from './current'

/** Makes pages' models in development, as they are asked for, from the site as it then is. */
export const developmentSource: PageSource = {
  modelAt: async (path) => listedPages((await lastRead()).site).get(path)?.(),
  shared: async () => {
    const { site, scripts } = await lastRead()
    return sharedOf(site, scripts.paths)
  },
}

const pages = new WeakMap<Site, Map<string, () => AnyPageModel>>()

/** The pages of a site, listed once. */
export function listedPages(site: Site): Map<string, () => AnyPageModel> {
  const listed = pages.get(site) ?? pagesOf(site)
  pages.set(site, listed)
  return listed
}
