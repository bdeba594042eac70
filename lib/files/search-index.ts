import path from 'node:path'
import { editionIn, type Site, tagsOf } from '@/lib/content/site'
import type { Post } from '@/lib/model/post'
import { labelOf } from '@/lib/pages/label'
import { type Searchable, searchRecords } from '@/lib/search/records'
import { searchIndexFiles } from '@/lib/search/write-index'
import { postPath, searchIndexPrefix } from '@/lib/urls'

/**
 * The search index of all languages and the code that reads it. It is made as a whole, and its files are known only
 * then, so that it stands beside the registry.
 * @returns files by path
 */
export async function searchIndexOf(site: Site): Promise<Map<string, Uint8Array>> {
  const files = await searchIndexFiles(
    searchRecords(site.posts.map((post) => searchableOf(site, post))),
  )
  return new Map(
    files.map(({ path: name, content }) => [path.posix.join(searchIndexPrefix, name), content]),
  )
}

function searchableOf(site: Site, post: Post): Searchable {
  const { locale, slug, title, text, date, tags, disclosure } = post
  return {
    url: postPath(locale, slug),
    locale,
    title,
    text,
    date,
    tags,
    tagNames: tagsOf(site, post).map(({ name }) => name),
    level: disclosure.level,
    label: labelOf(disclosure, editionIn(site, locale).t, locale).text,
  }
}
