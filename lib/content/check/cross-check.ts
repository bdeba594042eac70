import { problemAt } from '@/lib/content/front-matter'
import type { ParsedPage } from '@/lib/content/parse-page'
import type { ParsedPost } from '@/lib/content/parse-post'
import { type Problem, showValue } from '@/lib/content/problems'
import { referencesOf, resolveReference, type TextReference } from '@/lib/content/references'
import type { Locale } from '@/lib/model/locales'
import type { Post } from '@/lib/model/post'
import { isPublished } from '@/lib/model/published'
import { type TagTable, tagIn } from '@/lib/model/tags'
import {
  archivePath,
  indexPath,
  pagePath,
  postPath,
  rootPath,
  searchPath,
  tagPath,
  tagsPath,
  transparencyPath,
} from '@/lib/urls'
import { aliasProblems } from './aliases'
import { type ParsedText, positionInFile } from './text-problems'

interface Everything {
  posts: readonly ParsedPost[]
  pages: readonly ParsedPage[]
  locales: readonly Locale[]
  /** The texts of all articles and pages, those with mistakes in their fields included. */
  texts: readonly ParsedText[]
  /** All files of articles and pages, those with mistakes included. */
  textFiles: ReadonlySet<string>
  /** All image files, those with mistakes included. */
  imagePaths: ReadonlySet<string>
  today: string
  tags: TagTable
}

/** Finds what no file shows on its own: doubles, missing siblings, links that lead nowhere. */
export function crossCheck(content: Everything): Problem[] {
  return [
    ...doubledAddresses(content),
    ...takenAliases(content),
    ...doubledIds(content),
    ...missingOriginals(content),
    ...circularTranslations(content),
    ...borrowedReviews(content),
    ...brokenReferences(content),
  ]
}

function doubledAddresses({ posts, pages }: Everything): Problem[] {
  const entries = [
    ...posts.map(({ post, matter }) => ({ path: postPath(post.locale, post.slug), matter })),
    ...pages.map(({ page, matter }) => ({ path: pagePath(page.locale, page.slug), matter })),
  ]
  const first = new Map<string, string>()
  return entries.flatMap(({ path, matter }) => {
    const taken = first.get(path)
    if (!taken) first.set(path, matter.file)
    return taken
      ? [
          problemAt(
            matter.file,
            matter.locate(['slug']),
            'slug',
            'an address of its own',
            `${path} as in ${taken}`,
          ),
        ]
      : []
  })
}

function takenAliases(content: Everything): Problem[] {
  const files = [
    ...content.posts.map(({ post, matter }) => ({ aliases: post.aliases, matter })),
    ...content.pages.map(({ page, matter }) => ({ aliases: page.aliases, matter })),
  ]
  return aliasProblems(files, knownAddresses(content), content.locales)
}

/** Two folders with one id would be taken for one article in two languages. */
function doubledIds({ posts }: Everything): Problem[] {
  const folders = new Map<string, string>()
  return posts.flatMap(({ post, matter }) => {
    const folder = post.file.split('/').slice(0, -1).join('/')
    const taken = folders.get(post.id) ?? folder
    folders.set(post.id, taken)
    if (taken === folder) return []
    return [
      problemAt(
        matter.file,
        { line: 1, column: 1 },
        'folder',
        'a name of its own after the date',
        `that of ${taken}`,
      ),
    ]
  })
}

function siblingOf({ posts }: Everything, post: Post, locale: string): Post | undefined {
  return posts.find((other) => other.post.id === post.id && other.post.locale === locale)?.post
}

function missingOriginals(content: Everything): Problem[] {
  return content.posts.flatMap(({ post, matter }) => {
    const from = post.disclosure.translatedFrom
    if (!from || content.textFiles.has(post.file.replace(/[^/]+$/, `${from}.md`))) return []
    const path = ['ai', 'translation', 'from']
    return [
      problemAt(
        matter.file,
        matter.locate(path),
        path.join('.'),
        `${from}.md in the same folder`,
        'no such file',
      ),
    ]
  })
}

function circularTranslations(content: Everything): Problem[] {
  return content.posts.flatMap(({ post, matter }) => {
    const seen = new Set<string>()
    let version: Post | undefined = post
    while (version?.disclosure.translatedFrom && !seen.has(version.locale)) {
      seen.add(version.locale)
      version = siblingOf(content, version, version.disclosure.translatedFrom)
    }
    if (version !== post || seen.size === 0) return []
    const path = ['ai', 'translation', 'from']
    const found = `a circle of ${[...seen].join(', ')}`
    return [
      problemAt(
        matter.file,
        matter.locate(path),
        path.join('.'),
        'a version that is no translation of this one',
        found,
      ),
    ]
  })
}

/** A translation never inherits its original's review: the words that were signed are others. */
function borrowedReviews(content: Everything): Problem[] {
  return content.posts.flatMap(({ post, matter }) => {
    const { translatedFrom, review } = post.disclosure
    const original = translatedFrom && siblingOf(content, post, translatedFrom)
    const signed = review?.signed.text
    if (!original || !signed || signed !== original.disclosure.review?.signed.text) return []
    const path = ['ai', 'review', 'hash']
    return [
      problemAt(
        matter.file,
        matter.locate(path),
        path.join('.'),
        'a review of this translation',
        `that of ${original.file}`,
      ),
    ]
  })
}

function brokenReferences(content: Everything): Problem[] {
  const addresses = knownAddresses(content)
  return content.texts.flatMap(({ tree, matter }) =>
    referencesOf(tree).flatMap((node) => {
      const expected = expectation(node.type, matter.file, node.url, content, addresses)
      return expected
        ? [
            problemAt(
              matter.file,
              positionInFile(node, matter),
              'text',
              expected,
              showValue(node.url),
            ),
          ]
        : []
    }),
  )
}

/** What should stand where a reference leads nowhere; undefined if it leads somewhere. */
function expectation(
  type: TextReference['type'],
  file: string,
  url: string,
  content: Everything,
  addresses: ReadonlySet<string>,
): string | undefined {
  const reference = resolveReference(file, url)
  if (type === 'image') {
    const isImage = reference.kind === 'file' && content.imagePaths.has(reference.path)
    return isImage ? undefined : 'an image beside the article'
  }
  if (reference.kind === 'route')
    return addresses.has(reference.path) || !isComplete(content)
      ? undefined
      : 'an address of the site'
  if (reference.kind !== 'file') return undefined
  return linkExpectation(file, reference.path, content)
}

/** Whether all addresses are known: a file with mistakes in its fields has one that cannot be told. */
function isComplete({ posts, pages, textFiles }: Everything): boolean {
  return posts.length + pages.length === textFiles.size
}

function linkExpectation(
  from: string,
  to: string,
  { posts, imagePaths, textFiles, today }: Everything,
): string | undefined {
  if (!imagePaths.has(to) && !textFiles.has(to)) return 'an article or page that exists'
  const target = posts.find(({ post }) => post.file === to)?.post
  if (!target) return undefined
  const source = posts.find(({ post }) => post.file === from)?.post
  const sourceIsPublic = !source || isPublished(source, today)
  return sourceIsPublic && !isPublished(target, today) ? 'an article that is published' : undefined
}

/** Topics without an article are left to the crawl of the finished pages. */
function knownAddresses({ posts, pages, tags, locales }: Everything): Set<string> {
  return new Set([
    rootPath,
    ...locales.flatMap((locale) => [
      indexPath(locale),
      archivePath(locale),
      searchPath(locale),
      tagsPath(locale),
      transparencyPath(locale),
    ]),
    ...locales.flatMap((locale) =>
      Object.keys(tags).map((id) => tagPath(locale, tagIn(tags, id, locale)?.slug ?? id)),
    ),
    ...posts.map(({ post }) => postPath(post.locale, post.slug)),
    ...pages.map(({ page }) => pagePath(page.locale, page.slug)),
  ])
}
