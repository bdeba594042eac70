import { lazily } from '@/lib/cache/lazily'
import { editionIn, type Site, tagsOf, textOf } from '@/lib/content/site'
import type { Locale } from '@/lib/model/locales'
import type { Post } from '@/lib/model/post'
import { labelOf } from '@/lib/pages/label'
import { indexArticle, type Searchable } from '@/lib/search/index-article'
import { numberArticles, searchIndexFiles } from '@/lib/search/index-files'
import { postPath, searchIndexPrefix } from '@/lib/urls'

/** The search index of a language. Its addresses are known only when it is made, so that it stands beside the registry. */
export interface SearchIndex {
  locale: Locale
  /** Plain data from which the files follow, together with the project's code. */
  inputs: () => unknown
  /** Texts by address; made once. */
  files: () => ReadonlyMap<string, string>
}

/** The search indexes of a site, the same objects each time. */
export function searchIndexesOf(site: Site): readonly SearchIndex[] {
  const known = indexes.get(site) ?? site.locales.map((locale) => indexOf(site, locale))
  indexes.set(site, known)
  return known
}

const indexes = new WeakMap<Site, readonly SearchIndex[]>()

function indexOf(site: Site, locale: Locale): SearchIndex {
  const { posts } = editionIn(site, locale)
  const numbers = numberArticles(site.posts)
  return {
    locale,
    inputs: () => posts.map((post) => [numbers.get(post.id), factsOf(site, post)]),
    files: lazily(() => filesOf(site, locale, numbers)),
  }
}

function filesOf(
  site: Site,
  locale: Locale,
  numbers: ReadonlyMap<string, number>,
): ReadonlyMap<string, string> {
  const { posts } = editionIn(site, locale)
  const articles = posts.map((post) => indexArticle(searchableOf(site, post)))
  const files = searchIndexFiles(locale, articles, numbers)
  return new Map(files.map(({ path, text }) => [searchIndexPrefix + path, text]))
}

function searchableOf(site: Site, post: Post): Searchable {
  const { prose, besides } = textOf(site, post).body()
  const { cited, hash: _, ...facts } = factsOf(site, post)
  return { ...facts, prose, rest: [...besides, ...cited] }
}

/** What is found of an article, its text by the hash. */
function factsOf(site: Site, post: Post) {
  const { id, locale, slug, title, date, tags, disclosure, sources } = post
  return {
    id,
    url: postPath(locale, slug),
    locale,
    title,
    date,
    tags,
    tagNames: tagsOf(site, post).map(({ name }) => name),
    level: disclosure.level,
    label: labelOf(disclosure, editionIn(site, locale).t, locale).text,
    cited: sources.map(({ title, publisher = '' }) => `${publisher} ${title}`),
    hash: textOf(site, post).hash,
  }
}
