import path from 'node:path'
import { Memo } from '@/lib/cache/memo'
import { darkPath } from '@/lib/media/picture'
import { type Problem, startOfFile, warningAt } from '@/lib/problems/problem'
import type { ParsedPost } from '../articles/parse-post'
import type { Publication } from '../articles/publish-all'
import { resolveReference } from '../texts/references'

/** The files that texts name. */
const namedIn = new Memo<Named['matter'], string[]>()

/**
 * Finds files beside articles and pages that no text shows or links to, so that readers never get them. A folder in
 * which a text could not be read is left alone, since that text may use them; so is one without a text, and a file that
 * a text names where something else is told of it.
 *
 * @param paths of all files of `content/`
 * @param told what is wrong with the texts
 */
export function unusedProblems(
  paths: readonly string[],
  { posts, pages, problems: told }: Pick<Publication, 'posts' | 'pages' | 'problems'>,
): Problem[] {
  const ofText = (parsed: Named) =>
    namedIn.remember(parsed.matter, [parsed.text], () => filesOf(parsed))
  const used = new Set([...posts, ...pages].flatMap(ofText).concat(posts.flatMap(coverFiles)))
  const texts = [...posts, ...pages].map(({ matter }) => matter.file)
  const read = new Set(texts)
  const folders = new Set(texts.map((file) => path.posix.dirname(file)))
  const unread = new Set(
    paths.filter((file) => isText(file) && !read.has(file)).map((file) => path.posix.dirname(file)),
  )
  const toldOf = namesByFolder(told)
  return paths
    .filter((file) => isAttachment(file) && !used.has(file))
    .filter((file) => {
      const folder = file.split('/', 3).join('/')
      const name = path.posix.basename(file)
      return folders.has(folder) && !unread.has(folder) && !toldOf.get(folder)?.includes(name)
    })
    .map((file) =>
      warningAt(file, startOfFile, 'file', 'place-unused', {
        found: file.split('/').slice(3).join('/'),
      }),
    )
}

/** What was found where something is wrong, and what was probably meant, by the folder of the text. */
function namesByFolder(told: readonly Problem[]): Map<string, string> {
  const found = new Map<string, string>()
  for (const { file, values, mended = '' } of told) {
    const folder = path.posix.dirname(file)
    found.set(folder, `${found.get(folder) ?? ''}\n${values.found ?? ''}\n${mended}`)
  }
  return found
}

function isText(file: string): boolean {
  return /^content\/(?:posts|pages)\/.*\.md$/.test(file)
}

/** What lies in the folder of an article or page for its readers: no text, no review or record, no note and no leftover. */
function isAttachment(file: string): boolean {
  return (
    /^content\/(?:posts|pages)\/[^/]+\/(?!history\/[^/]+\.json$)./.test(file) &&
    !/\.(?:md\.txt|mdx?|markdown|html?|bak|orig|tmp|swp)$|\.review\.json(?:\.sig)?$|\/(?:readme|license)\b|~$/i.test(
      file,
    )
  )
}

type Named = Pick<ParsedPost, 'matter' | 'text'>

function filesOf({ matter, text }: Named): string[] {
  return [...text.images, ...text.links].flatMap(({ address }) => {
    const reference = resolveReference(matter.file, address)
    return reference.kind === 'file' ? [reference.path, darkPath(reference.path)] : []
  })
}

function coverFiles({ post: { cover } }: ParsedPost): string[] {
  return cover ? [cover.path, darkPath(cover.path), ...(cover.dark ? [cover.dark] : [])] : []
}
