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
import { type ParsedPage, textOfPage, toPage } from './parse-page'
import { type ParsedPost, textOfPost, toPost } from './parse-post'
import type { Drafts } from './targets'

/** What was made of all drafts: those without wrong fields, and everything that is wrong with their texts. */
export interface Publication {
  posts: readonly ParsedPost[]
  pages: readonly ParsedPage[]
  problems: readonly Problem[]
}

/**
 * Publishes the text of every article and page, one after the other, those with wrong fields included.
 * @param idsInPublic the ids of pages in `public/`
 * @param publish publishes one; it may take over what was published before
 */
export async function publishAll(
  { posts, pages }: Drafts,
  press: Press,
  idsInPublic: IdsAt,
  publish: (file: TextFile, press: Press) => Promise<PublishedFile> = publishFile,
): Promise<Publication> {
  const readPosts = await inTurn(posts, async (draft) => {
    const file = textOfPost(draft)
    const published = await publish(file, press)
    return { ...toPost(draft, published), ...textIn(file, published), matter: draft.matter }
  })
  const readPages = await inTurn(pages, async (draft) => {
    const file = textOfPage(draft)
    const published = await publish(file, press)
    return { ...toPage(draft, published), ...textIn(file, published), matter: draft.matter }
  })
  const all = [...readPosts, ...readPages]
  const lists = idsOfLists(press, readPosts)
  const fragments = brokenFragments(all, (path) => lists.get(path) ?? idsInPublic(path))
  return {
    posts: readPosts.flatMap(({ parsed }) => parsed ?? []),
    pages: readPages.flatMap(({ parsed }) => parsed ?? []),
    problems: all.flatMap(({ problems, matter }, at) => [
      ...problems,
      ...textProblems(fragments[at] ?? [], matter),
    ]),
  }
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
