import { editionIn, type Site, tagsOf } from '@/lib/content/site'
import type { Post } from '@/lib/model/post'
import { labelOf } from '@/lib/pages/label'
import { indexArticle, type Searchable } from '@/lib/search/index-article'
import { searchIndexFiles } from '@/lib/search/index-files'
import { postPath, searchIndexPrefix } from '@/lib/urls'

/**
 * The search index of all languages. It is made as a whole, once a site, and its addresses are known only then, so that it
 * stands beside the registry.
 * @returns texts by address
 */
export function searchIndexOf(site: Site): ReadonlyMap<string, string> {
  const known = made.get(site) ?? make(site)
  made.set(site, known)
  return known
}

const made = new WeakMap<Site, ReadonlyMap<string, string>>()

function make(site: Site): ReadonlyMap<string, string> {
  const articles = site.posts.map((post) => indexArticle(searchableOf(site, post)))
  const files = searchIndexFiles(site.locales, articles)
  return new Map(files.map(({ path, text }) => [searchIndexPrefix + path, text]))
}

function searchableOf(site: Site, post: Post): Searchable {
  const { id, locale, slug, title, text, date, tags, disclosure } = post
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
    prose: [text],
    rest: [],
  }
}
