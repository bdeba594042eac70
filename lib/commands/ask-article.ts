import type { Post } from '@/lib/model/post'
import { argument } from './answers'
import { findArticle, folderOf, namedLanguage, type Project } from './project'
import { CommandError, type Terminal, Unanswered } from './terminal'
import type { Words } from './words'

/** Which article a command is about: named by its folder, its id or its address, or asked for. */
export interface WantedArticle {
  given?: string
  /** How the command is typed in full. */
  call: string
  /** Versions of articles that it can be about, to choose from. */
  among: readonly Post[]
}

/** More are no choice but a search. */
const mostChoices = 8

/**
 * All versions of the article that is named, else of the one that somebody chooses.
 * @throws {CommandError} where there is none
 */
export async function askArticle(
  project: Project,
  { given, call, among }: WantedArticle,
  terminal: Terminal,
  words: Words,
): Promise<Post[]> {
  if (given !== undefined) return findArticle(project, given, words)
  const question = words('article.ask')
  if (!terminal.canAsk) throw new Unanswered(words('argument.missing', { question, call }))
  if (among.length === 0) throw new CommandError(words('article.nothing'))
  const folders = foldersOf(among)
  const choices = folders.slice(0, mostChoices).map(([folder, posts]) => choiceOf(folder, posts))
  const other = { value: '', label: words('article.other') }
  const isAll = folders.length <= mostChoices
  const chosen = await terminal.choose(question, isAll ? choices : [...choices, other])
  return findArticle(project, chosen || (await askName(project, terminal, words)), words)
}

/** Those that are worked on first, then the newest. */
function foldersOf(posts: readonly Post[]): [string, Post[]][] {
  const folders = new Map<string, Post[]>()
  for (const post of posts)
    folders.set(folderOf(post), [...(folders.get(folderOf(post)) ?? []), post])
  const rank = (posts: Post[]) => `${posts.some(({ draft }) => draft)} ${posts[0]?.date}`
  return [...folders].sort(([, one], [, other]) => (rank(one) < rank(other) ? 1 : -1))
}

function choiceOf(folder: string, posts: readonly Post[]) {
  const hint = `${folder}: ${posts.map(({ locale }) => locale).join(', ')}`
  return { value: folder, label: posts[0]?.title ?? folder, hint }
}

function askName(project: Project, terminal: Terminal, words: Words): Promise<string> {
  const check = (name: string) => problemOf(() => findArticle(project, name, words))
  return argument({ ask: 'article.askName', call: '', check }, terminal, words)
}

function problemOf(task: () => unknown): string | undefined {
  try {
    task()
    return undefined
  } catch (error) {
    if (error instanceof CommandError) return error.message
    throw error
  }
}

/** One of some languages; the only one there is needs no question. */
export async function askLocale(
  { among, call }: { among: readonly string[]; call: string },
  terminal: Terminal,
  words: Words,
): Promise<string> {
  const [first = '', ...others] = among
  if (first && others.length === 0) return first
  const question = words('language.ask')
  if (!terminal.canAsk) throw new Unanswered(words('argument.missing', { question, call }))
  return terminal.choose(
    question,
    among.map((value) => ({ value, label: namedLanguage(value) })),
  )
}
