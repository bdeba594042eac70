import { Memo, remember } from '@/lib/cache/memo'
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
import type { SiteText } from '../texts/text'
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

/** How a text is published, and what was made of drafts before. */
interface Publishing {
  /** Publishes one; it may take over what was published before. */
  publish?: (file: TextFile, press: Press) => Promise<PublishedFile>
  /** Whether the text of a file, which was published before, is still there. */
  holds?: (file: string) => boolean
  remembered?: RememberedDrafts
}

/** What was made of drafts, for a process that does so again and again. */
export class RememberedDrafts {
  readonly published = new Memo<Draft, PublishedFile>()
  readonly posts = new Memo<PostDraft, MadePost>()
  readonly pages = new Memo<PageDraft, MadePage>()
  readonly ids = new Memo<SiteText, ReadonlySet<string>>()
}

type Draft = PostDraft | PageDraft

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
  const { remembered } = publishing
  const readPosts = await inTurn(posts, async (draft) => {
    const published = await publishDraft(draft, textOfPost, press, publishing)
    return remember(remembered?.posts, draft, [published], () => madePost(draft, published))
  })
  const readPages = await inTurn(pages, async (draft) => {
    const published = await publishDraft(draft, textOfPage, press, publishing)
    return remember(remembered?.pages, draft, [published], () => madePage(draft, published))
  })
  const all = [...readPosts, ...readPages]
  const lists = idsOfLists(press, readPosts)
  const idsBesides: IdsAt = (path) => lists.get(path) ?? idsInPublic(path)
  const fragments = brokenFragments(all, idsBesides, remembered?.ids)
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
  { publish = publishFile, holds = () => true, remembered }: Publishing,
): Promise<PublishedFile> {
  const known = remembered?.published.get(draft, [press])
  if (known && holds(draft.matter.file)) return known
  const published = await publish(textOf(draft), press)
  return remembered?.published.keep(draft, [press], published) ?? published
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
