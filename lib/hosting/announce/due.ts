import type { Post } from '@/lib/model/post'
import { isPublished } from '@/lib/model/published'
import { absolute, postPath, sitemapPath } from '@/lib/urls'

/** Fetches a text; throws where there is none. */
export type FetchText = (address: string) => Promise<string>

/** Addresses of the articles that should be online on a day and that the published sitemap does not name. */
export async function missingOnline(
  posts: readonly Pick<Post, 'locale' | 'slug' | 'draft' | 'date'>[],
  { url, day, fetchText = fetchOnline }: { url: string; day: string; fetchText?: FetchText },
): Promise<string[]> {
  const online = await publishedAddresses(absolute(url, sitemapPath()), fetchText)
  return posts
    .filter((post) => isPublished(post, day))
    .map(({ locale, slug }) => absolute(url, postPath(locale, slug)))
    .filter((address) => !online.has(address))
}

/** What a sitemap names, or the parts that it is divided into (https://www.sitemaps.org/protocol.html). */
async function publishedAddresses(sitemap: string, fetchText: FetchText): Promise<Set<string>> {
  const text = await fetchText(sitemap)
  if (!text.includes('<sitemapindex')) return new Set(locationsIn(text))
  const parts = await Promise.all(locationsIn(text).map(fetchText))
  return new Set(parts.flatMap(locationsIn))
}

function locationsIn(sitemap: string): string[] {
  return [...sitemap.matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, address = '']) =>
    address.replaceAll('&amp;', '&'),
  )
}

async function fetchOnline(address: string): Promise<string> {
  const response = await fetch(address, { signal: AbortSignal.timeout(15_000) })
  if (!response.ok) throw new Error(`${address}: ${response.status}`)
  return response.text()
}
