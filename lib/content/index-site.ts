import { lazily } from '@/lib/cache/lazily'
import { createTranslatorOf, type Messages } from '@/lib/i18n/messages'
import { validReview } from '@/lib/model/disclosure'
import type { Locale } from '@/lib/model/locales'
import { compareText } from '@/lib/model/order'
import { newestFirst, type Page, type Post } from '@/lib/model/post'
import type { Redirect } from '@/lib/model/redirect'
import { tagIn } from '@/lib/model/tags'
import { type Heads, headsFile } from '@/lib/review/history/heads'
import { relatedPosts } from '@/lib/search/related'
import { pagePath, postPath } from '@/lib/urls'
import type { Configuration } from './schemas/configuration-schema'
import { shownFiles } from './shown-files'
import { type Edition, type Site, seriesKey, type Topic, textOf } from './site'

/** What a site is made of. */
export interface SiteParts
  extends Pick<
    Site,
    | 'configuration'
    | 'day'
    | 'mode'
    | 'url'
    | 'locales'
    | 'posts'
    | 'pages'
    | 'authors'
    | 'images'
    | 'attachments'
    | 'gone'
    | 'texts'
    | 'readings'
    | 'reviews'
    | 'histories'
    | 'softTitles'
  > {
  messages: ReadonlyMap<Locale, Messages>
}

/** The most articles that an article points to. */
const relatedLimit = 3

/** Makes the indexes. */
export function indexSite(parts: SiteParts): Site {
  const { locales, pages, messages, ...rest } = parts
  const posts = parts.posts.toSorted(newestFirst)
  const [defaultLocale = 'en'] = locales
  const byLocale = groupBy(posts, ({ locale }) => locale)
  const versions = versionsById(posts, locales)
  const editions = locales.flatMap((locale) => {
    const words = messages.get(locale)
    return words ? [editionOf(locale, words, { ...parts, posts }, versions)] : []
  })
  const shown = lazily(() => shownFiles({ ...parts, posts }))
  return {
    ...rest,
    // Of use to pictures alone, and not made for others in development.
    get shownFiles() {
      return shown()
    },
    posts,
    pages,
    locales,
    defaultLocale,
    heads: parts.configuration.history ? headsOf(posts, parts.histories) : undefined,
    versions,
    editions: new Map(editions.map((edition) => [edition.locale, edition])),
    pageVersions: versionsById(pages, locales),
    neighbours: neighboursOf([...byLocale.values()]),
    addresses: addressesOf(posts, pages),
    redirects: redirectsOf(posts, pages),
    series: seriesOf(posts),
    works: worksOf(posts, [...parts.authors.keys()]),
  }
}

function headsOf(posts: readonly Post[], histories: Site['histories']): Heads {
  return headsFile(
    posts.map(({ id, locale, file }) => ({
      article: id,
      language: locale,
      records: histories.get(file) ?? [],
    })),
  )
}

function groupBy<Item>(
  items: readonly Item[],
  keyOf: (item: Item) => string,
): ReadonlyMap<string, Item[]> {
  const groups = new Map<string, Item[]>()
  for (const item of items) {
    const group = groups.get(keyOf(item))
    if (group) group.push(item)
    else groups.set(keyOf(item), [item])
  }
  return groups
}

function versionsById<Item extends { id: string; locale: Locale }>(
  items: readonly Item[],
  locales: readonly Locale[],
): ReadonlyMap<string, readonly Item[]> {
  const groups = groupBy(items, ({ id }) => id)
  for (const group of groups.values())
    group.sort((a, b) => locales.indexOf(a.locale) - locales.indexOf(b.locale))
  return groups
}

function editionOf(
  locale: Locale,
  messages: Messages,
  { posts, pages, configuration, texts }: SiteParts,
  versions: Site['versions'],
): Edition {
  const index = posts.filter((post) => post === standsFor(versions.get(post.id) ?? [], locale))
  const topics = topicsOf(index, locale, configuration.tags)
  const own = posts.filter((post) => post.locale === locale)
  const related = lazily(() => relatedByFile(own, texts))
  return {
    locale,
    messages,
    t: createTranslatorOf(locale, messages),
    posts: own,
    // Of use to articles of this language alone, and not made for other pages in development.
    get related() {
      return related()
    },
    index,
    pages: pages.filter((page) => page.locale === locale),
    topics,
    topicNames: topics.map(({ id, name, slug }) => ({ id, name, slug })),
  }
}

/** The version that stands for an article on the lists of a language. */
function standsFor(versions: readonly Post[], locale: Locale): Post | undefined {
  return versions.find((version) => version.locale === locale) ?? versions[0]
}

function topicsOf(index: readonly Post[], locale: Locale, tags: Configuration['tags']): Topic[] {
  const byTag = new Map<string, Post[]>(Object.keys(tags).map((id) => [id, []]))
  for (const post of index) for (const id of post.tags) byTag.get(id)?.push(post)
  const { compare } = new Intl.Collator(locale)
  return [...byTag]
    .flatMap(([id, posts]) => {
      const name = tagIn(tags, id, locale)
      return name && posts.length > 0 ? [{ id, ...name, posts }] : []
    })
    .sort((a, b) => compare(a.name, b.name) || compareText(a.id, b.id))
}

function neighboursOf(lists: readonly (readonly Post[])[]): Site['neighbours'] {
  return new Map(
    lists.flatMap((posts) =>
      posts.map(({ file }, at) => [file, { older: posts[at + 1], newer: posts[at - 1] }] as const),
    ),
  )
}

function relatedByFile(posts: readonly Post[], texts: Site['texts']): Edition['related'] {
  const relatable = posts.map((post) => {
    const { id, date, tags, title } = post
    return { id, date, tags, title, post, vocabulary: textOf({ texts }, post).vocabulary }
  })
  return new Map(
    [...relatedPosts(relatable, relatedLimit)].map(([one, others]) => [
      one.post.file,
      others.map(({ post }) => post),
    ]),
  )
}

function addressesOf(posts: readonly Post[], pages: readonly Page[]): Site['addresses'] {
  return new Map([
    ...posts.map(
      (post) =>
        [post.file, { path: postPath(post.locale, post.slug), locale: post.locale }] as const,
    ),
    ...pages.map(
      (page) =>
        [page.file, { path: pagePath(page.locale, page.slug), locale: page.locale }] as const,
    ),
  ])
}

function redirectsOf(posts: readonly Post[], pages: readonly Page[]): Redirect[] {
  return [
    ...posts.map((post) => ({ ...post, to: postPath(post.locale, post.slug) })),
    ...pages.map((page) => ({ ...page, to: pagePath(page.locale, page.slug) })),
  ].flatMap(({ aliases, to, locale, title }) =>
    aliases.map((from) => ({ from, to, locale, title })),
  )
}

function seriesOf(posts: readonly Post[]): Site['series'] {
  const parts = posts.filter(({ series }) => series)
  const groups = groupBy(parts, ({ series, locale }) => seriesKey(series?.id ?? '', locale))
  for (const group of groups.values())
    group.sort((a, b) => (a.series?.part ?? 0) - (b.series?.part ?? 0))
  return groups
}

function worksOf(posts: readonly Post[], ids: readonly string[]): Site['works'] {
  const works = new Map<string, { written: Post[]; reviewed: Post[] }>(
    ids.map((id) => [id, { written: [], reviewed: [] }]),
  )
  for (const post of posts) {
    for (const id of post.authors) works.get(id)?.written.push(post)
    works.get(validReview(post.disclosure)?.by.id ?? '')?.reviewed.push(post)
  }
  return works
}
