import { editionIn, type Site } from '@/lib/content/site'
import type { Picture } from '@/lib/media/picture'
import { type Author, initialsOf } from '@/lib/model/author'
import type { IsoDate } from '@/lib/model/dates'
import type { Locale } from '@/lib/model/locales'
import type { Post } from '@/lib/model/post'
import { authorPath } from '@/lib/urls'
import { inEveryLanguage } from './alternates'
import { type Entry, entryOf } from './cards'
import { pageMetadata } from './metadata'
import { type PageModel, pageModel } from './page-model'
import { portraitOf } from './people'
import { breadcrumbsJsonLd, personNode, siteFacts } from './site-structured-data'

/** A person's page: who it is, what they wrote, and what they reviewed and when. */
export interface AuthorPage {
  name: string
  initials: string
  portrait?: Picture
  role?: string
  bio?: string
  links: readonly { name: string; url: string }[]
  written: Entry[]
  reviewed: (Entry & { reviewedOn?: IsoDate })[]
  keys: Author['keys']
}

/** Who an author is, and what they wrote in a language. */
export function authorPage(
  site: Site,
  locale: Locale,
  author: Author,
): PageModel<'author', AuthorPage> {
  const { id, name, bio } = author
  const path = authorPath(locale, id)
  const alternates = inEveryLanguage(site, (other) => authorPath(other, id))
  const description = bio[locale] ?? editionIn(site, locale).t('author.description', { name })
  const facts = siteFacts(site)
  return pageModel(site, {
    kind: 'author',
    locale,
    path,
    alternates,
    metadata: pageMetadata(site, { locale, title: name, description, path, alternates }),
    structuredData: [
      {
        '@context': 'https://schema.org',
        '@type': 'ProfilePage',
        mainEntity: personNode(facts, author, locale),
      },
      breadcrumbsJsonLd(facts, locale, [{ name, path }]),
    ],
    content: contentOf(site, locale, author),
  })
}

function contentOf(site: Site, locale: Locale, author: Author): AuthorPage {
  const { id, name, role, bio, links, url, keys } = author
  const { written = [], reviewed = [] } = site.works.get(id) ?? {}
  return {
    name,
    initials: initialsOf(name),
    portrait: portraitOf(site, author),
    role: role[locale],
    bio: bio[locale],
    links: [...(url ? [{ name: new URL(url).host, url }] : []), ...links],
    written: inOneVersion(written, locale).map((post) => entryOf(site, post, locale)),
    reviewed: reviewed.map((post) => ({
      ...entryOf(site, post, locale),
      reviewedOn: post.disclosure.review?.at,
    })),
    keys,
  }
}

/** Each article once, in the page's language where it exists there. */
function inOneVersion(posts: readonly Post[], locale: Locale): Post[] {
  const versions = new Map<string, Post>()
  for (const post of posts)
    if (post.locale === locale || !versions.has(post.id)) versions.set(post.id, post)
  return [...versions.values()]
}
