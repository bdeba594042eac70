import { type Problem, problemAt, showValue, startOfFile, warningAt } from '@/lib/problems/problem'
import { pagePath, postPath } from '@/lib/urls'
import type { FrontMatter } from '../files/front-matter'
import { type Aliased, aliasProblems } from './aliases'
import type { Everything } from './everything'

/** Finds addresses and ids that two files claim, each told with the other's name. */
export function addressProblems(content: Everything): Problem[] {
  return [
    ...doubledAddresses(content),
    ...takenAliases(content),
    ...mountedAliases(content),
    ...doubledIds(content),
  ]
}

interface Claim {
  key: string
  matter: FrontMatter
}

function claimsOf({ posts, pages }: Everything): Claim[] {
  return [
    ...posts.map(({ post, matter }) => ({ key: postPath(post.locale, post.slug), matter })),
    ...pages.map(({ page, matter }) => ({ key: pagePath(page.locale, page.slug), matter })),
  ]
}

/**
 * Of two files, the one that says `slug` is the one to change; else the later one. Where neither does, their folders
 * have one name, which is told by itself.
 */
function doubledAddresses(content: Everything): Problem[] {
  return clashes(claimsOf(content)).flatMap(([first, second, path]) => {
    if (!('slug' in first.data) && !('slug' in second.data)) return []
    const [kept, moved] =
      'slug' in first.data && !('slug' in second.data) ? [second, first] : [first, second]
    const values = { path, other: kept.file }
    return [problemAt(moved.file, moved.locate(['slug']), 'slug', 'address-doubled', values)]
  })
}

/** Two folders with one id would be taken for one article in two languages. */
function doubledIds({ posts }: Everything): Problem[] {
  const folders = new Map<string, string>()
  return posts.flatMap(({ post, matter }) => {
    const folder = post.file.split('/').slice(0, -1).join('/')
    const other = folders.get(post.id) ?? folder
    folders.set(post.id, other)
    if (other === folder) return []
    return [problemAt(matter.file, startOfFile, 'folder', 'id-doubled', { other })]
  })
}

/** Whoever claims what an earlier file has. */
function clashes(claims: Claim[]): [first: FrontMatter, second: FrontMatter, key: string][] {
  const first = new Map<string, FrontMatter>()
  return claims.flatMap(({ key, matter }): [FrontMatter, FrontMatter, string][] => {
    const other = first.get(key)
    if (!other) first.set(key, matter)
    return other ? [[other, matter, key]] : []
  })
}

function aliasedFiles({ posts, pages }: Everything): Aliased[] {
  return [
    ...posts.map(({ post, matter }) => ({ aliases: post.aliases, matter })),
    ...pages.map(({ page, matter }) => ({ aliases: page.aliases, matter })),
  ]
}

/** Of a site below `/blog`, `/blog/old` would be `/blog/blog/old`. */
function mountedAliases(content: Everything): Problem[] {
  const { basePath } = content
  if (!basePath) return []
  return aliasedFiles(content).flatMap(({ aliases, matter }) =>
    aliases.flatMap((alias, index) => {
      if (!alias.startsWith(`${basePath}/`)) return []
      const place = matter.locate(['aliases', index])
      const values = { found: showValue(alias), path: basePath }
      const problem = warningAt(matter.file, place, `aliases.${index}`, 'alias-mounted', values)
      return [{ ...problem, mended: alias.slice(basePath.length) }]
    }),
  )
}

function takenAliases(content: Everything): Problem[] {
  const files = aliasedFiles(content)
  return aliasProblems(files, content.addresses, content.locales, textsByAddress(content))
}

function textsByAddress(content: Everything): Map<string, string> {
  return new Map(claimsOf(content).map(({ key, matter }) => [key.toLowerCase(), matter.file]))
}
