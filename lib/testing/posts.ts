import { type DisclosureRecord, disclose, type Review } from '@/lib/model/disclosure'
import type { Post } from '@/lib/model/post'

const silent: DisclosureRecord = {
  use: 'unknown',
  tools: [],
  review: null,
  translatedFrom: null,
  original: null,
}

/** A version with the Markdown that its text is published from. */
export interface WrittenPost extends Post {
  body: string
}

/** A version for tests; what a test is about is given, the rest is plain. */
export function makePost(
  given: Partial<Omit<WrittenPost, 'disclosure'>> & { record?: Partial<DisclosureRecord> } = {},
): WrittenPost {
  const { record, ...fields } = given
  return {
    id: 'example',
    locale: 'de',
    slug: 'beispiel',
    aliases: [],
    title: 'Ein Beispiel',
    date: '2026-01-02',
    tags: [],
    authors: [],
    draft: false,
    disclosure: disclose({ ...silent, ...record }),
    body: 'Anfang.\n\n<!--more-->\n\nEnde.\n',
    excerpt: 'Anfang.',
    words: 2,
    sources: [],
    corrections: [],
    file: 'content/posts/2026-01-02-example/de.md',
    ...fields,
  }
}

/** A review that holds, for tests; the reviewer is made up. */
export function makeReview(given: Partial<Review> = {}): Review {
  return {
    status: 'substantive',
    by: { id: 'erika-beispiel', name: 'Erika Beispiel' },
    at: '2026-01-03',
    covers: ['title', 'text'],
    isSigned: true,
    validity: 'holds',
    ...given,
  }
}
