import { hashOf } from '@/lib/cache/fingerprint'
import { indexSite } from '@/lib/content/index-site'
import { type Content, readContent } from '@/lib/content/read-content'
import type { KeptReview } from '@/lib/content/reviews/read-statements'
import type { Configuration } from '@/lib/content/schemas/configuration-schema'
import type { Site } from '@/lib/content/site'
import { readMessages } from '@/lib/content/site-wide/messages'
import { softTitlesOf } from '@/lib/content/soft-titles'
import { type Press, type PublishedFile, pressOf, publishFile } from '@/lib/content/texts/publish'
import type { Target } from '@/lib/content/texts/targets'
import { createTranslatorOf, type Translator } from '@/lib/i18n/messages'
import type { Author } from '@/lib/model/author'
import type { Locale } from '@/lib/model/locales'
import type { Page } from '@/lib/model/post'
import type { KeptRecord } from '@/lib/review/history/record'
import { readArticle } from '@/lib/review/reading/article'
import { pagePath, postPath } from '@/lib/urls'
import type { WrittenPost } from './posts'

/** The project's own words in a language that it ships. */
export function translatorFor(locale: Locale): Translator {
  return createTranslatorOf(locale, readMessages([], locale).messages)
}

/** The configuration of a made-up publication. */
const configuration: Configuration = {
  name: 'Example',
  locales: ['de', 'en'],
  tagline: { de: 'Beispiel', en: 'Example' },
  url: 'https://www.example.org',
  timeZone: 'Europe/Berlin',
  demo: false,
  accent: '',
  faces: [],
  logo: '',
  reportUrl: '',
  newsletterUrl: '',
  embeds: [],
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

/** A page with the Markdown that its text is published from. */
interface WrittenPage extends Page {
  body: string
}

interface Given {
  posts?: WrittenPost[]
  /** By file. */
  reviews?: [string, KeptReview][]
  histories?: [string, KeptRecord[]][]
  pages?: WrittenPage[]
  authors?: Author[]
  images?: Site['images']
  configuration?: Partial<Configuration>
  day?: string
  mode?: Site['mode']
}

/** A site of some articles and pages; what a test is about is given, the rest is plain. */
export async function makeSite(given: Given = {}): Promise<Site> {
  const { posts = [], pages = [], authors = [], day = '2026-02-03', mode = 'production' } = given
  const fields = { ...configuration, ...given.configuration }
  const { locales, url } = fields
  const messages = new Map(locales.map((locale) => [locale, readMessages([], locale).messages]))
  const targets = targetsAt([
    ...posts.map((post) => ({ ...post, path: postPath(post.locale, post.slug) })),
    ...pages.map((page) => ({ ...page, path: pagePath(page.locale, page.slug) })),
  ])
  const press = pressOf({ url, messages, targets, embeds: configuration.embeds })
  const published = new Map(
    await Promise.all(
      [...posts, ...pages].map(
        async (text) => [text.file, await publishGiven(text, press)] as const,
      ),
    ),
  )
  const readings = posts.flatMap((post) => {
    const text = published.get(post.file)
    return text ? [[post.file, readArticle(post, readBodyOf(text))] as const] : []
  })
  return indexSite({
    configuration: fields,
    day,
    mode,
    url,
    locales,
    posts,
    softTitles: await softTitlesOf(posts),
    pages,
    authors: new Map(authors.map((author) => [author.id, author])),
    images: given.images ?? new Map(),
    messages,
    texts: new Map([...published].map(([file, { text }]) => [file, text])),
    readings: new Map(readings),
    reviews: new Map(given.reviews),
    histories: new Map(given.histories),
    attachments: new Map(),
    gone: [],
  })
}

function readBodyOf({ text: { hash, files, body } }: PublishedFile) {
  return { hash, files, lines: () => body().lines }
}

function targetsAt(texts: readonly (Pick<Page, 'file' | 'locale'> & { path: string })[]) {
  const entries = texts.map(({ file, locale, path }): [string, Target] => [
    file,
    { path, locale, isPublic: true },
  ])
  const files = new Map(entries)
  return {
    texts: files,
    textFiles: new Set(files.keys()),
    images: new Map(),
    imageFiles: new Set<string>(),
    attachments: new Map(),
    inPublic: new Map(),
    inAnyCase: new Map<string, string>(),
    addresses: new Set<string>(),
    isComplete: false,
    hidden: new Set<string>(),
    named: new Map(),
  }
}

async function publishGiven(text: WrittenPost | WrittenPage, press: Press) {
  const { file, locale, title, body } = text
  const path = press.targets.texts.get(file)?.path ?? '/'
  const declared = 'sources' in text ? text.sources : []
  return publishFile(
    { file, locale, title, body: () => body, bodyHash: hashOf(body), path, declared },
    press,
  )
}

/** The texts of a site, and the files of those whose bodies were read, in turn. */
export function notingReads(site: Pick<Site, 'texts'>): { texts: Site['texts']; read: string[] } {
  const read: string[] = []
  const texts = new Map(
    [...site.texts].map(([file, text]) => {
      const body = () => {
        read.push(file)
        return text.body()
      }
      return [file, { ...text, body }]
    }),
  )
  return { texts, read }
}

/** Reads the `content/` below a folder on a day. */
export function readFolder(root: string, day = '2026-02-03'): Promise<Content> {
  const { url } = configuration
  return readContent(root, { day, url, strictReviews: true, cache: `${root}/.cache` })
}
