import type { SitemapEntry } from '@/lib/files/sitemap'
import type { IsoDate } from '@/lib/model/dates'
import { absolute, indexNowKeyPath } from '@/lib/urls'
import { type Answer, post } from './post'

/** Hands what it gets on to every search engine that takes part (https://www.indexnow.org/documentation). */
export const indexNowEndpoint = 'https://api.indexnow.org/indexnow'

/** The most addresses of one request. */
const addressesPerRequest = 10_000

export interface Changes {
  siteUrl: string
  /** What proves, as a file on the site, that the request comes from its publisher. */
  key: string
  /** Addresses that are new or were changed. */
  addresses: string[]
}

/** The addresses of pages that changed on a day or after it; of some pages nothing is told. */
export function changedSince(entries: SitemapEntry[], since: IsoDate, siteUrl: string): string[] {
  return entries
    .filter(({ modified }) => modified !== undefined && modified >= since)
    .map(({ path }) => absolute(siteUrl, path))
}

/** Tells search engines what changed; one answer for each request of up to 10,000 addresses. */
export async function submitToIndexNow(
  { siteUrl, key, addresses }: Changes,
  { endpoint, timeout }: { endpoint: string; timeout: number },
): Promise<Answer[]> {
  const answers: Answer[] = []
  for (let from = 0; from < addresses.length; from += addressesPerRequest) {
    const body = JSON.stringify({
      host: new URL(siteUrl).host,
      key,
      keyLocation: absolute(siteUrl, indexNowKeyPath(key)),
      urlList: addresses.slice(from, from + addressesPerRequest),
    })
    answers.push(await post(endpoint, body, 'application/json; charset=utf-8', timeout))
  }
  return answers
}
