import { hashOf } from '@/lib/cache/fingerprint'
import type { PublishedText } from '@/lib/markdown/publish'
import type { TextReading } from '@/lib/review/reading/article'
import { wordsOf } from '@/lib/search/related'

/** What of a published text is long: it is read when it is asked for, and let go of. */
export interface TextBody
  extends Pick<PublishedText, 'html' | 'feed' | 'markdown' | 'headings' | 'prose' | 'besides'> {
  /** The text as it is read, line by line. */
  lines: readonly string[]
}

/** What of a published text is short, so that it can be held for every article. */
export interface TextFacts
  extends Pick<
    PublishedText,
    | 'excerpt'
    | 'words'
    | 'notes'
    | 'claims'
    | 'links'
    | 'images'
    | 'audio'
    | 'hasEmbeds'
    | 'anchors'
    | 'problems'
  > {
  /** Hash of the body: where it is the same, so is everything that is made of the body. */
  hash: string
  /** What relatedness compares (`lib/search/related.ts`). */
  vocabulary: string
  /** Pictures and files in it by the hash of their bytes, sorted. */
  files: readonly string[]
  /** Whether readers see nothing at all of it. */
  isEmpty: boolean
}

/** A published text of a site. */
export interface SiteText extends TextFacts {
  /** Reads the body. @throws {Error} where it is kept on disk and was removed or damaged since the site was read */
  body: () => TextBody
}

/** Parts a published text. The body is held. */
export function siteText(text: PublishedText, { lines, files }: TextReading): SiteText {
  const { html, feed, markdown, headings, prose, besides, ...facts } = text
  const body = { html, feed, markdown, headings, prose, besides, lines }
  return {
    ...facts,
    hash: hashOf(JSON.stringify(body)),
    vocabulary: wordsOf([...prose, ...besides].join('\n')).join(' '),
    files,
    isEmpty: html.replace(/<\/?p(?: [^>]*)?>/g, '').trim() === '',
    body: () => body,
  }
}
