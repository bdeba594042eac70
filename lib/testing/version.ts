import { type ParsedPost, parsePost } from '@/lib/content/articles/parse-post'
import type { PostContext } from '@/lib/content/articles/post-context'
import { publishAll } from '@/lib/content/articles/publish-all'
import { readFields } from '@/lib/content/articles/read-fields'
import { addressesOf, type Drafts, placesOf, targetsOf } from '@/lib/content/articles/targets'
import { readMessages } from '@/lib/content/site-wide/messages'
import { type Press, pressOf } from '@/lib/content/texts/publish'
import { formatProblem } from '@/lib/problems/explain'

const locales = ['de', 'en']

/** What texts are published with in tests: German and English, no images, and of articles those given. */
function pressFor(drafts: Drafts, day = '2026-02-03'): Press {
  const matters = [...drafts.posts, ...drafts.pages].map(({ matter }) => matter)
  const places = placesOf(drafts, day)
  const textFiles = new Set(matters.map(({ file }) => file))
  const none = {
    images: new Map(),
    imageFiles: new Set<string>(),
    attachments: new Map(),
    inPublic: new Map(),
    textFiles,
  }
  return pressOf({
    url: 'https://www.example.org',
    embeds: [],
    messages: new Map(locales.map((locale) => [locale, readMessages([], locale).messages])),
    targets: targetsOf(places, {
      ...none,
      addresses: addressesOf(places, { locales, tags: {}, authors: [] }),
      locales,
    }),
  })
}

/** Reads one version from its file's text, as if it were the only one; problems as lines. */
export async function readVersion(
  file: string,
  source: string,
  context: PostContext,
): Promise<{ parsed?: ParsedPost; problems: string[] }> {
  const fields = readFields({ path: file, onDisk: '' }, source, context.today)
  const { draft, problems } = parsePost(fields, context)
  const drafts = { posts: draft ? [draft] : [], pages: [] }
  const published = await publishAll(drafts, pressFor(drafts, context.today), () => undefined)
  const all = [...problems, ...published.problems]
  return {
    parsed: published.posts[0],
    problems: all.map((problem) => formatProblem(problem)),
  }
}
