import type { Site } from '@/lib/content/site'
import { feedSubjects } from '@/lib/files/feed/feed'
import { absolute, type FeedFormat, feedPath } from '@/lib/urls'
import { type Answer, post } from './post'

const formats: FeedFormat[] = ['xml', 'json']

/** The addresses of all feeds: of each language and of each topic, in both formats. */
export function feedAddresses(site: Site): string[] {
  return feedSubjects(site).flatMap(({ locale, topic }) =>
    formats.map((format) => absolute(site.url, feedPath(locale, format, topic?.slug))),
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
