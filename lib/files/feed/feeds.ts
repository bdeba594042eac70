import { editionIn } from '@/lib/content/site'
import { type FeedFormat, feedMediaTypes, feedPath } from '@/lib/urls'
import { type FilesOf, fileOf, type SiteFile } from '../registry'
import { toAtom } from './atom'
import { type Feed, feedPage, feedSubjects, toFeedPages } from './feed'
import { toJsonFeed } from './json-feed'

/** The feeds of languages and topics, page by page, in both formats. */
export const feedFiles: FilesOf = (site) =>
  feedSubjects(site).flatMap((subject) => {
    const { locale, topic } = subject
    const pages = toFeedPages(subject.posts)
    const file = (number: number, format: FeedFormat, write: (feed: Feed) => string): SiteFile =>
      fileOf(
        feedPath(locale, format, topic?.slug, number),
        feedMediaTypes[format],
        () => feedPage(site, subject, number, pages),
        write,
      )
    return pages.flatMap((_, at) => [
      file(at + 1, 'xml', (feed) => toAtom(feed, editionIn(site, locale).t)),
      file(at + 1, 'json', (feed) => JSON.stringify(toJsonFeed(feed))),
    ])
  })
