import path from 'node:path'
import { listFiles } from '@/lib/content/files'
import { readContent } from '@/lib/content/load'
import { readSite } from '@/lib/content/read-configuration'
import { sourceHeadings, translatorFor } from '@/lib/i18n/messages'
import { isLocale, type Locale, locales } from '@/lib/model/locales'
import type { Post } from '@/lib/model/post'
import type { TagTable } from '@/lib/model/tags'
import { CommandError } from './terminal'
import type { Words } from './words'

/** What commands know of the publication that they work on. */
export interface Project {
  /** Folder that holds `content/`. */
  root: string
  locales: readonly Locale[]
  /** The publisher’s date, `YYYY-MM-DD`. */
  today: string
  /** Every version whose fields can be read, drafts included. */
  posts: Post[]
  tags: TagTable
  /** Headings of a list of sources by language, the usual word first. */
  sourceWords: Record<string, string[]>
}

/** Reads a publication as far as it can be read: a mistake in one file stops no command for another. */
export async function readProject(root: string): Promise<Project> {
  const { versions, today } = await readContent(root)
  const { files } = listFiles({ path: 'content', onDisk: path.join(root, 'content') })
  const { value: site } = readSite(files)
  const headings = await Promise.all(
    locales.map(async (locale) => [locale, await wordsOfSources(locale)] as const),
  )
  return {
    root,
    locales,
    today,
    posts: versions.map(({ post }) => post),
    tags: site?.tags ?? {},
    sourceWords: Object.fromEntries(headings),
  }
}

async function wordsOfSources(locale: Locale): Promise<string[]> {
  const t = await translatorFor(locale)
  return [...new Set([t('sources.heading'), ...(await sourceHeadings(locale))])]
}

/** The versions of the article that somebody means by its folder, its id or a version’s slug. */
export function findArticle({ posts }: Project, wanted: string, words: Words): Post[] {
  const name = wanted.replace(/^content\/posts\//, '').replace(/\/.*$/, '')
  const found = posts.find(
    (post) => folderOf(post) === name || post.id === name || post.slug === name,
  )
  if (!found)
    throw new CommandError(words('article.unknown', { name: wanted, near: nearest(posts, name) }))
  return posts.filter((post) => folderOf(post) === folderOf(found))
}

function nearest(posts: Post[], name: string): string {
  const parts = name.split('-').filter((part) => part.length > 3)
  const near = posts.filter(({ id }) => parts.some((part) => id.includes(part)))
  return [...new Set((near.length > 0 ? near : posts).map(({ id }) => id))].slice(0, 5).join(', ')
}

/** `2026-01-02-name` of `content/posts/2026-01-02-name/de.md`. */
export function folderOf({ file }: Pick<Post, 'file'>): string {
  return file.split('/')[2] ?? ''
}

/** @throws {CommandError} for what is no language of the site */
export function requireLocale({ locales: known }: Project, tag: string, words: Words): Locale {
  if (isLocale(tag) && known.includes(tag)) return tag
  throw new CommandError(words('language.unknown', { tag, known: known.join(', ') }))
}
