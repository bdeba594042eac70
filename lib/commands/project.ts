import type { Content } from '@/lib/content/read-content'
import { createTranslatorOf, sourceHeadings, type Translator } from '@/lib/i18n/messages'
import { isLanguage } from '@/lib/import/names'
import type { Locale } from '@/lib/model/locales'
import type { Post } from '@/lib/model/post'
import type { TagTable } from '@/lib/model/tags'
import { basePathOf } from '@/lib/urls'
import { CommandError } from './terminal'
import type { Words } from './words'

/** What commands know of the publication that they work on. */
export interface Project {
  /** Folder that holds `content/`. */
  root: string
  /** Of the site, and of who publishes it; empty where nothing is said. */
  name: string
  publisher: string
  /** The path that the site is served below, such as `/blog`; else empty. */
  basePath: string
  /** Whether published versions are recorded. */
  keepsHistory: boolean
  locales: readonly Locale[]
  /** The publisher’s date, `YYYY-MM-DD`. */
  today: string
  /** Every version whose fields can be read, drafts included. */
  posts: readonly Post[]
  tags: TagTable
  /** What is read of each version, by file. */
  readings: Content['readings']
  /** How many pictures of each text nobody has described, by file. */
  undescribed: ReadonlyMap<string, number>
  translators: ReadonlyMap<Locale, Translator>
  /** Headings of a list of sources by language, the usual word first. */
  sourceWords: Record<string, readonly string[]>
}

/** A publication as far as it can be read: a mistake in one file stops no command for another. */
export function projectOf(root: string, today: string, content: Content): Project {
  const { configuration, locales, messages, posts } = content
  const translators = [...messages].map(
    ([locale, words]) => [locale, createTranslatorOf(locale, words)] as const,
  )
  const sourceWords = [...messages].map(
    ([locale, words]) =>
      [locale, [...new Set([words.sources.heading, ...sourceHeadings(words)])]] as const,
  )
  return {
    root,
    name: configuration?.name ?? '',
    publisher: configuration?.publisher.name ?? '',
    basePath: configuration?.url ? basePathOf(configuration.url) : '',
    keepsHistory: configuration?.history ?? false,
    locales,
    today,
    posts: posts.map(({ post }) => post),
    tags: configuration?.tags ?? {},
    readings: content.readings,
    undescribed: countByFile(content.problems.filter(({ code }) => code === 'image-alt')),
    translators: new Map(translators),
    sourceWords: Object.fromEntries(sourceWords),
  }
}

/** `de (Deutsch)` */
export function namedLanguage(locale: Locale): string {
  return `${locale} (${new Intl.DisplayNames([locale], { type: 'language' }).of(locale)})`
}

/** The words of the site in one of its languages; throws where the site has none in it. */
export function translatorIn({ translators }: Project, locale: Locale): Translator {
  const t = translators.get(locale)
  if (!t) throw new Error(`no words in ${locale}`)
  return t
}

function countByFile(problems: readonly { file: string }[]): Map<string, number> {
  const counts = new Map<string, number>()
  for (const { file } of problems) counts.set(file, (counts.get(file) ?? 0) + 1)
  return counts
}

/** The versions of the article that somebody means by its folder, its id or a version’s slug. */
export function findArticle({ posts }: Project, wanted: string, words: Words): Post[] {
  const name = wanted.replace(/^content\/posts\//, '').replace(/\/.*$/, '')
  const found = posts.find(
    (post) => folderOf(post) === name || post.id === name || post.slug === name,
  )
  if (!found && posts.length === 0) throw new CommandError(words('article.none', { name: wanted }))
  if (!found)
    throw new CommandError(words('article.unknown', { name: wanted, near: nearest(posts, name) }))
  return posts.filter((post) => folderOf(post) === folderOf(found))
}

function nearest(posts: readonly Post[], name: string): string {
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
  if (known.includes(tag)) return tag
  const key = isLanguage(tag) ? 'language.unknown' : 'language.noTag'
  throw new CommandError(words(key, { tag, known: known.map(namedLanguage).join(', ') }))
}

/** The same for a language that may be left out. */
export function givenLocale(
  project: Project,
  tag: string | undefined,
  words: Words,
): Locale | undefined {
  return tag === undefined ? undefined : requireLocale(project, tag, words)
}
