import type { Site } from '@/lib/content/site'
import type { Messages } from '@/lib/i18n/messages'
import type { Locale } from '@/lib/model/locales'
import { type Frame, frameOf } from '@/lib/pages/frame'
import { type AnyPageModel, pagesOf } from '@/lib/pages/pages'

/** What all pages of a site have in common, as plain data. */
export interface Shared {
  defaultLocale: Locale
  editions: Readonly<Record<Locale, { frame: Frame; messages: Messages }>>
  /** Addresses of the site's scripts. */
  scripts: { page: Readonly<Record<Locale, string>>; search: string; verify: string }
}

/** What pages are rendered from. */
export interface PageSource {
  /** Undefined where the site has no page at an address. */
  modelAt: (path: string) => Promise<AnyPageModel | undefined>
  shared: () => Promise<Shared>
}

export function sharedOf(site: Site, scripts: Shared['scripts']): Shared {
  const editions = [...site.editions.values()].map(({ locale, messages }) => [
    locale,
    { frame: frameOf(site, locale), messages },
  ])
  return { defaultLocale: site.defaultLocale, editions: Object.fromEntries(editions), scripts }
}

/** Makes pages' models as they are asked for, from the site as it then is. */
export function liveSource(
  read: () => Promise<Site>,
  scripts: (site: Site) => Promise<Shared['scripts']>,
): PageSource {
  return {
    modelAt: async (path) => pagesOf(await read()).get(path)?.(),
    shared: async () => {
      const site = await read()
      return sharedOf(site, await scripts(site))
    },
  }
}
