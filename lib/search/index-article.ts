import type { FilterName } from './index-format'
import { heaviest } from './index-format'
import { wordsIn } from './words'

/** What the search takes from one language version of an article. */
export interface Searchable {
  /** Same for all language versions. */
  id: string
  /** Path below the site's root, such as `/de/posts/v-jepa-2`. */
  url: string
  locale: string
  title: string
  /** Calendar date, `YYYY-MM-DD`. */
  date: string
  /** Canonical tag ids. */
  tags: readonly string[]
  /** The tags' names in the article's language; they are searched too. */
  tagNames: readonly string[]
  /** Level of the disclosure. */
  level: string
  /** The disclosure's label in the article's language. It is shown, not searched. */
  label: string
  /** Paragraphs as plain text: searched, and shown in excerpts. */
  prose: readonly string[]
  /** What is searched and makes no excerpt: headings, tables, code, sources. */
  rest: readonly string[]
}

/** One version, ready to be put into the index of its language: depends on nothing but its `Searchable`. */
export interface IndexedArticle {
  id: string
  locale: string
  date: string
  filters: Record<FilterName, string[]>
  /** The article's distinct words in their own spelling. */
  words: string[]
  /** For each word how much of the article it says, 1 to `heaviest`. */
  weights: number[]
  /** `ArticleRecord` as JSON. */
  record: string
}

/** How much a word counts for by where it stands. */
const places = { title: 6, tags: 4, prose: 1, rest: 0.7 }

/** Indexes one version of an article. */
export function indexArticle(article: Searchable): IndexedArticle {
  const { id, url, locale, title, date, tags, level, label } = article
  const prose = article.prose.map(withoutSoftHyphens)
  const record = { url, title: withoutSoftHyphens(title), date, level, label, prose }
  return {
    id,
    locale,
    date,
    filters: { tag: [...tags], year: [date.slice(0, 4)], level: [level] },
    ...weightedWords(article),
    record: JSON.stringify(record),
  }
}

function withoutSoftHyphens(text: string): string {
  return text.replaceAll('\u00ad', '')
}

function weightedWords({
  title,
  tagNames,
  prose,
  rest,
}: Searchable): Pick<IndexedArticle, 'words' | 'weights'> {
  const counts = new Map<string, number>()
  const length =
    count(counts, [title], places.title) +
    count(counts, tagNames, places.tags) +
    count(counts, prose, places.prose) +
    count(counts, rest, places.rest)
  return {
    words: [...counts.keys()],
    weights: [...counts.values()].map((frequency) => weight(frequency, length)),
  }
}

/** @returns the number of words */
function count(counts: Map<string, number>, texts: readonly string[], value: number): number {
  let length = 0
  for (const text of texts)
    for (const word of wordsIn(withoutSoftHyphens(text))) {
      length += 1
      for (const { text: form } of [word, ...word.pieces])
        counts.set(form, (counts.get(form) ?? 0) + value)
    }
  return length
}

/** Words after which a repetition says half as much as before, in an article of the usual length. */
const saturation = 2
const usualLength = 500

/**
 * The frequency component of Okapi BM25 as a whole number from 1 to `heaviest`
 * (https://nlp.stanford.edu/IR-book/html/htmledition/okapi-bm25-a-non-binary-model-1.html). The usual length is fixed, so
 * that no article's weights depend on another article.
 */
function weight(frequency: number, length: number): number {
  const relativeLength = 0.25 + (0.75 * length) / usualLength
  const share = frequency / (frequency + saturation * relativeLength)
  return Math.max(1, Math.round(share * heaviest))
}
