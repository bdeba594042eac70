import { claimOf, type ReviewContext } from '@/lib/content/reviews/disclosures'
import { signatureFile, statementFile } from '@/lib/content/reviews/read-statements'
import type { Locale } from '@/lib/model/locales'
import type { Post } from '@/lib/model/post'
import { type Claim, judge } from '@/lib/review/judge'
import { keysOn } from '@/lib/review/keys'
import { serialise } from '@/lib/review/reading/reading-text'
import { canonical, type Statement } from '@/lib/review/statement'
import { visible } from '@/lib/review/visible'
import { findArticle, type Project } from '../project'
import { CommandError, type CommandResult, Interrupted, type Terminal } from '../terminal'
import type { Words } from '../words'
import { applyChanges, hasFile } from '../write-files'
import { type Answers, askStatement } from './ask-statement'
import { signWith } from './signing-key'

/** Which version is to be signed, with what, and what the reviewer has said of it. */
export interface Signing extends Answers {
  article: string
  locale: Locale
  /** A file of `ssh-keygen`; else one that the agent offers. */
  key?: string
  /** Where the reviewer’s other keys lie. */
  keyFolder: string
  /** Takes the review out. */
  withdraw?: boolean
  /** Shows the article’s page; absent where there is none to show. */
  showPage?: (post: Post) => Promise<void>
}

/** Shows what a review would be about, asks what was checked, signs it and writes it beside the text. */
export async function signArticle(
  project: Project,
  context: ReviewContext,
  given: Signing,
  terminal: Terminal,
  words: Words,
): Promise<CommandResult> {
  const post = versionOf(project, given, words)
  if (given.withdraw) return withdraw(project, post, terminal, words)
  const claim = requireClaim(post, context, words)
  await show(post, context, given, terminal, words)
  const statement = await askStatement(claim, context, given, terminal, words)
  const signature = await sign(statement, context, given, terminal, words)
  await requireValid(statement, signature, post, context, words)
  const written = new Map([[statementFile(post.file), canonical(statement)]])
  if (signature) written.set(signatureFile(post.file), signature)
  const stale = hasFile(project.root, signatureFile(post.file)) && !signature
  await applyChanges(project.root, { written, removed: stale ? [signatureFile(post.file)] : [] })
  terminal.say(words('sign.done', { files: [...written.keys()].join(', ') }))
  return { data: { files: [...written.keys()], statement } }
}

function versionOf(project: Project, { article, locale }: Signing, words: Words): Post {
  const versions = findArticle(project, article, words)
  const post = versions.find((version) => version.locale === locale)
  if (post) return post
  const known = versions.map((version) => version.locale).join(', ')
  throw new CommandError(words('sign.noVersion', { article, locale, known }))
}

async function withdraw(
  { root }: Project,
  { file }: Post,
  terminal: Terminal,
  words: Words,
): Promise<CommandResult> {
  const removed = [statementFile(file), signatureFile(file)].filter((name) => hasFile(root, name))
  if (removed.length === 0) throw new CommandError(words('sign.noReview', { file }))
  await applyChanges(root, { written: new Map(), removed })
  terminal.say(words('sign.withdrawn', { files: removed.join(', ') }))
  return { data: { removed } }
}

/** @throws {CommandError} where there is nothing that a review could be about, or nobody who could review */
function requireClaim(post: Post, context: ReviewContext, words: Words): Claim {
  const { use, involvement } = post.disclosure
  if (use === 'unknown') throw new CommandError(words('sign.unstated', { file: post.file }))
  if (involvement === 'none') throw new CommandError(words('sign.withoutAi', { file: post.file }))
  if (context.people.size === 0) throw new CommandError(words('sign.nobody'))
  const claim = claimOf(post, context)
  if (!claim) throw new CommandError(words('sign.unreadable', { file: post.file }))
  return claim
}

async function show(
  post: Post,
  { readings }: ReviewContext,
  { showPage }: Signing,
  terminal: Terminal,
  words: Words,
): Promise<void> {
  const reading = readings.get(post.file)
  terminal.say(visible(serialise(reading?.text() ?? {})))
  if (reading && reading.files.length > 0)
    terminal.say(words('sign.originals', { count: reading.files.length }))
  if (showPage && terminal.canAsk && (await terminal.confirm(words('sign.askPage'))))
    await showPage(post)
}

/** @returns undefined where the reviewer has no key on record, and said that the publisher’s word will do */
async function sign(
  statement: Statement,
  { people, today }: ReviewContext,
  { key, keyFolder: folder }: Signing,
  terminal: Terminal,
  words: Words,
): Promise<string | undefined> {
  const { id, name } = statement.reviewer
  const keys = keysOn(people.get(id)?.keys ?? [], today)
  if (keys.length > 0)
    return signWith({ statement: canonical(statement), keys, file: key, folder }, words)
  if (key) throw new CommandError(words('sign.keyNotListed', { id }))
  terminal.warn(words('sign.unsigned', { name, id }))
  if (terminal.canAsk && !(await terminal.confirm(words('sign.askUnsigned'))))
    throw new Interrupted()
  return undefined
}

/** What would fail the check is not written. */
async function requireValid(
  statement: Statement,
  signature: string | undefined,
  post: Post,
  context: ReviewContext,
  words: Words,
): Promise<void> {
  const claim = requireClaim(post, context, words)
  const { people, today } = context
  const by = { claim, people, today }
  const { findings } = await judge(statement, signature, by)
  if (findings.length === 0) return
  const reasons = findings.map(({ field, values }) => `${field}: ${values.found}`).join('\n')
  throw new CommandError(words('sign.invalid', { reasons }))
}
