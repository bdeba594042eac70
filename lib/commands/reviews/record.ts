import type { ReviewContext } from '@/lib/content/reviews/context'
import { type Histories, historyFolder } from '@/lib/content/reviews/read-histories'
import type { Locale } from '@/lib/model/locales'
import { compareText } from '@/lib/model/order'
import type { Post } from '@/lib/model/post'
import { isPublished } from '@/lib/model/published'
import {
  headsOf,
  isRecorded,
  isSameText,
  lost,
  type PublishedVersion,
} from '@/lib/review/history/chain'
import {
  type KeptRecord,
  linesOfText,
  nameOfRecord,
  recordKinds,
  type VersionRecord,
} from '@/lib/review/history/record'
import { findArticle, folderOf, type Project } from '../project'
import { CommandError, type CommandResult, type Terminal } from '../terminal'
import type { Words } from '../words'
import { applyChanges } from '../write-files'

/** What the author says as options; what is left out is asked. */
export interface Recording {
  /** Folder, id or slug; absent for every article that is not on record. */
  article?: string
  locale?: Locale
  kind?: string
  /** What changed, in the author’s words. */
  note?: string
}

/** What the command works with. */
export interface RecordCommand {
  project: Project
  context: ReviewContext
  histories: Histories
  given: Recording
  terminal: Terminal
  words: Words
}

/** A version of an article that is not on record, and the records that it follows. */
interface Unrecorded {
  post: Post
  version: PublishedVersion
  heads: readonly KeptRecord[]
}

/** Records versions as they would be published, asking why they differ from the last. */
export async function recordVersions(command: RecordCommand): Promise<CommandResult> {
  const { project, terminal, words } = command
  if (!project.keepsHistory) throw new CommandError(words('record.off'))
  const written = new Map<string, string>()
  for (const post of chosen(command)) {
    const unrecorded = unrecordedOf(post, command)
    if (!unrecorded) continue
    requireReviewToHold(post, words)
    requireNothingLost(unrecorded, words)
    const record = await recordOf(unrecorded, command)
    written.set(fileOf(post, record), `${JSON.stringify(record, null, 1)}\n`)
  }
  await applyChanges(project.root, { written })
  terminal.say(words('record.done', { count: written.size, files: [...written.keys()].join('\n') }))
  return { data: { files: [...written.keys()] } }
}

function chosen({ project, given, words }: RecordCommand): readonly Post[] {
  const { article, locale } = given
  const published = project.posts.filter((post) => isPublished(post, project.today))
  const posts = article ? findArticle(project, article, words) : published
  return posts.filter((post) => !locale || post.locale === locale)
}

function unrecordedOf(post: Post, { context, histories }: RecordCommand): Unrecorded | undefined {
  const version = versionOf(post, context)
  const heads = headsOf(histories.get(post.file) ?? [])
  return version && !isRecorded(version, heads) ? { post, version, heads } : undefined
}

function versionOf(post: Post, { readings }: ReviewContext): PublishedVersion | undefined {
  const reading = readings.get(post.file)
  const { use, level } = post.disclosure
  return reading && { text: reading.text(), label: { use, level } }
}

function fileOf({ file }: Post, record: VersionRecord): string {
  return `${historyFolder(file)}/${nameOfRecord(record)}`
}

/** What is on record was published, and a review that does not hold is not published. */
function requireReviewToHold(
  { id, locale, file, disclosure: { reviewState } }: Post,
  words: Words,
) {
  if (reviewState === 'changed' || reviewState === 'originalChanged')
    throw new CommandError(words('record.review', { article: id, locale, file, reviewState }))
}

function requireNothingLost({ post, version, heads }: Unrecorded, words: Words): void {
  const [what] = lost(version, heads)
  if (what) throw new CommandError(words('record.lost', { file: post.file, ...what }))
}

async function recordOf(unrecorded: Unrecorded, command: RecordCommand): Promise<VersionRecord> {
  const { post, version, heads } = unrecorded
  const kind = await kindOf(unrecorded, command)
  const isAsked = kind !== 'first' && kind !== 'label'
  const note = isAsked ? await askNote(post, command) : undefined
  return {
    format: 'klartext-record-1',
    article: post.id,
    language: post.locale,
    day: command.context.today,
    kind,
    ...(note && { note }),
    before: heads.map(({ hash }) => hash).sort(compareText),
    label: version.label,
    readingText: linesOfText(version.text),
  }
}

async function kindOf(
  { post, version, heads }: Unrecorded,
  command: RecordCommand,
): Promise<VersionRecord['kind']> {
  if (heads.length === 0) return 'first'
  if (heads.every((head) => isSameText(version, head))) return 'label'
  return askKind(post, command)
}

const askedKinds = recordKinds.filter((kind) => kind !== 'first' && kind !== 'label')

async function askKind(
  post: Post,
  { given: { kind }, terminal, words }: RecordCommand,
): Promise<VersionRecord['kind']> {
  if (kind === undefined)
    return terminal.choose(
      words('record.askKind', { file: versionName(post) }),
      askedKinds.map((value) => ({ value, label: words(`record.kind.${value}`) })),
    )
  const known = askedKinds.find((value) => value === kind)
  if (known) return known
  const values = { option: '--kind', answer: kind, known: askedKinds.join(', ') }
  throw new CommandError(words('sign.wrongOption', values))
}

async function askNote(
  post: Post,
  { given: { note }, terminal, words }: RecordCommand,
): Promise<string> {
  if (note !== undefined) return note
  return terminal.text({
    message: words('record.askNote', { file: versionName(post) }),
    check: (answer) => (answer.trim() === '' ? words('answer.empty') : undefined),
  })
}

/** As questions name a version. */
function versionName(post: Post): string {
  return `${folderOf(post)}/${post.locale}`
}
