import { type DisclosureRecord, disclose } from '@/lib/model/disclosure'
import type { Post } from '@/lib/model/post'

const hash = `sha256-${'A'.repeat(43)}=`

const silent: DisclosureRecord = { use: 'unknown', tools: [], review: null, translatedFrom: null }

/** A version for tests; what a test is about is given, the rest is plain. */
export function makePost(
  given: Partial<Omit<Post, 'disclosure'>> & { record?: Partial<DisclosureRecord> } = {},
): Post {
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
    text: 'Anfang. Ende.',
    words: 2,
    sources: [],
    corrections: [],
    fingerprints: { title: hash, summary: hash, text: hash, sources: hash },
    file: 'content/posts/2026-01-02-example/de.md',
    ...fields,
  }
}
