import { fromHtml } from 'hast-util-from-html'
import type { IsoDate } from '@/lib/model/dates'
import { isPublished } from '@/lib/model/published'
import type { Problem } from '@/lib/problems/problem'
import { readArticle } from '@/lib/review/reading/article'
import { publish } from './publish'
import { type Content, readContent } from './read-content'
import { indexSite, type Mode, type Site } from './site'

/** All that a site depends on besides `content/`. */
export interface SiteOptions {
  /** The publisher's day, on which all is judged. */
  day: IsoDate
  mode: Mode
  /** Address of the production site where `content/site.yaml` names none, without a slash at its end. */
  url: string
  /** Folder in which what was found out about a picture is kept for the next time. */
  cache: string
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
  const { configuration, posts, pages } = content
  if (!configuration) return undefined
  const shown = posts
    .map(({ post }) => post)
    .filter((post) => mode !== 'production' || isPublished(post, day))
  const indexes = indexSite({
    ...content,
    configuration,
    day,
    mode,
    url: configuration.url || url,
    posts: shown,
    pages: pages.map(({ page }) => page),
  })
  const texts = [...indexes.posts, ...indexes.pages].map(
    async (text) => [text.file, await publish(text, indexes)] as const,
  )
  const published = new Map(await Promise.all(texts))
  const readings = indexes.posts.map((post) => {
    const tree = fromHtml(published.get(post.file)?.html ?? '', { fragment: true })
    return [post.file, readArticle(post, tree)] as const
  })
  return {
    ...indexes,
    texts: published,
    readings: new Map(readings),
    reviews: new Map(),
    histories: new Map(),
  }
}
