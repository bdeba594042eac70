import type { Problem } from '@/lib/problems/problem'
import { type PageDraft, type ParsedPage, textOfPage, toPage } from './parse-page'
import { type ParsedPost, type PostDraft, textOfPost, toPost } from './parse-post'
import { brokenFragments, type Press, publishFile } from './publish'
import type { Drafts } from './targets'
import { textProblems } from './text-problems'

/** What was made of all drafts: those without wrong fields, and everything that is wrong with their texts. */
export interface Publication {
  posts: readonly ParsedPost[]
  pages: readonly ParsedPage[]
  problems: readonly Problem[]
}

/** Publishes the text of every article and page, one after the other, those with wrong fields included. */
export async function publishAll({ posts, pages }: Drafts, press: Press): Promise<Publication> {
  const readPosts = await inTurn(posts, async (draft) => publishPost(draft, press))
  const readPages = await inTurn(pages, async (draft) => publishPage(draft, press))
  const all = [...readPosts, ...readPages]
  const fragments = brokenFragments(all)
  return {
    posts: readPosts.flatMap(({ parsed }) => parsed ?? []),
    pages: readPages.flatMap(({ parsed }) => parsed ?? []),
    problems: all.flatMap(({ problems, matter }, at) => [
      ...problems,
      ...textProblems(fragments[at] ?? [], matter),
    ]),
  }
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

async function publishPost(draft: PostDraft, press: Press) {
  const file = textOfPost(draft)
  const published = await publishFile(file, press)
  const { text, sources } = published
  return { ...toPost(draft, published), path: file.path, text, sources, matter: draft.matter }
}

async function publishPage(draft: PageDraft, press: Press) {
  const file = textOfPage(draft)
  const published = await publishFile(file, press)
  const { text, sources } = published
  return { ...toPage(draft, published), path: file.path, text, sources, matter: draft.matter }
}
