import { type Document, isSeq } from 'yaml'
import { contentFiles } from '@/lib/content/files/files'
import type { Locale } from '@/lib/model/locales'
import type { Post } from '@/lib/model/post'
import { addressPart } from '@/lib/model/slug'
import { postPath } from '@/lib/urls'
import { editFrontMatter } from '../edit-yaml'
import { findArticle, type Project } from '../project'
import { CommandError, type CommandResult, type Terminal } from '../terminal'
import type { Words } from '../words'
import { applyChanges, readProjectFile } from '../write-files'

export interface Move {
  /** Folder, id or slug. */
  article: string
  /** The new last part of the address. */
  slug: string
  /** Only this version; else all that have the same slug as the first. */
  locale?: Locale
}

/** Gives an article another address: slug, alias and the links of other texts at once. */
export async function moveArticle(
  project: Project,
  given: Move,
  terminal: Terminal,
  words: Words,
): Promise<CommandResult> {
  if (addressPart(given.slug) !== given.slug || !given.slug)
    throw new CommandError(words('slug.form'))
  const moved = movedVersions(project, given, words)
  const written = new Map<string, string>()
  for (const post of moved)
    written.set(
      post.file,
      withSlug(await readProjectFile(project.root, post.file), post, given.slug),
    )
  const moves = new Map(
    moved.map((post) => [postPath(post.locale, post.slug), postPath(post.locale, given.slug)]),
  )
  await rewriteLinks(project.root, moves, written)
  await applyChanges(project.root, { written })
  const lines = [...moves].map(([from, to]) => `${from} → ${to}`)
  terminal.say([words('move.done', { count: written.size }), ...lines].join('\n'))
  return { data: { moved: Object.fromEntries(moves), files: [...written.keys()] } }
}

function movedVersions(project: Project, { article, slug, locale }: Move, words: Words): Post[] {
  const versions = findArticle(project, article, words)
  const wanted = locale ? versions.filter((post) => post.locale === locale) : versions
  const [first] = wanted
  if (!first) throw new CommandError(words('translate.noOriginal', { from: locale ?? '' }))
  const moved = wanted.filter((post) => post.slug === first.slug && post.slug !== slug)
  if (moved.length === 0) throw new CommandError(words('move.same', { slug }))
  const taken = project.posts.find(
    (post) => post.slug === slug && moved.some((other) => other.locale === post.locale),
  )
  if (taken) throw new CommandError(words('move.taken', { slug, file: taken.file }))
  return moved
}

/** A draft has no address that anybody could know. */
function withSlug(text: string, post: Post, slug: string): string {
  return editFrontMatter(text, (fields) => {
    fields.set('slug', slug)
    if (!post.draft) addAlias(fields, postPath(post.locale, post.slug), postPath(post.locale, slug))
  })
}

/** Adds an old address; the new one is none any more. */
export function addAlias(fields: Document, from: string, to?: string): void {
  const aliases = fields.get('aliases')
  const known: unknown[] = isSeq(aliases) ? aliases.toJSON() : []
  fields.set(
    'aliases',
    fields.createNode([...new Set([...known, from])].filter((alias) => alias !== to)),
  )
}

/** Texts name an article by its file as a rule; those that name its address get the new one. */
async function rewriteLinks(
  root: string,
  moves: Map<string, string>,
  written: Map<string, string>,
): Promise<void> {
  for (const file of textsOf(root)) {
    const before = written.get(file) ?? (await readProjectFile(root, file))
    const after = [...moves].reduce(replaceAddress, before)
    if (after !== before) written.set(file, after)
  }
}

/** In links and HTML, never in front matter, where an old address is an alias. */
function replaceAddress(text: string, [from, to]: [string, string]): string {
  const address = new RegExp(`(\\]\\(<?|href="|^\\[[^\\]]+\\]: <?)${from}(?=[)"#?>\\s])`, 'gm')
  return text.replace(address, `$1${to}`)
}

function textsOf(root: string): string[] {
  const { files } = contentFiles(root)
  return files.map(({ path }) => path).filter((file) => file.endsWith('.md'))
}
