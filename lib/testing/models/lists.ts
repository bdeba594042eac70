import type { Archive } from '@/lib/pages/archive-page'
import type { Index } from '@/lib/pages/index-pages'
import type { Pagination } from '@/lib/pages/pagination'
import type { Subscribe } from '@/lib/pages/subscribe'
import type { TopicList, Topics } from '@/lib/pages/topic-pages'
import { hostile } from '../hostile'
import { card, entry } from './cards'

/** The second of ten pages. */
export const pagination: Pagination = {
  page: 2,
  newer: '/de',
  older: '/de/page/3',
  pages: [
    { number: 1, path: '/de', follows: true },
    { number: 2, path: '/de/page/2', follows: true },
    { number: 3, path: '/de/page/3', follows: true },
    { number: 10, path: '/de/page/10', follows: false },
  ],
}

/** The front page with two cards. */
export const index: Index = {
  heading: hostile('heading'),
  masthead: {
    tagline: hostile('tagline'),
    figures: { articles: 2, sources: 30, versions: 4, reviewed: 1 },
    topics: [{ name: hostile('topic'), path: '/de/tags/a' }],
    home: '/de',
  },
  cards: [card, { ...card, id: 'b', path: '/de/articles/b', foreign: undefined }],
  pagination,
}

/** The second page of a topic. */
export const topicList: TopicList = {
  heading: hostile('topic'),
  count: 2,
  allTopics: '/de/tags',
  feed: '/de/tags/a/feed.xml',
  cards: index.cards,
  pagination,
}

/** A topic of two articles. */
export const topics: Topics = { topics: [{ name: hostile('topic'), path: '/de/tags/a', count: 2 }] }

/** Two years of one article each. */
export const archive: Archive = {
  byTopic: '/de/tags',
  years: [
    { year: '2026', entries: [entry] },
    { year: '2025', entries: [{ ...entry, id: 'b', path: '/ar/articles/b' }] },
  ],
}

/** Feeds of all and of a topic, with all that the page can name beside them. */
export const subscribe: Subscribe = {
  all: { name: hostile('all'), path: '/de/feed.xml', url: 'https://www.example.org/de/feed.xml' },
  topics: [
    {
      name: hostile('topic'),
      path: '/de/tags/a/feed.xml',
      url: 'https://www.example.org/de/tags/a/feed.xml',
    },
  ],
  newsletter: 'https://mail.example.org/?a=1&b=2',
  developers: '/de/developers',
}
