import { claimOf, type ReviewContext } from '@/lib/content/reviews/disclosures'
import { signatureFile, statementFile } from '@/lib/content/reviews/read-statements'
import type { Author } from '@/lib/model/author'
import {
  type ReviewablePart,
  type ReviewStatus,
  reviewableParts,
  reviewStatuses,
} from '@/lib/model/disclosure'
import type { Locale } from '@/lib/model/locales'
import type { Post } from '@/lib/model/post'
import { type Claim, judge } from '@/lib/review/judge'
import { keysOn } from '@/lib/review/keys'
import { serialise } from '@/lib/review/reading/reading-text'
import { canonical, type Statement } from '@/lib/review/statement'
import { visible } from '@/lib/review/visible'
import { findArticle, type Project } from '../project'
import {
  type Choice,
  CommandError,
  type CommandResult,
  Interrupted,
  type Terminal,
} from '../terminal'
import type { Words } from '../words'
import { applyChanges, hasFile } from '../write-files'
import { signWith } from './signing-key'

/** What the reviewer says as options; what is left out is asked. */
export interface Signing {
  article: string
  locale: Locale
  status?: string
  /** Parts with commas between them. */
  covers?: string
  /** A person’s id. */
  by?: string
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

async function askStatement(
  claim: Claim,
  { people, today }: ReviewContext,
  given: Signing,
  terminal: Terminal,
  words: Words,
): Promise<Statement> {
  const status = await askStatus(given, terminal, words)
  const covers = await askCovers(claim, given, terminal, words)
  const { id, name } = await askReviewer([...people.values()], given, terminal, words)
  const reviewer = { id, name }
  return { format: 'klartext-review-1', ...claim, status, covers, reviewer, day: today }
}

async function askStatus(given: Signing, terminal: Terminal, words: Words): Promise<ReviewStatus> {
  const choices = reviewStatuses.map((value) => ({ value, label: words(`sign.status.${value}`) }))
  if (given.status === undefined) return terminal.choose(words('sign.askStatus'), choices)
  return requireOne('status', given.status, choices, words)
}

/** Only what the article has. */
async function askCovers(
  { readingText }: Claim,
  given: Signing,
  terminal: Terminal,
  words: Words,
): Promise<ReviewablePart[]> {
  const choices = reviewableParts
    .filter((part) => readingText.parts[part])
    .map((value) => ({ value, label: words(`sign.part.${value}`) }))
  const covers =
    given.covers === undefined
      ? await terminal.chooseSome(words('sign.askCovers'), choices, [])
      : given.covers.split(',').map((part) => requireOne('covers', part.trim(), choices, words))
  if (covers.length === 0) throw new CommandError(words('sign.noParts'))
  return reviewableParts.filter((part) => covers.includes(part))
}

async function askReviewer(
  people: Author[],
  given: Signing,
  terminal: Terminal,
  words: Words,
): Promise<Author> {
  const choices = people.map(({ id, name }) => ({ value: id, label: name }))
  const id =
    given.by === undefined
      ? await terminal.choose(words('sign.askReviewer'), choices)
      : requireOne('by', given.by, choices, words)
  const person = people.find((author) => author.id === id)
  if (!person) throw new CommandError(words('sign.nobody'))
  return person
}

function requireOne<Value extends string>(
  option: string,
  answer: string,
  choices: Choice<Value>[],
  words: Words,
): Value {
  const choice = choices.find(({ value }) => value === answer)
  if (choice) return choice.value
  const known = choices.map(({ value }) => value).join(', ')
  throw new CommandError(words('sign.wrongOption', { option: `--${option}`, answer, known }))
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
