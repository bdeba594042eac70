import { type Document, isSeq } from 'yaml'
import { contentFiles } from '@/lib/content/files/files'
import type { Locale } from '@/lib/model/locales'
import type { Post } from '@/lib/model/post'
import { addressPart } from '@/lib/model/slug'
import { postPath } from '@/lib/urls'
import { argument } from '../answers'
import { askArticle } from '../ask-article'
import { editFrontMatter } from '../edit-yaml'
import type { Project } from '../project'
import type { CommandResult, Terminal } from '../terminal'
import type { Words } from '../words'
import { applyChanges, readProjectFile } from '../write-files'

export interface Move {
  /** Folder, id or slug; asked for where it is not given. */
  article?: string
  /** The new last part of the address; asked for where it is not given. */
  slug?: string
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
  const wanted = { given: given.article, call, among: project.posts }
  const versions = await askArticle(project, wanted, terminal, words)
  const { locale } = given
  const check = (slug: string) => slugProblem(project, { versions, slug, locale }, words)
  const asked = { given: given.slug, ask: 'move.askSlug', call, check } as const
  const slug = await argument(asked, terminal, words)
  const moved = movedVersions({ versions, slug, locale })
  const written = new Map<string, string>()
  for (const post of moved)
    written.set(post.file, withSlug(await readProjectFile(project.root, post.file), post, slug))
  const moves = new Map(
    moved.map((post) => [postPath(post.locale, post.slug), postPath(post.locale, slug)]),
  )
  await rewriteLinks(project.root, moves, written)
  await applyChanges(project.root, { written })
  const lines = [...moves].map(([from, to]) => `${from} → ${to}`)
  terminal.say([words('move.done', { count: written.size }), ...lines].join('\n'))
  return { data: { moved: Object.fromEntries(moves), files: [...written.keys()] } }
}

const call = 'npx klartext move <article> <slug>'

/** What is to be moved where, once it is known. */
interface Wanted {
  versions: readonly Post[]
  slug: string
  locale?: Locale
}

function movedVersions({ versions, slug, locale }: Wanted): Post[] {
  const wanted = locale ? versions.filter((post) => post.locale === locale) : versions
  return wanted.filter((post) => post.slug === wanted[0]?.slug && post.slug !== slug)
}

/** What keeps an article from an address. */
function slugProblem({ posts }: Project, wanted: Wanted, words: Words): string | undefined {
  const { versions, slug, locale } = wanted
  if (addressPart(slug) !== slug || !slug) return words('slug.form')
  if (locale && versions.every((post) => post.locale !== locale))
    return words('translate.noOriginal', { from: locale })
  const moved = movedVersions(wanted)
  if (moved.length === 0) return words('move.same', { slug })
  const taken = posts.find(
    (post) => post.slug === slug && moved.some((other) => other.locale === post.locale),
  )
  return taken && words('move.taken', { slug, file: taken.file })
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
