import type { Locale } from '@/lib/model/locales'
import { compoundParts } from './compounds'
import { withSeams } from './seams'
import { latinSingulars } from './search-terms'

/** What the search index takes from one language version of an article. */
export interface Searchable {
  /** Path below the site's root, such as `/de/posts/v-jepa-2`. */
  url: string
  locale: Locale
  title: string
  /** The body as plain text. */
  text: string
  /** Calendar date, `YYYY-MM-DD`. */
  date: string
  /** Canonical tag ids. */
  tags: readonly string[]
  /** The tags' names in the article's language; they are searched too. */
  tagNames: readonly string[]
  /** Level of the disclosure. */
  level: string
  /** The disclosure's label in the article's language. */
  label: string
}

/** What Pagefind's `index.addCustomRecord` takes. */
export interface SearchRecord {
  url: string
  language: string
  content: string
  meta: { title: string; tags?: string; terms?: string }
  filters: {
    tag: string[]
    year: string[]
    level: string[]
    date: string[]
    label: string[]
  }
  sort: { date: string }
}

/**
 * Makes the records of the search index. Titles and content hold seams between the parts of German compounds:
 * what Pagefind gives back goes through `withoutSeams` or `excerptParts` before a reader sees it.
 *
 * Pagefind searches every word of `meta`, so that a label there would make each article a hit for „KI“: date and
 * label are filters, which come with a result and are not searched. `meta.terms` is searched and never shown.
 *
 * @param posts all articles of the index: German compounds are known by the words of all.
 */
export function searchRecords(posts: readonly Searchable[]): SearchRecord[] {
  const words = posts.filter((post) => post.locale === 'de').flatMap(wordsOf)
  const compounds = compoundParts(new Set(words))
  const parts = [...compounds.values()].flat()
  const vocabulary = new Set([...words, ...parts].map((word) => word.toLowerCase()))
  return posts.map((post) =>
    post.locale === 'de' ? germanRecord(post, compounds, vocabulary) : plainRecord(post),
  )
}

function wordsOf(post: Searchable): string[] {
  return [post.title, post.text, ...post.tagNames].join(' ').match(/\p{L}+/gu) ?? []
}

function germanRecord(
  post: Searchable,
  compounds: ReadonlyMap<string, string[]>,
  vocabulary: ReadonlySet<string>,
): SearchRecord {
  const words = wordsOf(post)
  const parts = words.flatMap((word) => compounds.get(word.toLowerCase()) ?? [])
  const terms = latinSingulars([...words, ...parts], vocabulary)
  const record = plainRecord({
    ...post,
    title: withSeams(post.title, compounds),
    text: withSeams(post.text, compounds),
    tagNames: post.tagNames.map((name) => withSeams(name, compounds)),
  })
  return terms.length > 0 ? { ...record, meta: { ...record.meta, terms: terms.join(' ') } } : record
}

function plainRecord(post: Searchable): SearchRecord {
  return {
    url: post.url,
    language: post.locale,
    content: withoutDirectives(post.text),
    meta: {
      title: post.title,
      ...(post.tagNames.length > 0 && { tags: post.tagNames.join(', ') }),
    },
    filters: {
      tag: [...post.tags],
      year: [post.date.slice(0, 4)],
      level: [post.level],
      date: [post.date],
      label: [post.label],
    },
    sort: { date: post.date },
  }
}

/** Keeps an article from steering its rank: Pagefind reads words such as `___PAGEFIND_WEIGHT___9` as commands. */
function withoutDirectives(text: string): string {
  return text.replace(/_{3,}/g, '__')
}
