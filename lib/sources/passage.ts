import type { Source } from '@/lib/model/source'
import { passagesOf } from './quote'
import { mainAddress } from './reachability'

/** A quote of more words is named by its first and last ones: browsers look for what lies between. */
const longest = 12
const ends = 5

/**
 * The address of a source’s quote in its page, to which browsers scroll
 * (https://wicg.github.io/scroll-to-text-fragment/); undefined where no page can be reached.
 */
export function passageAddress(source: Source): string | undefined {
  const address = mainAddress(source)
  const isGone = source.health?.state === 'gone' && !source.archive
  const text = source.quote && directive(source.quote)
  if (!address || !text || isGone) return undefined
  return `${address}${address.includes('#') ? '' : '#'}:~:text=${text}`
}

function directive(quote: string): string {
  const passages = passagesOf(quote).map((passage) => passage.split(/\s+/))
  const [first = []] = passages
  const last = passages.at(-1) ?? []
  const isShort = passages.length === 1 && first.length <= longest
  const named = isShort ? [first] : [first.slice(0, ends), last.slice(-ends)]
  return named.map((words) => encoded(words.join(' '))).join(',')
}

/** Commas, hyphens and ampersands mean something in a directive. */
function encoded(text: string): string {
  return encodeURIComponent(text).replaceAll('-', '%2D')
}
