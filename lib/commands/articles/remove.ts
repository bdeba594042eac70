import { goneFile } from '@/lib/content/site-wide/read-gone'
import type { Locale } from '@/lib/model/locales'
import type { Post } from '@/lib/model/post'
import { isPublished } from '@/lib/model/published'
import { postPath } from '@/lib/urls'
import { askArticle } from '../ask-article'
import { editFrontMatter, editYaml } from '../edit-yaml'
import { findArticle, folderOf, type Project } from '../project'
import { filesOfLanguage } from '../site/language-files'
import { CommandError, type CommandResult, Interrupted, type Terminal } from '../terminal'
import type { Words } from '../words'
import { applyChanges, hasFile, readProjectFile } from '../write-files'
import { addAlias } from './move'

export interface Removal {
  /** Folder, id or slug; asked for where it is not given. */
  article?: string
  /** Only this version; else all. */
  locale?: Locale
  /** Article that the old addresses lead to; else they tell that the article is gone. */
  to?: string
  /** Do it without asking. */
  yes?: boolean
}

/** Takes an article, or one language of it, off the site; its addresses lead on, or say that it is gone. */
export async function removeArticle(
  project: Project,
  given: Removal,
  terminal: Terminal,
  words: Words,
): Promise<CommandResult> {
  const call = 'npx klartext remove <article>'
  const wanted = { given: given.article, call, among: project.posts }
  const versions = await askArticle(project, wanted, terminal, words)
  const removed = versions.filter(({ locale }) => !given.locale || locale === given.locale)
  if (removed.length === 0)
    throw new CommandError(words('translate.noOriginal', { from: given.locale ?? '' }))
  await confirmRemoval(removed, given, terminal, words)
  const written = await afterlife(project, removed, given, words)
  const isWhole = removed.length === versions.length
  const files = isWhole
    ? [`content/posts/${folderOf(removed[0] ?? { file: '' })}`]
    : removed.flatMap((post) =>
        filesOfLanguage(project.root, post.locale, `content/posts/${folderOf(post)}/`),
      )
  await applyChanges(project.root, { written, removed: files })
  terminal.say(words('remove.done', { count: removed.length, files: files.join(', ') }))
  return { data: { removed: files, changed: [...written.keys()] } }
}

async function confirmRemoval(
  removed: Post[],
  { yes }: Removal,
  terminal: Terminal,
  words: Words,
): Promise<void> {
  if (yes) return
  if (!terminal.canAsk) throw new CommandError(words('remove.noYes'))
  const titles = removed.map(({ locale, title }) => `${locale}: ${title}`).join('\n')
  if (!(await terminal.confirm(`${words('remove.ask')}\n${titles}`))) throw new Interrupted()
}

/** What becomes of the addresses that readers may know. */
async function afterlife(
  project: Project,
  removed: Post[],
  { to }: Removal,
  words: Words,
): Promise<Map<string, string>> {
  const known = removed.filter((post) => isPublished(post, project.today))
  if (known.length === 0) return new Map()
  return to ? redirected(project, known, to, words) : gone(project, known)
}

async function redirected(
  project: Project,
  removed: Post[],
  to: string,
  words: Words,
): Promise<Map<string, string>> {
  const targets = findArticle(project, to, words).filter((post) => !removed.includes(post))
  const written = new Map<string, string>()
  for (const post of removed) {
    const target = targets.find(({ locale }) => locale === post.locale) ?? targets[0]
    if (!target) throw new CommandError(words('remove.noTarget', { to }))
    const before = written.get(target.file) ?? (await readProjectFile(project.root, target.file))
    written.set(
      target.file,
      editFrontMatter(before, (fields) => {
        for (const alias of [postPath(post.locale, post.slug), ...post.aliases])
          addAlias(fields, alias)
      }),
    )
  }
  return written
}

async function gone(project: Project, removed: readonly Post[]): Promise<Map<string, string>> {
  const before = hasFile(project.root, goneFile)
    ? await readProjectFile(project.root, goneFile)
    : ''
  return new Map([
    [goneFile, removed.reduce((text, post) => withGone(text, post, project.today), before)],
  ])
}

/** Adds the addresses of a version to the text of `content/gone.yaml`. */
export function withGone(text: string, { locale, slug, aliases, title }: Post, on: string): string {
  const addresses = [postPath(locale, slug), ...aliases]
  const header = '# Addresses that are gone for good, and what stood there.\n'
  return editYaml(text || header, (document) => {
    const { gone = [] }: { gone?: unknown[] } = document.toJS() ?? {}
    document.set(
      'gone',
      document.createNode([...gone, ...addresses.map((path) => ({ path, title, on }))]),
    )
  })
}
