import { topicFeedParams } from '@/lib/files/feed/respond'
import { absolute, type FeedFormat, feedPath } from '@/lib/hosting/urls'
import { isLocale, locales } from '@/lib/model/locales'
import { type Answer, post } from './post'

const formats: FeedFormat[] = ['xml', 'json']

/** The addresses of all feeds: of each language and of each topic, in both formats. */
export async function feedAddresses(siteUrl: string): Promise<string[]> {
  const topics = (await topicFeedParams()).flatMap(({ locale, tag }) =>
    isLocale(locale) ? [{ locale, tag }] : [],
  )
  const feeds = [...locales.map((locale) => ({ locale, tag: undefined })), ...topics]
  return feeds.flatMap(({ locale, tag }) =>
    formats.map((format) => absolute(siteUrl, feedPath(locale, format, tag))),
  )
}

/**
 * Tells a hub that feeds may have changed; it looks at each and tells its subscribers. The standard leaves this request
 * to hub and publisher (https://www.w3.org/TR/websub/#publishing); the form is the one that hubs in use understand.
 */
export async function publishToHub(
  hub: string,
  feeds: string[],
  timeout: number,
): Promise<{ feed: string; answer: Answer }[]> {
  const results: { feed: string; answer: Answer }[] = []
  for (const feed of feeds) {
    const form = new URLSearchParams({ 'hub.mode': 'publish', 'hub.url': feed })
    const answer = await post(hub, form, 'application/x-www-form-urlencoded', timeout)
    results.push({ feed, answer })
  }
  return results
}
