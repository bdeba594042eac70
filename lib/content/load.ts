import { statSync } from 'node:fs'
import path from 'node:path'
import { showsUnpublished, today } from '@/lib/hosting/environment'
import { sourceHeadings } from '@/lib/i18n/messages'
import type { Person } from '@/lib/model/disclosure'
import type { Image } from '@/lib/model/image'
import { isLocale, locales } from '@/lib/model/locales'
import type { IsoDate, Page, Post } from '@/lib/model/post'
import { isPublished } from '@/lib/model/published'
import { crossCheck } from './check/cross-check'
import { type ContentFile, listFiles, readText } from './files'
import { problemAt } from './front-matter'
import { imageFiles, readImages } from './images'
import { type ParsedPage, parsePage } from './parse-page'
import { type ParsedPost, type PostContext, parsePost } from './parse-post'
import { ContentError, type Problem, sortProblems } from './problems'
import { readAuthors } from './read-authors'
import { readSite } from './read-configuration'
import { readLinkHealth, withHealth } from './read-link-health'
import type { SiteFields } from './schema'

/** Everything that `content/` holds, checked. */
export interface Content {
  site: SiteFields
  /** All language versions of all articles, newest first, drafts and future ones included. */
  posts: Post[]
  pages: Page[]
  /** Images that an article may show, by their path below the project. */
  images: ReadonlyMap<string, Image>
}

let cache: { changed: string; content: Promise<Content> } | undefined

/**
 * Loads the content once a process; in development once a change, so that it shows at once.
 * @throws {ContentError} with every problem of every file, if one of them is an error
 */
export async function loadContent(): Promise<Content> {
  const changed = process.env.NODE_ENV === 'development' ? lastChange(process.cwd()) : 'never'
  if (cache?.changed !== changed) cache = { changed, content: requireContent() }
  return cache.content
}

async function requireContent(): Promise<Content> {
  const { content, problems } = await readContent()
  if (!content) throw new ContentError(problems.filter(({ severity }) => severity === 'error'))
  return content
}

/** Names the state of `content/` by its files and when each was written. */
function lastChange(root: string): string {
  const { files } = listFiles(contentFolder(root))
  return files.map(({ path, onDisk }) => `${path} ${statSync(onDisk).mtimeMs}`).join('\n')
}

function contentFolder(root: string): ContentFile {
  return { path: 'content', onDisk: path.join(root, 'content') }
}

/** What was read of `content/`, mistakes included. */
export interface ReadContent {
  /** Absent where any problem is an error. */
  content?: Content
  problems: Problem[]
  /** Every version whose fields could be read. */
  versions: ParsedPost[]
  authors: ReadonlyMap<string, Person>
  /** The publisher's date, by which all was checked. */
  today: IsoDate
}

/** Reads and checks `content/` below a folder. */
export async function readContent(root = process.cwd()): Promise<ReadContent> {
  const { files, problems: listProblems } = listFiles(contentFolder(root))
  const problems = [...listProblems]
  const keep = <T>(result: { value?: T; problems: Problem[] }): T | undefined => {
    problems.push(...result.problems)
    return result.value
  }
  const site = keep(readSite(files))
  const health = keep(readLinkHealth(files))
  const { authors, problems: authorProblems } = readAuthors(files)
  problems.push(...authorProblems)
  const now = today(site?.timeZone ?? 'UTC')
  const context = { authors, today: now, strictReviews: !showsUnpublished(), tags: site?.tags }
  const postFiles = files.filter(({ path }) => /^content\/posts\/.*\.md$/.test(path))
  const pageFiles = files.filter(({ path }) => /^content\/pages\/.*\.md$/.test(path))
  const readPosts = await Promise.all(postFiles.map((file) => readPost(file, context)))
  const readPages = pageFiles.map(readPage)
  const posts = readPosts.flatMap(({ parsed }) => parsed ?? [])
  const pages = readPages.flatMap(({ parsed }) => parsed ?? [])
  const texts = [...readPosts, ...readPages].flatMap(({ text }) => text ?? [])
  problems.push(...[...readPosts, ...readPages].flatMap((result) => result.problems))
  const pictures = imageFiles(files)
  const { images, problems: imageProblems } = await readImages(pictures)
  problems.push(...imageProblems)
  const imagePaths = new Set(pictures.map(({ path }) => path))
  const textFiles = new Set([...postFiles, ...pageFiles].map(({ path }) => path))
  problems.push(
    ...crossCheck({
      posts,
      pages,
      texts,
      textFiles,
      imagePaths,
      today: now,
      tags: site?.tags ?? {},
    }),
  )
  shareTags(posts, now)
  for (const { post } of posts)
    post.sources = post.sources.map((source) => withHealth(source, health ?? new Map()))
  const content = finish(problems, site, posts, pages, images)
  return { content, problems: sortProblems(problems), versions: posts, authors, today: now }
}

/** Topics are the article's: a version that names none has those of the first published one that does. */
function shareTags(parsed: ParsedPost[], now: string): void {
  const posts = parsed.map(({ post }) => post)
  for (const post of posts.filter(({ tags }) => tags.length === 0)) {
    const versions = posts.filter((other) => other.id === post.id && isPublished(other, now))
    post.tags = versions.find(({ tags }) => tags.length > 0)?.tags ?? []
  }
}

function finish(
  problems: Problem[],
  site: SiteFields | undefined,
  posts: ParsedPost[],
  pages: ParsedPage[],
  images: Content['images'],
): Content | undefined {
  if (!site || problems.some(({ severity }) => severity === 'error')) return undefined
  return {
    site,
    posts: posts.map(({ post }) => post).sort(newestFirst),
    pages: pages.map(({ page }) => page),
    images,
  }
}

/** The order of every list of articles; the id decides between articles of one day. */
export function newestFirst(a: Post, b: Post): number {
  return b.date.localeCompare(a.date) || a.id.localeCompare(b.id)
}

type Shared = Pick<PostContext, 'authors' | 'today' | 'strictReviews' | 'tags'>

async function readPost(file: ContentFile, shared: Shared): Promise<ReturnType<typeof parsePost>> {
  const text = readText(file)
  if (typeof text !== 'string') return { problems: [text] }
  const place = /^content\/posts\/(\d{4}-\d{2}-\d{2})-([^/]+)\/([^/]+)\.md$/.exec(file.path)
  const [, folderDate = '', id = '', language = ''] = place ?? []
  if (!place || !isLocale(language)) return { problems: [misplaced(file, 'posts/YYYY-MM-DD-name')] }
  const others = locales.filter((other) => other !== language)
  const sourceWords = {
    own: await sourceHeadings(language),
    foreign: (await Promise.all(others.map(sourceHeadings))).flat(),
  }
  return parsePost(file.path, text, {
    ...shared,
    id,
    folderDate,
    locale: language,
    sourceWords,
  })
}

function readPage(file: ContentFile): ReturnType<typeof parsePage> {
  const text = readText(file)
  if (typeof text !== 'string') return { problems: [text] }
  const [, id = '', language = ''] = /^content\/pages\/([^/]+)\/([^/]+)\.md$/.exec(file.path) ?? []
  if (!id || !isLocale(language)) return { problems: [misplaced(file, 'pages/name')] }
  return parsePage(file.path, text, { id, locale: language })
}

function misplaced(file: ContentFile, folder: string): Problem {
  const expected = `content/${folder}/<language>.md with one of ${locales.join(', ')}`
  return problemAt(file.path, { line: 1, column: 1 }, 'file', expected, file.path)
}
