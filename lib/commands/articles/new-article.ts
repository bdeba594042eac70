import { stringify } from 'yaml'
import type { Translator } from '@/lib/i18n/messages'
import { uses } from '@/lib/model/disclosure'
import type { Locale } from '@/lib/model/locales'
import { addressPart } from '@/lib/model/slug'
import { argument } from '../answers'
import { askLocale } from '../ask-article'
import { folderOf, type Project, translatorIn } from '../project'
import { CommandError, type CommandResult, type Terminal } from '../terminal'
import type { Words } from '../words'
import { applyChanges, hasFile } from '../write-files'

export interface NewArticle {
  title: string
  locale: Locale
  /** Last part of the address; else made of the title. */
  slug?: string
  /** `YYYY-MM-DD`; else today. */
  date?: string
  /** What AI did; asked for where it is not given and somebody can answer. */
  use?: (typeof uses)[number]
}

/** What is not given of an article is asked for. */
export interface NewArticleRequest extends Omit<NewArticle, 'title' | 'locale'> {
  title?: string
  /** Else the first of the site; asked for where the title is. */
  locale?: Locale
}

/** Starts an article as a draft. */
export async function newArticle(
  project: Project,
  request: NewArticleRequest,
  terminal: Terminal,
  words: Words,
): Promise<CommandResult> {
  const given = await complete(project, request, terminal, words)
  refuseFolder(project, given, words)
  const name = await nameFor(given, terminal, words)
  const folder = `${given.date ?? project.today}-${name}`
  const file = `content/posts/${folder}/${given.locale}.md`
  if (hasFile(project.root, file)) throw new CommandError(words('file.exists', { file }))
  if (project.posts.some((post) => post.id === name && folderOf(post) !== folder))
    throw new CommandError(words('new.taken', { name }))
  const use = given.use ?? (terminal.canAsk ? await askUse(terminal, words) : undefined)
  await applyChanges(project.root, {
    written: new Map([[file, draftOf({ ...given, use }, translatorIn(project, given.locale))]]),
  })
  terminal.say(words('new.done', { file }))
  return { data: { file } }
}

const call = 'npx klartext new "…"'

async function complete(
  { locales }: Project,
  { title: wanted, locale, ...more }: NewArticleRequest,
  terminal: Terminal,
  words: Words,
): Promise<NewArticle> {
  const title = await argument({ given: wanted, ask: 'new.askTitle', call }, terminal, words)
  const among = wanted === undefined ? locales : locales.slice(0, 1)
  return { ...more, title, locale: locale ?? (await askLocale({ among, call }, terminal, words)) }
}

/** A folder’s name is what `translate` takes. */
function refuseFolder({ posts }: Project, { title, locale }: NewArticle, words: Words): void {
  if (posts.some((post) => folderOf(post) === title))
    throw new CommandError(words('new.translate', { name: title, locale }))
}

async function nameFor(
  { title, slug, locale }: NewArticle,
  terminal: Terminal,
  words: Words,
): Promise<string> {
  const name = addressPart(slug ?? title, locale)
  if (name) return name
  if (!terminal.canAsk) throw new CommandError(words('new.noSlug', { title }))
  const check = (answer: string) =>
    addressPart(answer) === answer && answer ? undefined : words('slug.form')
  return terminal.text({ message: words('new.askSlug', { title }), check })
}

/** Asks what AI did; nothing is chosen beforehand. */
function askUse(terminal: Terminal, words: Words): Promise<(typeof uses)[number]> {
  return terminal.choose(
    words('use.ask'),
    uses.map((use) => ({ value: use, label: words(`use.${use}`) })),
  )
}

function draftOf({ title, locale, use }: NewArticle, t: Translator): string {
  const statement = use ? { ai: { use } } : {}
  const fields = stringify({ language: locale, title, ...statement, draft: true }, { lineWidth: 0 })
  const hint = use ? '' : `# ai: { use: ${uses.join(' | ')} }\n`
  const sources = `### ${t('sources.heading')}\n\n- [${t('newPost.source')}](https://example.org/)`
  return `---\n${fields}${hint}---\n\n${t('newPost.excerpt')}\n\n<!--more-->\n\n${t('newPost.text')}\n\n${sources}\n`
}
