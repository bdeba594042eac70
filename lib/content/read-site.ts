import type { IsoDate } from '@/lib/model/dates'
import { isPublished } from '@/lib/model/published'
import type { Problem } from '@/lib/problems/problem'
import type { Listing } from './files/known-files'
import { indexSite } from './index-site'
import type { Kept } from './kept'
import { type Content, readContent } from './read-content'
import type { Mode, Site } from './site'
import { softTitlesOf } from './soft-titles'

/** All that a site depends on besides `content/`. */
export interface SiteOptions {
  /** The publisher's day, on which all is judged. */
  day: IsoDate
  mode: Mode
  /** Address of the production site where `content/site.yaml` names none, without a slash at its end. */
  url: string
  /** Folder in which what was found out about pictures is kept for the next time. */
  cache: string
  /** What was made of content before; without it, all is made anew and nothing kept. */
  kept?: Kept
  /** The files, where they were listed already. */
  listing?: Listing
}

/** A site, or why there is none. */
export interface Reading {
  /** Absent where a problem is an error. */
  site?: Site
  content: Content
  /** Everything that is wrong, by file, line and column. */
  problems: readonly Problem[]
}

/** Reads the site below a folder: its `content/`, checked, published and indexed. */
export async function readSite(root: string, options: SiteOptions): Promise<Reading> {
  const isProduction = options.mode === 'production'
  const content = await readContent(root, { ...options, strictReviews: isProduction, isProduction })
  const { problems } = content
  if (problems.some(({ severity }) => severity === 'error')) return { content, problems }
  return { site: await siteOf(content, options), content, problems }
}

async function siteOf(
  content: Content,
  { day, mode, url }: SiteOptions,
): Promise<Site | undefined> {
  const { configuration } = content
  if (!configuration) return undefined
  const posts = content.posts.filter(({ post }) => mode !== 'production' || isPublished(post, day))
  return indexSite({
    ...content,
    configuration,
    day,
    mode,
    url: configuration.url || url,
    posts: posts.map(({ post }) => post),
    softTitles: await softTitlesOf(posts.map(({ post }) => post)),
    pages: content.pages.map(({ page }) => page),
    texts: new Map([
      ...posts.map(({ post, text }) => [post.file, text] as const),
      ...content.pages.map(({ page, text }) => [page.file, text] as const),
    ]),
  })
}
