import { placeholder } from '@/lib/build/export'
import { getTopic, getTopics, hasOwnArticles } from '@/lib/content/topics'
import { type FeedFormat, feedMediaTypes } from '@/lib/hosting/urls'
import { translatorFor } from '@/lib/i18n/messages'
import { isLocale, locales } from '@/lib/model/locales'
import { toAtom } from './atom'
import { getFeed, getFeedPages } from './feed'
import { toJsonFeed } from './json-feed'

interface FeedParams {
  locale: string
  /** A topic's address in that language. */
  tag?: string
  page?: number
}

/** Answers with a feed, or with 404 where an export's placeholder asks for none. */
export async function feedResponse(
  { locale, tag, page }: FeedParams,
  format: FeedFormat,
): Promise<Response> {
  const feed = isLocale(locale) ? await getFeed(locale, tag, page) : undefined
  if (!feed) return new Response(null, { status: 404 })
  return format === 'json'
    ? Response.json(toJsonFeed(feed), { headers: { 'Content-Type': feedMediaTypes.json } })
    : new Response(toAtom(feed, await translatorFor(feed.locale)), {
        headers: { 'Content-Type': feedMediaTypes.xml },
      })
}

/** Splits the name of a further page, such as `2.xml`. */
export function parseFeedName(name: string): { page: number; format: FeedFormat } {
  const [page, format] = name.split('.')
  return { page: Number(page), format: format === 'json' ? 'json' : 'xml' }
}

/** The languages and the topics that have articles in them, as parameters of a route. */
export async function topicFeedParams(): Promise<{ locale: string; tag: string }[]> {
  const lists = await Promise.all(
    locales.map(async (locale) => {
      const topics = await getTopics(locale)
      const own = topics.filter((topic) => hasOwnArticles(topic, locale))
      return own.map(({ slug }) => ({ locale, tag: slug }))
    }),
  )
  const params = lists.flat()
  return params.length > 0 ? params : [{ locale: locales[0], tag: placeholder }]
}

/** The names of the further pages of a feed in both formats. */
export async function feedPageNames(locale: string, tag?: string): Promise<string[]> {
  if (!isLocale(locale)) return []
  const topic = tag ? await getTopic(locale, tag) : undefined
  const pages = await getFeedPages(locale, topic?.id)
  const numbers = pages.slice(1).map((_, index) => index + 2)
  return numbers.flatMap((number) => [`${number}.xml`, `${number}.json`])
}
