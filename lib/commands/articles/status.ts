import { newerSince } from '@/lib/model/dates'
import type { Post } from '@/lib/model/post'
import { isPublished } from '@/lib/model/published'
import { folderOf, type Project } from '../project'
import type { CommandResult, Terminal } from '../terminal'
import type { WordKey, Words } from '../words'

const versionStates = ['published', 'scheduled', 'draft', 'missing'] as const
type VersionState = (typeof versionStates)[number]

/** One cell of the table: an article in a language. */
interface VersionStatus {
  state: VersionState
  /** Its original was changed after it. */
  older?: boolean
  review?: string
  sources?: number
  deadLinks?: number
  /** Pictures that nobody has described. */
  undescribed?: number
}

export interface ArticleStatus {
  folder: string
  title: string
  versions: Record<string, VersionStatus>
}

/** Articles × languages: what is published, missing, older than its original, reviewed, and on which sources it stands. */
export function statusOf(project: Project): ArticleStatus[] {
  const { posts, locales } = project
  const folders = new Map<string, Post[]>()
  for (const post of posts) {
    const versions = folders.get(folderOf(post))
    if (versions) versions.push(post)
    else folders.set(folderOf(post), [post])
  }
  return [...folders]
    .sort(([a], [b]) => (a < b ? 1 : -1))
    .map(([folder, versions]) => ({
      folder,
      title: versions[0]?.title ?? '',
      versions: Object.fromEntries(
        locales.map((locale) => [locale, versionStatus(versions, locale, project)]),
      ),
    }))
}

function versionStatus(
  versions: Post[],
  locale: string,
  { today, undescribed }: Project,
): VersionStatus {
  const post = versions.find((version) => version.locale === locale)
  if (!post) return { state: 'missing' }
  const original = versions.find((version) => version.locale === post.disclosure.translatedFrom)
  const dead = post.sources.filter(({ health }) => health?.state === 'gone').length
  return {
    state: isPublished(post, today) ? 'published' : post.draft ? 'draft' : 'scheduled',
    ...(original && newerSince(post, original) && { older: true }),
    review: post.disclosure.reviewState,
    sources: post.sources.length,
    ...(dead > 0 && { deadLinks: dead }),
    ...(undescribed.has(post.file) && { undescribed: undescribed.get(post.file) }),
  }
}

/** Prints the table; rows are articles, newest first. */
export function showStatus(project: Project, terminal: Terminal, words: Words): CommandResult {
  const articles = statusOf(project)
  const rows = articles.map(({ folder, versions }) => [
    folder.slice(0, longestName),
    ...Object.values(versions).map((version) => cell(version, words)),
  ])
  terminal.say([...table(['', ...project.locales], rows), '', summary(articles, words)].join('\n'))
  return { data: articles }
}

const longestName = 48

/** Lines with columns as wide as what stands in them. */
function table(head: string[], rows: string[][]): string[] {
  const lines = [head, ...rows]
  const widths = head.map((_, column) => longest(lines.map((line) => line[column] ?? '')))
  return lines.map((line) =>
    line
      .map((text, column) => text.padEnd(widths[column] ?? 0))
      .join('  ')
      .trimEnd(),
  )
}

function longest(texts: string[]): number {
  return texts.reduce((most, { length }) => Math.max(most, length), 0)
}

function cell(
  { state, older, review, sources = 0, deadLinks = 0, undescribed = 0 }: VersionStatus,
  words: Words,
): string {
  const facts = [
    words(`status.${state}`),
    older ? words('status.older') : '',
    review === 'substantive' || review === 'formal' || review === 'changed'
      ? words(`status.review.${review}`)
      : '',
    sources > 0 ? words('status.sources', { count: sources }) : '',
    deadLinks > 0 ? words('status.dead', { count: deadLinks }) : '',
    undescribed > 0 ? words('status.undescribed', { count: undescribed }) : '',
  ]
  return facts.filter(Boolean).join(', ')
}

function summary(articles: ArticleStatus[], words: Words): string {
  const cells = articles.flatMap(({ versions }) => Object.values(versions))
  const counts = versionStates.map((state) => {
    const key: WordKey = `status.${state}`
    return `${cells.filter((version) => version.state === state).length} ${words(key)}`
  })
  return `${words('count.articles', { count: articles.length })}: ${counts.join(', ')}`
}
