import type { Site } from '@/lib/content/site'
import type { SiteScripts } from '@/lib/files/scripts'
import type { Messages } from '@/lib/i18n/messages'
import type { Locale } from '@/lib/model/locales'
import { type Frame, frameOf } from '@/lib/pages/frame'
import type { AnyPageModel } from '@/lib/pages/pages'

/** What all pages of a site have in common, as plain data. */
export interface Shared {
  defaultLocale: Locale
  editions: Readonly<Record<Locale, { frame: Frame; messages: Messages }>>
  scripts: SiteScripts['paths']
}

/** What pages are rendered from. */
export interface PageSource {
  /** Undefined where the site has no page at an address. */
  modelAt: (path: string) => Promise<AnyPageModel | undefined>
  shared: () => Promise<Shared>
}

/** Takes from a site what all its pages have in common. */
export function sharedOf(site: Site, scripts: Shared['scripts']): Shared {
  const editions = [...site.editions.values()].map(({ locale, messages }) => [
    locale,
    { frame: frameOf(site, locale), messages },
  ])
  return { defaultLocale: site.defaultLocale, editions: Object.fromEntries(editions), scripts }
}
