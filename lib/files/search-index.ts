import { editionIn, type Site, tagsOf, textOf } from '@/lib/content/site'
import type { Locale } from '@/lib/model/locales'
import type { Post } from '@/lib/model/post'
import { labelOf } from '@/lib/pages/label'
import { type IndexedArticle, indexArticle, type Searchable } from '@/lib/search/index-article'
import { numberArticles, searchIndexFiles } from '@/lib/search/index-files'
import { postPath, searchIndexPrefix } from '@/lib/urls'
import type { KeptIndex } from './kept-index'

/** The search index of a language. Its addresses are known only when it is made, so that it stands beside the registry. */
export interface SearchIndex {
  locale: Locale
  /** Plain data from which the files follow, together with the project's code. */
  inputs: () => unknown
  /** Addresses with texts, made one after the other, so that none is held. */
  files: () => Iterable<[address: string, text: string]>
}

/**
 * The search indexes of a site.
 * @param kept what the last build took from the articles of a language
 */
export function searchIndexesOf(site: Site, kept?: (locale: Locale) => KeptIndex): SearchIndex[] {
  const numbers = numberArticles(site.posts)
  return site.locales.map((locale) => ({
    locale,
    inputs: () =>
      editionIn(site, locale).posts.map((post) => [numbers.get(post.id), factsOf(site, post)]),
    files: () => filesOf(site, locale, numbers, kept?.(locale)),
  }))
}

function* filesOf(
  site: Site,
  locale: Locale,
  numbers: ReadonlyMap<string, number>,
  kept: KeptIndex | undefined,
): Generator<[address: string, text: string]> {
  const articles = indexed(site, numberedPosts(site, locale, numbers), kept)
  for (const { path, text } of searchIndexFiles(locale, articles, numbers))
    yield [searchIndexPrefix + path, text]
  kept?.sweep()
}

function numberedPosts(site: Site, locale: Locale, numbers: ReadonlyMap<string, number>): Post[] {
  const number = ({ id }: Post) => numbers.get(id) ?? 0
  return editionIn(site, locale).posts.toSorted((a, b) => number(a) - number(b))
}

function* indexed(
  site: Site,
  posts: readonly Post[],
  kept: KeptIndex | undefined,
): Generator<IndexedArticle> {
  for (const post of posts) {
    const facts = factsOf(site, post)
    const make = () => indexArticle(searchableOf(site, post, facts))
    yield kept ? kept.of(post.file, facts, make) : make()
  }
}

function searchableOf(site: Site, post: Post, facts: ReturnType<typeof factsOf>): Searchable {
  const { prose, besides } = textOf(site, post).body()
  const { cited, hash: _, ...rest } = facts
  return { ...rest, prose, rest: [...besides, ...cited] }
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
