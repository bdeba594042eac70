import { getPosts } from '@/lib/content/posts'
import { tagsOf } from '@/lib/content/topics'
import { postPath } from '@/lib/hosting/urls'
import { translatorFor } from '@/lib/i18n/messages'
import type { Post } from '@/lib/model/post'
import { labelOf } from '@/lib/pages/label'
import type { Searchable } from './records'

/** What the search index takes: every version that this build shows, in every language. */
export async function getSearchables(): Promise<Searchable[]> {
  return Promise.all((await getPosts()).map(searchableOf))
}

async function searchableOf(post: Post): Promise<Searchable> {
  const { locale, slug, title, text, date, tags, disclosure } = post
  return {
    url: postPath(locale, slug),
    locale,
    title,
    text,
    date,
    tags,
    tagNames: (await tagsOf(post)).map(({ name }) => name),
    level: disclosure.level,
    label: labelOf(disclosure, await translatorFor(locale), locale).text,
  }
}
