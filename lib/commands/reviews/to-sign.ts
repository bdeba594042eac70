import type { Post } from '@/lib/model/post'
import { askArticle } from '../ask-article'
import { namedLanguage } from '../project'
import { CommandError, Unanswered } from '../terminal'
import type { SignCommand } from './sign-command'

const call = 'npx klartext sign <article> <language>'

/**
 * The versions that are to be signed, or whose review is to be taken out: those that are named, else those that are
 * chosen among what can be.
 * @throws {CommandError} where there is none
 */
export async function versionsToSign(command: SignCommand): Promise<Post[]> {
  const { project, given, terminal, words } = command
  const wanted = { given: given.article, call, among: project.posts.filter(fits(command)) }
  const versions = await askArticle(project, wanted, terminal, words)
  return given.locale
    ? [versionIn(versions, given.locale, command)]
    : askVersions(versions, command)
}

/** Whether a version has a review, or could have one and has none that holds. */
function fits({ given: { withdraw } }: SignCommand): (post: Post) => boolean {
  const held = ['substantive', 'part', 'formal']
  return ({ disclosure: { use, involvement, reviewState } }) =>
    withdraw
      ? reviewState !== 'none'
      : use !== 'unknown' && involvement !== 'none' && !held.includes(reviewState)
}

function versionIn(versions: Post[], locale: string, { given, words }: SignCommand): Post {
  const post = versions.find((version) => version.locale === locale)
  if (post) return post
  const known = versions.map((version) => version.locale).join(', ')
  throw new CommandError(words('sign.noVersion', { article: given.article ?? '', locale, known }))
}

/** The only one there is needs no question. */
async function askVersions(versions: Post[], command: SignCommand): Promise<Post[]> {
  const { terminal, words } = command
  const fitting = versions.filter(fits(command))
  const among = fitting.length > 0 ? fitting : versions
  if (among.length === 1) return among
  const question = words('sign.askLanguages')
  if (!terminal.canAsk) throw new Unanswered(words('argument.missing', { question, call }))
  const choices = among.map(({ locale }) => ({ value: locale, label: namedLanguage(locale) }))
  const chosen = await terminal.chooseSome(question, choices, 1)
  return among.filter(({ locale }) => chosen.includes(locale))
}
