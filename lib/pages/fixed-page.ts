import { isImprint, type Site, textOf } from '@/lib/content/site'
import type { Locale } from '@/lib/model/locales'
import type { Page } from '@/lib/model/post'
import { pagePath } from '@/lib/urls'
import { pageAlternates } from './alternates'
import { pageMetadata } from './metadata'
import { type PageModel, pageModel } from './page-model'
import { breadcrumbsJsonLd, siteFacts } from './site-structured-data'

/** Who publishes, as the imprint says it; what is not filled in is empty. */
export interface Publisher {
  name: string
  /** Lines of the address. */
  address: string[]
  email: string
  phone: string
  responsible: string
}

/** A page such as “About”. */
export interface FixedPage {
  title: string
  html: string
  /** Whether a click opens a frame in it. */
  hasEmbeds: boolean
  /** Only on the imprint. */
  publisher?: Publisher
}

/** A page of `content/pages/`, such as the imprint. */
export function fixedPage(site: Site, page: Page): PageModel<'page', FixedPage> {
  const { locale, slug, title, description } = page
  const { hasEmbeds, body } = textOf(site, page)
  const { html } = body()
  const path = pagePath(locale, slug)
  const alternates = pageAlternates(site, page)
  return pageModel(site, {
    kind: 'page',
    locale,
    path,
    alternates,
    metadata: pageMetadata(site, {
      locale,
      title,
      description: description ?? title,
      path,
      alternates,
    }),
    structuredData: [breadcrumbsJsonLd(siteFacts(site), locale, [{ name: title, path }])],
    content: {
      title,
      html,
      hasEmbeds,
      publisher: isImprint(page) ? publisherOf(site, locale) : undefined,
    },
  })
}

function publisherOf({ configuration }: Site, locale: Locale): Publisher {
  const { name, street, city, country, email, phone, responsible } = configuration.publisher
  const land = typeof country === 'string' ? country : (country[locale] ?? '')
  const address = [street, city, land].filter((line) => line !== '')
  return { name, address, email, phone, responsible }
}
