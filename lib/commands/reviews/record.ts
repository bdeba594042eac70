import type { ReviewContext } from '@/lib/content/reviews/disclosures'
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

/** Records versions as they would be published, asking why they differ from the last. */
export async function recordVersions(
  project: Project,
  { context, histories }: { context: ReviewContext; histories: Histories },
  given: Recording,
  terminal: Terminal,
  words: Words,
): Promise<CommandResult> {
  if (!project.keepsHistory) throw new CommandError(words('record.off'))
  const written = new Map<string, string>()
  for (const post of chosen(project, given, words)) {
    const version = versionOf(post, context)
    const heads = headsOf(histories.get(post.file) ?? [])
    if (!version || isRecorded(version, heads)) continue
    requireReviewToHold(post, words)
    requireNothingLost(post, version, heads, words)
    const record = await recordOf(post, version, heads, context, given, terminal, words)
    written.set(fileOf(post, record), `${JSON.stringify(record, null, 1)}\n`)
  }
  await applyChanges(project.root, { written })
  terminal.say(words('record.done', { count: written.size, files: [...written.keys()].join('\n') }))
  return { data: { files: [...written.keys()] } }
}

function chosen(project: Project, { article, locale }: Recording, words: Words): readonly Post[] {
  const published = project.posts.filter((post) => isPublished(post, project.today))
  const posts = article ? findArticle(project, article, words) : published
  return posts.filter((post) => !locale || post.locale === locale)
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

function requireNothingLost(
  { file }: Post,
  version: PublishedVersion,
  heads: readonly KeptRecord[],
  words: Words,
): void {
  const [what] = lost(version, heads)
  if (what) throw new CommandError(words('record.lost', { file, ...what }))
}

async function recordOf(
  post: Post,
  version: PublishedVersion,
  heads: readonly KeptRecord[],
  { today }: ReviewContext,
  given: Recording,
  terminal: Terminal,
  words: Words,
): Promise<VersionRecord> {
  const kind = await askKind(post, version, heads, given, terminal, words)
  const isAsked = kind !== 'first' && kind !== 'label'
  const note = isAsked ? await askNote(post, given, terminal, words) : undefined
  return {
    format: 'klartext-record-1',
    article: post.id,
    language: post.locale,
    day: today,
    kind,
    ...(note && { note }),
    before: heads.map(({ hash }) => hash).sort(compareText),
    label: version.label,
    readingText: linesOfText(version.text),
  }
}

const askedKinds = recordKinds.filter((kind) => kind !== 'first' && kind !== 'label')

async function askKind(
  post: Post,
  version: PublishedVersion,
  heads: readonly KeptRecord[],
  { kind }: Recording,
  terminal: Terminal,
  words: Words,
): Promise<VersionRecord['kind']> {
  if (heads.length === 0) return 'first'
  if (heads.every((head) => isSameText(version, head))) return 'label'
  if (kind === undefined)
    return terminal.choose(
      words('record.askKind', { file: `${folderOf(post)}/${post.locale}` }),
      askedKinds.map((value) => ({ value, label: words(`record.kind.${value}`) })),
    )
  const known = askedKinds.find((value) => value === kind)
  if (known) return known
  const values = { option: '--kind', answer: kind, known: askedKinds.join(', ') }
  throw new CommandError(words('sign.wrongOption', values))
}

async function askNote(
  post: Post,
  { note }: Recording,
  terminal: Terminal,
  words: Words,
): Promise<string> {
  if (note !== undefined) return note
  return terminal.text({
    message: words('record.askNote', { file: `${folderOf(post)}/${post.locale}` }),
    check: (answer) => (answer.trim() === '' ? words('answer.empty') : undefined),
  })
}
