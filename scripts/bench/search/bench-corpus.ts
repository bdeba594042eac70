import type { Searchable } from '@/lib/search/index-article'
import { searchable } from '@/lib/testing/search'
import { type BenchLanguage, type BenchTopic, benchTopics } from './bench-queries'
import { sentences } from './bench-sentences'
import { type Random, seeded } from './seeded'

/** A query and the addresses of the articles that are about its topic. */
interface BenchQuery {
  query: string
  expected: string[]
}

export interface BenchCorpus {
  posts: Searchable[]
  queries: BenchQuery[]
}

/** How many articles a corpus has. */
export interface BenchSize {
  topics: number
  perTopic: number
  /** Articles on nothing that is asked for. */
  others: number
}

/**
 * Writes the articles of one language from topics, word lists and sentence patterns. An article is expected for the
 * query of its topic because it was written for that topic; the search has no say in it. Half of all articles
 * mention another topic in passing, and one in three titles does not name its topic.
 */
export function benchCorpus(locale: BenchLanguage, size: BenchSize): BenchCorpus {
  const random = seeded(locale === 'de' ? 4 : 20)
  const topics = benchTopics[locale].slice(0, size.topics)
  const written = topics.map((topic) =>
    Array.from({ length: size.perTopic }, (_, index) => writePost(locale, random, index, topic)),
  )
  const others = Array.from({ length: size.others }, (_, index) => writePost(locale, random, index))
  const drafts = [...written.flat(), ...others]
  const posts = drafts.map(({ title, date, text, topic }, index) => {
    const prose = [withMention(text, index, topics, random, topic)]
    return searchable({ id: String(index + 1), locale, title, date, prose })
  })
  const queries = topics.map((topic) => ({
    query: topic.query,
    expected: posts.filter((_, index) => drafts[index]?.topic === topic).map(({ url }) => url),
  }))
  return { posts, queries }
}

interface Draft {
  title: string
  text: string
  date: string
  topic?: BenchTopic
}

function writePost(
  locale: BenchLanguage,
  random: Random,
  index: number,
  topic?: BenchTopic,
): Draft {
  const { titles, plainTitles, topical, background, everyday } = sentences[locale]
  const forms = topic?.forms ?? []
  const [main = '', second = ''] = [index, index + 2].map((at) => forms[at % forms.length])
  const title = topic && index % 3 !== 2 ? pick(titles, random) : pick(plainTitles, random)
  const words = topic ? [main, second, main] : []
  const body = [
    ...Array.from({ length: 16 }, () =>
      pick(background, random).replace(/\{everyday\}/g, () => pick(everyday, random)),
    ),
    ...words.map((word) => pick(topical, random).replaceAll('{word}', word)),
  ]
  return {
    topic,
    title: choose(title.replaceAll('{word}', main), random),
    text: shuffle(body, random)
      .map((sentence) => choose(sentence, random))
      .join(' '),
    date: `${2020 + Math.floor(random() * 6)}-0${1 + Math.floor(random() * 9)}-1${index % 10}`,
  }
}

/** Every second article names a topic that it is not about. */
function withMention(
  text: string,
  index: number,
  topics: readonly BenchTopic[],
  random: Random,
  own?: BenchTopic,
): string {
  const other = pick(topics, random)
  if (index % 2 === 0 || other === own) return text
  return `${text} (${pick(other.forms, random)})`
}

/** Replaces every `{one|another}` by one of its choices. */
export function choose(pattern: string, random: Random): string {
  return pattern.replace(/\{([^}]*)\}/g, (_, choices: string) => pick(choices.split('|'), random))
}

export function pick<T>(list: readonly T[], random: Random): T {
  const item = list[Math.floor(random() * list.length)]
  if (item === undefined) throw new Error('Nothing to choose from')
  return item
}

function shuffle<T>(list: readonly T[], random: Random): T[] {
  return list
    .map((item) => ({ item, rank: random() }))
    .sort((a, b) => a.rank - b.rank)
    .map(({ item }) => item)
}
