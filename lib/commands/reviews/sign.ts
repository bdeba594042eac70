import { claimOf } from '@/lib/content/reviews/context'
import { signatureFile, statementFile } from '@/lib/content/reviews/read-statements'
import type { Author } from '@/lib/model/author'
import type { Post } from '@/lib/model/post'
import { isPublished } from '@/lib/model/published'
import { type Claim, judge } from '@/lib/review/judge'
import { keysOn } from '@/lib/review/keys'
import { serialise } from '@/lib/review/reading/reading-text'
import { canonical, type Statement } from '@/lib/review/statement'
import { visible } from '@/lib/review/visible'
import { CommandError, type CommandResult, Interrupted } from '../terminal'
import { applyChanges, hasFile } from '../write-files'
import { askStatement } from './ask-statement'
import type { SignCommand } from './sign-command'
import { signWith } from './signing-key'
import { versionsToSign } from './to-sign'
import { type Signed, writeReviews } from './write-reviews'

/** Shows what each review would be about, asks what was checked, signs it, and writes all of them beside the texts. */
export async function signArticle(command: SignCommand): Promise<CommandResult> {
  const posts = await versionsToSign(command)
  if (command.given.withdraw) return withdraw(posts, command)
  for (const post of posts) requireClaim(post, command)
  const published = await askPublish(posts, command)
  const signed: Signed[] = []
  let next = withPublished(published, command)
  for (const post of posts) {
    const { reviewer, ...one } = await signOne(post, next)
    signed.push(one)
    next = by(reviewer, next)
  }
  return writeReviews(signed, published, command)
}

/** Drafts among what is signed that are to be published with it: a translation is signed with the original that readers have. */
async function askPublish(
  posts: readonly Post[],
  { terminal, words }: SignCommand,
): Promise<Post[]> {
  const drafts = posts.filter(({ draft }) => draft)
  if (drafts.length === 0 || !terminal.canAsk) return []
  const question = words('sign.askPublish', { count: drafts.length })
  return (await terminal.confirm(question)) ? drafts : []
}

function withPublished(posts: readonly Post[], command: SignCommand): SignCommand {
  const { unpublished, today } = command.context
  const published = posts.filter((post) => isPublished({ ...post, draft: false }, today))
  const files = new Set(published.map(({ file }) => file))
  const left = new Set([...unpublished].filter((file) => !files.has(file)))
  return { ...command, context: { ...command.context, unpublished: left } }
}

/** Whoever reviewed one language has reviewed the other, too. */
function by(reviewer: Author, command: SignCommand): SignCommand {
  const people = new Map([...command.context.people, [reviewer.id, reviewer]])
  const given = { ...command.given, by: reviewer.id }
  return { ...command, given, context: { ...command.context, people } }
}

async function signOne(post: Post, command: SignCommand): Promise<Signed & { reviewer: Author }> {
  const claim = requireClaim(post, command)
  await show(post, command)
  const { keyFolder } = command.given
  const { statement, reviewer, added } = await askStatement(claim, { ...command, keyFolder })
  const informed = by(reviewer, command)
  const signature = await sign(statement, informed)
  await requireValid({ statement, signature }, claim, informed)
  return { post, statement, signature, added, reviewer }
}

async function withdraw(
  posts: readonly Post[],
  { project: { root }, terminal, words }: SignCommand,
): Promise<CommandResult> {
  const known = posts.flatMap(({ file }) => [statementFile(file), signatureFile(file)])
  const removed = known.filter((name) => hasFile(root, name))
  if (removed.length === 0)
    throw new CommandError(words('sign.noReview', { file: posts[0]?.file ?? '' }))
  await applyChanges(root, { written: new Map(), removed })
  terminal.say(words('sign.withdrawn', { files: removed.join(', ') }))
  return { data: { removed } }
}

/** @throws {CommandError} where there is nothing that a review could be about, or nobody who could review */
function requireClaim(post: Post, { context, terminal, words }: SignCommand): Claim {
  const { use, involvement } = post.disclosure
  if (use === 'unknown') throw new CommandError(words('sign.unstated', { file: post.file }))
  if (involvement === 'none') throw new CommandError(words('sign.withoutAi', { file: post.file }))
  if (context.people.size === 0 && !terminal.canAsk) throw new CommandError(words('sign.nobody'))
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
  { statement, signature }: Pick<Signed, 'statement' | 'signature'>,
  claim: Claim,
  { context: { people, today }, words }: SignCommand,
): Promise<void> {
  const { findings } = await judge(statement, signature, { claim, people, today })
  if (findings.length === 0) return
  const reasons = findings.map(({ field, values }) => `${field}: ${values.found}`).join('\n')
  throw new CommandError(words('sign.invalid', { reasons }))
}
