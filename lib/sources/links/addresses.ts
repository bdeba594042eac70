import type { Post } from '@/lib/model/post'
import { wordsOf } from '@/lib/sources/quote'
import { isWebAddress } from '@/lib/urls/web-address'

/**
 * Every http and https address that an article leads to: sources, their archived copies, links in the text.
 * @param text with all of its links
 */
export function outsideAddresses(
  { sources }: Pick<Post, 'sources'>,
  text: { links: readonly { href: string }[] },
): string[] {
  const inText = text.links.map(({ href }) => href)
  const ofSources = sources.flatMap(({ url, archive }) => [url, archive])
  return [...new Set([...ofSources, ...inText])]
    .filter((address) => address !== undefined)
    .filter(isWebAddress)
}

/** The quotes of all sources by the address that they are from, each once; one without a word cannot be looked for. */
export function quotesByAddress(posts: readonly Pick<Post, 'sources'>[]): Map<string, string[]> {
  const quotes = new Map<string, string[]>()
  for (const { url, quote } of posts.flatMap(({ sources }) => sources)) {
    const known = url && quotes.get(url)
    if (!url || !quote || known?.includes(quote) || wordsOf(quote).length === 0) continue
    quotes.set(url, [...(known ?? []), quote])
  }
  return quotes
}
