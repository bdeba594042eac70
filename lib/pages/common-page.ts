import type { Site } from '@/lib/content/site'
import type { Locale } from '@/lib/model/locales'
import { inEveryLanguage } from './alternates'
import { pageMetadata } from './metadata'
import { type PageModel, pageModel } from './page-model'
import { breadcrumbsJsonLd, siteFacts } from './site-structured-data'

interface CommonPage<Kind extends string, Content> {
  kind: Kind
  pathOf: (locale: Locale) => string
  title: string
  description: string
  content: Content
}

/** A page that each language has under the same name, such as the archive. */
export function commonPage<Kind extends string, Content>(
  site: Site,
  locale: Locale,
  { kind, pathOf, title, description, content }: CommonPage<Kind, Content>,
): PageModel<Kind, Content> {
  const path = pathOf(locale)
  const alternates = inEveryLanguage(site, (other) => pathOf(other))
  return pageModel(site, {
    kind,
    locale,
    path,
    alternates,
    metadata: pageMetadata(site, { locale, title, description, path, alternates }),
    structuredData: [breadcrumbsJsonLd(siteFacts(site), locale, [{ name: title, path }])],
    content,
  })
}
