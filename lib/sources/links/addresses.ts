import type { Post } from '@/lib/model/post'

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
    .filter(isWeb)
}

function isWeb(address: string): boolean {
  return /^https?:/i.test(address) && URL.canParse(address)
}
