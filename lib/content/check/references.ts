import { referencesOf, resolveReference, type TextReference } from '@/lib/content/references'
import type { Post } from '@/lib/model/post'
import { isPublished } from '@/lib/model/published'
import type { ProblemCode } from '@/lib/problems/messages'
import { type Problem, problemAt, showValue, withMended } from '@/lib/problems/problem'
import { knownAddresses } from './addresses'
import type { Everything } from './everything'
import { type ParsedText, positionInFile } from './text-problems'

/** What references may lead to, by path. */
interface Targets {
  addresses: ReadonlySet<string>
  /** Whether all addresses are known: a file with mistakes in its fields has one that cannot be told. */
  isComplete: boolean
  posts: ReadonlyMap<string, Post>
  texts: ReadonlySet<string>
  images: ReadonlySet<string>
  /** The same paths by their lower-case form. */
  anyCase: ReadonlyMap<string, string>
  today: string
}

/** What is wrong with a reference, and what was probably meant. */
interface Broken {
  code: ProblemCode
  mended?: string
}

/** Finds links and pictures that lead nowhere, or to what readers cannot see yet. */
export function referenceProblems(content: Everything): Problem[] {
  const targets = targetsOf(content)
  return content.texts.flatMap((text) =>
    referencesOf(text.tree).flatMap((node) => brokenReference(node, text, targets)),
  )
}

function targetsOf(content: Everything): Targets {
  const { posts, pages, textFiles, imagePaths, today } = content
  const paths = [...textFiles, ...imagePaths]
  return {
    addresses: knownAddresses(content),
    isComplete: posts.length + pages.length === textFiles.size,
    posts: new Map(posts.map(({ post }) => [post.file, post])),
    texts: textFiles,
    images: imagePaths,
    anyCase: new Map(paths.map((path) => [path.toLowerCase(), path])),
    today,
  }
}

function brokenReference(node: TextReference, { matter }: ParsedText, targets: Targets): Problem[] {
  const broken = judge(node, matter.file, targets)
  if (!broken) return []
  const place = positionInFile(node, matter)
  const problem = problemAt(matter.file, place, 'text', broken.code, { found: showValue(node.url) })
  return [withMended(problem, broken.mended)]
}

/** What should stand where a reference leads nowhere; undefined if it leads somewhere. */
function judge({ type, url }: TextReference, file: string, targets: Targets): Broken | undefined {
  const reference = resolveReference(file, url)
  if (type === 'image') {
    if (reference.kind !== 'file') return { code: 'reference-image' }
    const isThere = targets.images.has(reference.path)
    return isThere
      ? undefined
      : { code: 'reference-image', mended: inOtherCase(reference.path, targets) }
  }
  if (reference.kind === 'route') return judgeRoute(reference.path, targets)
  return reference.kind === 'file' ? judgeFile(file, reference.path, targets) : undefined
}

function judgeRoute(path: string, { addresses, isComplete }: Targets): Broken | undefined {
  const bare = path.replace(/\/+$/, '')
  if (addresses.has(path)) return undefined
  if (addresses.has(bare)) return { code: 'reference-slash', mended: bare }
  return isComplete ? { code: 'reference-route' } : undefined
}

function judgeFile(from: string, to: string, targets: Targets): Broken | undefined {
  const { posts, texts, images, today } = targets
  if (!images.has(to) && !texts.has(to))
    return { code: 'reference-file', mended: inOtherCase(to, targets) }
  const [source, target] = [posts.get(from), posts.get(to)]
  const isPublic = !source || isPublished(source, today)
  const isHidden = target && !isPublished(target, today)
  return isPublic && isHidden ? { code: 'reference-unpublished' } : undefined
}

/** The name of a file that is there in other letters. */
function inOtherCase(path: string, { anyCase }: Targets): string | undefined {
  return anyCase.get(path.toLowerCase())?.split('/').at(-1)
}
