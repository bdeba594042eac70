import { referencesOf } from '@/lib/content/references'
import { parseMarkdown } from '@/lib/markdown/parse'
import type { Post } from '@/lib/model/post'

/** Every http and https address that an article leads to: sources, their archived copies, links in the text. */
export function outsideAddresses({ body, sources }: Pick<Post, 'body' | 'sources'>): string[] {
  const inText = referencesOf(parseMarkdown(body)).map(({ url }) => url)
  const ofSources = sources.flatMap(({ url, archive }) => [url, archive])
  return [...new Set([...ofSources, ...inText])]
    .filter((address) => address !== undefined)
    .filter(isWeb)
}

function isWeb(address: string): boolean {
  return /^https?:/i.test(address) && URL.canParse(address)
}
