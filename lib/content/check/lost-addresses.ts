import type { CommittedText } from '@/lib/content/read-committed'
import type { Content } from '@/lib/content/read-content'
import type { IsoDate } from '@/lib/model/dates'
import { isPublished } from '@/lib/model/published'
import { type Problem, problemAt, startOfFile } from '@/lib/problems/problem'
import { pagePath, postPath } from '@/lib/urls'
import { cleanPath } from '@/lib/urls/path-forms'
import { readFrontMatter } from '../files/front-matter'

/** Finds addresses that readers could know and that lead nowhere any more: a slug without its alias, a file that was deleted. */
export function lostAddresses(
  committed: readonly CommittedText[],
  content: Content,
  day: IsoDate,
): Problem[] {
  const kept = keptAddresses(content, day)
  return committed.flatMap(({ file, text }) =>
    addressesIn(file, text, day)
      .filter((path) => !kept.has(cleanPath(path)))
      .map((found) => lost(file, found, content)),
  )
}

function keptAddresses({ posts, pages, gone }: Content, day: IsoDate): Set<string> {
  const shown = posts.map(({ post }) => post).filter((post) => isPublished(post, day))
  const paths = [
    ...shown.flatMap(({ locale, slug, aliases }) => [postPath(locale, slug), ...aliases]),
    ...pages.flatMap(({ page: { locale, slug, aliases } }) => [pagePath(locale, slug), ...aliases]),
    ...gone.map(({ path }) => path),
  ]
  return new Set(paths.map(cleanPath))
}

/** The addresses that led to a text when it was committed; none of a draft, or of what cannot be read. */
function addressesIn(file: string, text: string, day: IsoDate): string[] {
  const [, kind, folder = '', locale = ''] =
    /^content\/(posts|pages)\/([^/]+)\/([^/]+)\.md$/.exec(file) ?? []
  const { matter } = readFrontMatter(file, text)
  if (!kind || !matter) return []
  const { draft, date, slug, aliases } = matter.data
  const [, folderDate = '', id = folder] =
    kind === 'posts' ? (/^(\d{4}-\d{2}-\d{2})-(.+)$/.exec(folder) ?? []) : []
  const from = typeof date === 'string' ? date : folderDate
  if (draft === true || from > day) return []
  const last = typeof slug === 'string' ? slug : id
  const own = kind === 'posts' ? postPath(locale, last) : pagePath(locale, last)
  return [
    own,
    ...(Array.isArray(aliases) ? aliases.filter((alias) => typeof alias === 'string') : []),
  ]
}

/** Told at the text that stood there, where it still exists; its old address is then one more alias. */
function lost(file: string, found: string, { posts, pages }: Content): Problem {
  const parsed = [...posts, ...pages].find(({ matter }) => matter.file === file)
  const place = parsed?.matter.locate(['slug']) ?? startOfFile
  const problem = problemAt(file, place, 'slug', parsed ? 'address-lost' : 'address-deleted', {
    found,
  })
  return parsed ? { ...problem, paste: `aliases: [${found}]` } : problem
}
