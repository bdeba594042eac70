import path from 'node:path'
import { darkPath } from '@/lib/media/picture'
import { type Problem, startOfFile, warningAt } from '@/lib/problems/problem'
import type { ParsedPage } from '../articles/parse-page'
import type { ParsedPost } from '../articles/parse-post'
import { resolveReference } from '../texts/references'

/**
 * Finds files beside articles and pages that no text shows or links to, so that readers never get them. A folder in
 * which a text could not be read is left alone, since that text may use them.
 *
 * @param paths of all files of `content/`
 */
export function unusedProblems(
  paths: readonly string[],
  posts: readonly ParsedPost[],
  pages: readonly ParsedPage[],
): Problem[] {
  const used = new Set([...posts, ...pages].flatMap(filesOf).concat(posts.flatMap(coverFiles)))
  const read = new Set([...posts, ...pages].map(({ matter }) => matter.file))
  const unread = new Set(
    paths.filter((file) => isText(file) && !read.has(file)).map((file) => path.posix.dirname(file)),
  )
  return paths
    .filter((file) => isAttachment(file) && !used.has(file))
    .filter((file) => !unread.has(path.posix.dirname(file)))
    .map((file) =>
      warningAt(file, startOfFile, 'file', 'place-unused', {
        found: path.posix.basename(file),
      }),
    )
}

function isText(file: string): boolean {
  return /^content\/(?:posts|pages)\/.*\.md$/.test(file)
}

/** What lies in the folder of an article or page for its readers: no text, no review, no note and no leftover. */
function isAttachment(file: string): boolean {
  return (
    /^content\/(?:posts|pages)\/[^/]+\/[^/]+$/.test(file) &&
    !/\.(?:mdx?|markdown|html?|bak|orig|tmp|swp)$|\.review\.json(?:\.sig)?$|\/(?:readme|license)\b|~$/i.test(
      file,
    )
  )
}

function filesOf({ matter, text }: Pick<ParsedPost, 'matter' | 'text'>): string[] {
  return [...text.images, ...text.links].flatMap(({ address }) => {
    const reference = resolveReference(matter.file, address)
    return reference.kind === 'file' ? [reference.path, darkPath(reference.path)] : []
  })
}

function coverFiles({ post: { cover } }: ParsedPost): string[] {
  return cover ? [cover.path, darkPath(cover.path), ...(cover.dark ? [cover.dark] : [])] : []
}
