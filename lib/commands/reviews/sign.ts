import { claimOf, type ReviewContext } from '@/lib/content/reviews/context'
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

/** What the command works with. */
export interface SignCommand {
  project: Project
  context: ReviewContext
  given: Signing
  terminal: Terminal
  words: Words
}

/** What the reviewer states, and what proves it; no signature where the publisher’s word has to do. */
interface Signed {
  statement: Statement
  signature?: string
}

/** Shows what a review would be about, asks what was checked, signs it and writes it beside the text. */
export async function signArticle(command: SignCommand): Promise<CommandResult> {
  const post = versionOf(command)
  if (command.given.withdraw) return withdraw(post, command)
  const claim = requireClaim(post, command)
  await show(post, command)
  const statement = await askStatement(claim, command)
  const signed = { statement, signature: await sign(statement, command) }
  await requireValid(signed, claim, command)
  return write(post, signed, command)
}

function versionOf({ project, given: { article, locale }, words }: SignCommand): Post {
  const versions = findArticle(project, article, words)
  const post = versions.find((version) => version.locale === locale)
  if (post) return post
  const known = versions.map((version) => version.locale).join(', ')
  throw new CommandError(words('sign.noVersion', { article, locale, known }))
}

async function withdraw(
  { file }: Post,
  { project: { root }, terminal, words }: SignCommand,
): Promise<CommandResult> {
  const removed = [statementFile(file), signatureFile(file)].filter((name) => hasFile(root, name))
  if (removed.length === 0) throw new CommandError(words('sign.noReview', { file }))
  await applyChanges(root, { written: new Map(), removed })
  terminal.say(words('sign.withdrawn', { files: removed.join(', ') }))
  return { data: { removed } }
}

/** @throws {CommandError} where there is nothing that a review could be about, or nobody who could review */
function requireClaim(post: Post, { context, words }: SignCommand): Claim {
  const { use, involvement } = post.disclosure
  if (use === 'unknown') throw new CommandError(words('sign.unstated', { file: post.file }))
  if (involvement === 'none') throw new CommandError(words('sign.withoutAi', { file: post.file }))
  if (context.people.size === 0) throw new CommandError(words('sign.nobody'))
  const claim = claimOf(post, context)
  if (!claim) throw new CommandError(words('sign.unreadable', { file: post.file }))
  return claim
}

async function show(post: Post, { context, given, terminal, words }: SignCommand): Promise<void> {
  const reading = context.readings.get(post.file)
  terminal.say(visible(serialise(reading?.text() ?? {})))
  if (reading && reading.files.length > 0)
    terminal.say(words('sign.originals', { count: reading.files.length }))
  if (given.showPage && terminal.canAsk && (await terminal.confirm(words('sign.askPage'))))
    await given.showPage(post)
}

/** @returns undefined where the reviewer has no key on record, and said that the publisher’s word will do */
async function sign(
  statement: Statement,
  { context: { people, today }, given, terminal, words }: SignCommand,
): Promise<string | undefined> {
  const { id, name } = statement.reviewer
  const { key: file, keyFolder: folder } = given
  const keys = keysOn(people.get(id)?.keys ?? [], today)
  if (keys.length > 0)
    return signWith({ statement: canonical(statement), keys, file, folder }, words)
  if (file) throw new CommandError(words('sign.keyNotListed', { id }))
  terminal.warn(words('sign.unsigned', { name, id }))
  if (terminal.canAsk && !(await terminal.confirm(words('sign.askUnsigned'))))
    throw new Interrupted()
  return undefined
}

/** What would fail the check is not written. */
async function requireValid(
  { statement, signature }: Signed,
  claim: Claim,
  { context: { people, today }, words }: SignCommand,
): Promise<void> {
  const { findings } = await judge(statement, signature, { claim, people, today })
  if (findings.length === 0) return
  const reasons = findings.map(({ field, values }) => `${field}: ${values.found}`).join('\n')
  throw new CommandError(words('sign.invalid', { reasons }))
}

/** The signature of an earlier review does not stay beside one that has none. */
async function write(
  { file }: Post,
  { statement, signature }: Signed,
  { project: { root }, terminal, words }: SignCommand,
): Promise<CommandResult> {
  const written = new Map([[statementFile(file), canonical(statement)]])
  if (signature) written.set(signatureFile(file), signature)
  const isStale = !signature && hasFile(root, signatureFile(file))
  await applyChanges(root, { written, removed: isStale ? [signatureFile(file)] : [] })
  const files = [...written.keys()]
  terminal.say(words('sign.done', { files: files.join(', ') }))
  return { data: { files, statement } }
}
