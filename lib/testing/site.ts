import { fromHtml } from 'hast-util-from-html'
import { readMessages } from '@/lib/content/messages'
import { publish } from '@/lib/content/publish'
import { type Content, readContent } from '@/lib/content/read-content'
import type { Configuration } from '@/lib/content/schema'
import { indexSite, type ServedReview, type Site } from '@/lib/content/site'
import { createTranslatorOf, type Translator } from '@/lib/i18n/messages'
import type { Author } from '@/lib/model/author'
import type { Locale } from '@/lib/model/locales'
import type { Page, Post } from '@/lib/model/post'
import type { KeptRecord } from '@/lib/review/history/record'
import { readArticle } from '@/lib/review/reading/article'

/** The project's own words in a language that it ships. */
export function translatorFor(locale: Locale): Translator {
  return createTranslatorOf(locale, readMessages([], locale).messages)
}

/** The configuration of a made-up publication. */
export const configuration: Configuration = {
  name: 'Example',
  locales: ['de', 'en'],
  tagline: { de: 'Beispiel', en: 'Example' },
  url: 'https://www.example.org',
  timeZone: 'Europe/Berlin',
  demo: false,
  accent: '',
  logo: '',
  reportUrl: '',
  newsletterUrl: '',
  series: {},
  tags: {},
  history: false,
  indexNowKey: '',
  webSubHub: '',
  publisher: {
    name: 'Example Press',
    street: '',
    city: '',
    country: '',
    email: 'errors@example.org',
    phone: '',
    responsible: '',
  },
}

interface Given {
  posts?: Post[]
  /** By file. */
  reviews?: [string, ServedReview][]
  histories?: [string, KeptRecord[]][]
  pages?: Page[]
  authors?: Author[]
  configuration?: Partial<Configuration>
  day?: string
  mode?: Site['mode']
}

/** A site of some articles and pages; what a test is about is given, the rest is plain. */
export async function makeSite(given: Given = {}): Promise<Site> {
  const { posts = [], pages = [], authors = [], day = '2026-02-03', mode = 'production' } = given
  const fields = { ...configuration, ...given.configuration }
  const { locales, url } = fields
  const indexes = indexSite({
    configuration: fields,
    day,
    mode,
    url,
    locales,
    posts,
    pages,
    authors: new Map(authors.map((author) => [author.id, author])),
    images: new Map(),
    gone: [],
    messages: new Map(locales.map((locale) => [locale, readMessages([], locale).messages])),
  })
  const texts = [...posts, ...pages].map(
    async (text) => [text.file, await publish(text, indexes)] as const,
  )
  const published = new Map(await Promise.all(texts))
  const readings = posts.map((post) => {
    const tree = fromHtml(published.get(post.file)?.html ?? '', { fragment: true })
    return [post.file, readArticle(post, tree)] as const
  })
  return {
    ...indexes,
    texts: published,
    readings: new Map(readings),
    reviews: new Map(given.reviews),
    histories: new Map(given.histories),
  }
}

/** Reads the `content/` below a folder on a day. */
export function readFolder(root: string, day = '2026-02-03'): Promise<Content> {
  return readContent(root, { day, strictReviews: true, cache: `${root}/.cache` })
}
