import { Memo } from '@/lib/cache/memo'
import type { Problem } from '@/lib/problems/problem'
import { rootPath } from '@/lib/urls'
import { pageIds } from '../texts/page-ids'
import type { IdsAt } from '../texts/public-ids'
import {
  brokenFragments,
  type Press,
  type PublishedFile,
  publishFile,
  type TextFile,
} from '../texts/publish'
import { textProblems } from '../texts/text-problems'
import { type PageDraft, type ParsedPage, textOfPage, toPage } from './parse-page'
import { type ParsedPost, type PostDraft, textOfPost, toPost } from './parse-post'
import type { Drafts } from './targets'

/** What was made of all drafts: those without wrong fields, and everything that is wrong with their texts. */
export interface Publication {
  posts: readonly ParsedPost[]
  pages: readonly ParsedPage[]
  problems: readonly Problem[]
}

/** How a text is published. */
interface Publishing {
  /** Publishes one; it may take over what was published before. */
  publish?: (file: TextFile, press: Press) => Promise<PublishedFile>
  /** Whether the text of a file, which was published before, is still there. */
  holds?: (file: string) => boolean
}

type Draft = PostDraft | PageDraft

const publishedOf = new WeakMap<Draft, { press: Press; published: PublishedFile }>()
const madePosts = new Memo<PostDraft, MadePost>()
const madePages = new Memo<PageDraft, MadePage>()

/**
 * Publishes the text of every article and page, one after the other, those with wrong fields included.
 * @param idsInPublic the ids of pages in `public/`
 */
export async function publishAll(
  { posts, pages }: Drafts,
  press: Press,
  idsInPublic: IdsAt,
  publishing: Publishing = {},
): Promise<Publication> {
  const readPosts = await inTurn(posts, async (draft) => {
    const published = await publishDraft(draft, textOfPost, press, publishing)
    return madePosts.remember(draft, [published], () => madePost(draft, published))
  })
  const readPages = await inTurn(pages, async (draft) => {
    const published = await publishDraft(draft, textOfPage, press, publishing)
    return madePages.remember(draft, [published], () => madePage(draft, published))
  })
  const all = [...readPosts, ...readPages]
  const lists = idsOfLists(press, readPosts)
  const idsBesides: IdsAt = (path) => lists.get(path) ?? idsInPublic(path)
  const fragments = brokenFragments(all, idsBesides)
  return {
    posts: readPosts.flatMap(({ parsed }) => parsed ?? []),
    pages: readPages.flatMap(({ parsed }) => parsed ?? []),
    problems: all.flatMap(({ problems, matter }, at) => [
      ...problems,
      ...textProblems(fragments[at] ?? [], matter),
    ]),
  }
}

async function publishDraft<Of extends Draft>(
  draft: Of,
  textOf: (draft: Of) => TextFile,
  press: Press,
  { publish = publishFile, holds = () => true }: Publishing,
): Promise<PublishedFile> {
  const known = publishedOf.get(draft)
  if (known?.press === press && holds(draft.matter.file)) return known.published
  const published = await publish(textOf(draft), press)
  publishedOf.set(draft, { press, published })
  return published
}

type MadePost = ReturnType<typeof madePost>
type MadePage = ReturnType<typeof madePage>

function madePost(draft: PostDraft, published: PublishedFile) {
  const made = toPost(draft, published)
  return { ...made, ...textIn(textOfPost(draft), published), matter: draft.matter }
}

function madePage(draft: PageDraft, published: PublishedFile) {
  const made = toPage(draft, published)
  return { ...made, ...textIn(textOfPage(draft), published), matter: draft.matter }
}

function idsOfLists({ languages, targets }: Press, posts: readonly { parsed?: ParsedPost }[]) {
  const days = posts.flatMap(({ parsed }) => parsed?.post.date ?? [])
  const front: [string, ReadonlySet<string>] = [rootPath, new Set()]
  return new Map(
    [front].concat(
      [...languages.keys()].flatMap((locale) => [...pageIds(locale, targets.addresses, days)]),
    ),
  )
}

/** Side by side they would only wait for each other, and all their trees be held at once. */
async function inTurn<Item, Result>(
  items: readonly Item[],
  work: (item: Item) => Promise<Result>,
): Promise<Result[]> {
  const results: Result[] = []
  for (const item of items) results.push(await work(item))
  return results
}

function textIn({ path }: TextFile, { text, sources }: PublishedFile) {
  return { path, text, sources }
}
