import { fingerprint } from '@/lib/cache/fingerprint'
import { editionIn } from '@/lib/content/site'
import { type FeedFormat, feedMediaTypes, feedPath } from '@/lib/urls'
import type { FilesOf, SiteFile } from '../registry'
import { toAtom } from './atom'
import type { FeedEntry } from './entry'
import { type Feed, feedPage, feedSubjects, toFeedPages } from './feed'
import { toJsonFeed } from './json-feed'

/** The feeds of languages and topics, page by page, in both formats. */
export const feedFiles: FilesOf = (site) =>
  feedSubjects(site).flatMap((subject) => {
    const { locale, topic } = subject
    const pages = toFeedPages(subject.posts)
    const file = (number: number, format: FeedFormat, write: (feed: Feed) => string): SiteFile => ({
      path: feedPath(locale, format, topic?.slug, number),
      type: feedMediaTypes[format],
      read() {
        const feed = feedPage(site, subject, number, pages)
        return { inputs: inputsOf(feed), bytes: () => write(feed) }
      },
    })
    return pages.flatMap((_, at) => [
      file(at + 1, 'xml', (feed) => toAtom(feed, editionIn(site, locale).t)),
      file(at + 1, 'json', (feed) => JSON.stringify(toJsonFeed(feed))),
    ])
  })

/** What a page of a feed is made of: its entries by their hashes, each made once for all feeds that have it. */
function inputsOf({ entries, ...feed }: Feed) {
  return { ...feed, entries: entries.map(hashOfEntry) }
}

const hashes = new WeakMap<FeedEntry, string>()

function hashOfEntry(entry: FeedEntry): string {
  const hash = hashes.get(entry) ?? fingerprint(entry)
  hashes.set(entry, hash)
  return hash
}
