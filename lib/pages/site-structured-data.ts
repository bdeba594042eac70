import type { Blog, BreadcrumbList, Organization, Person, WebSite, WithContext } from 'schema-dts'
import type { Site } from '@/lib/content/site'
import type { Author } from '@/lib/model/author'
import type { Locale } from '@/lib/model/locales'
import type { Post } from '@/lib/model/post'
import { absolute, authorPath, indexPath, postPath, rootPath, transparencyPath } from '@/lib/urls'

/** What structured data say of the site on any page. */
export interface SiteFacts {
  siteUrl: string
  siteName: string
  /** The publisher's name, or the site's where the publisher has not filled in a name. */
  publisher: string
  locales: readonly Locale[]
}

/** What structured data says of the site on each of its pages. */
export function siteFacts({
  configuration: { name, publisher },
  url,
  locales,
}: Pick<Site, 'configuration' | 'url' | 'locales'>): SiteFacts {
  return { siteUrl: url, siteName: name, publisher: publisher.name || name, locales }
}

/** Who publishes, and so is the author where a model wrote (https://schema.org/Organization). */
export function publisherNode({ siteUrl, publisher, locales }: SiteFacts): Organization {
  const url = absolute(siteUrl, rootPath)
  const [locale = 'en'] = locales
  return {
    '@type': 'Organization',
    '@id': `${url}#publisher`,
    name: publisher,
    url,
    correctionsPolicy: absolute(siteUrl, transparencyPath(locale)),
  }
}

/** Somebody who writes or reviews (https://schema.org/Person), on any page under one name. */
export function personNode({ siteUrl }: SiteFacts, author: Author, locale: Locale): Person {
  const { id, name, url, role, bio, links } = author
  const page = absolute(siteUrl, authorPath(locale, id))
  const elsewhere = [...(url ? [url] : []), ...links.map((link) => link.url)]
  return {
    '@type': 'Person',
    '@id': `${absolute(siteUrl, rootPath)}#${id}`,
    name,
    url: page,
    jobTitle: role[locale],
    description: bio[locale],
    sameAs: elsewhere.length > 0 ? elsewhere : undefined,
  }
}

/** The whole site in all its languages (https://schema.org/WebSite), for its front door. */
export function websiteJsonLd(facts: SiteFacts): WithContext<WebSite> {
  return {
    '@context': 'https://schema.org',
    ...websiteNode(facts),
    inLanguage: [...facts.locales],
    publisher: publisherNode(facts),
  }
}

function websiteNode({ siteUrl, siteName }: SiteFacts) {
  const url = absolute(siteUrl, rootPath)
  return { '@type': 'WebSite', '@id': `${url}#website`, name: siteName, url } as const
}

/** The articles of a language (https://schema.org/Blog), as an article names what it is part of. */
export function blogNode({ siteUrl, siteName }: SiteFacts, locale: Locale) {
  const url = absolute(siteUrl, indexPath(locale))
  return { '@type': 'Blog', '@id': `${url}#blog`, name: siteName, url } as const
}

/** Names an article's version in the data of every page. */
export function articleId({ locale, slug }: Post, siteUrl: string): string {
  return `${absolute(siteUrl, postPath(locale, slug))}#article`
}

/** The same for its index, with the articles that stand there in its own language. */
export function blogJsonLd(
  facts: SiteFacts,
  { locale, description, posts }: { locale: Locale; description: string; posts: readonly Post[] },
): WithContext<Blog> {
  return {
    '@context': 'https://schema.org',
    ...blogNode(facts, locale),
    description,
    inLanguage: locale,
    isPartOf: websiteNode(facts),
    publisher: publisherNode(facts),
    blogPost: posts
      .filter((post) => post.locale === locale)
      .map((post) => ({
        '@type': 'BlogPosting' as const,
        '@id': articleId(post, facts.siteUrl),
        headline: post.title,
        url: absolute(facts.siteUrl, postPath(locale, post.slug)),
      })),
  }
}

/** A page on the way from the index to where the reader is. */
export interface Crumb {
  name: string
  path: string
}

/** The way to a page (https://schema.org/BreadcrumbList), which begins at its language's index. */
export function breadcrumbsJsonLd(
  { siteUrl, siteName }: SiteFacts,
  locale: Locale,
  way: Crumb[],
): WithContext<BreadcrumbList> {
  const crumbs = [{ name: siteName, path: indexPath(locale) }, ...way]
  return {
    '@context': 'https://schema.org',
    '@type': 'BreadcrumbList',
    itemListElement: crumbs.map(({ name, path }, index) => ({
      '@type': 'ListItem' as const,
      position: index + 1,
      name,
      item: absolute(siteUrl, path),
    })),
  }
}
