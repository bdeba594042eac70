import { signatureFile, statementFile } from '@/lib/content/reviews/read-statements'
import type { Post } from '@/lib/model/post'
import { canonical, type Statement } from '@/lib/review/statement'
import { allOrNothing } from '../all-or-nothing'
import { editFrontMatter } from '../edit-yaml'
import type { CommandResult } from '../terminal'
import { applyChanges, hasFile, readProjectFile } from '../write-files'
import type { NewPerson } from './new-person'
import type { SignCommand } from './sign-command'

/** What the reviewer states of a version, and what proves it; no signature where the publisher’s word has to do. */
export interface Signed {
  post: Post
  statement: Statement
  signature?: string
  /** Where the reviewer was not on record before. */
  added?: NewPerson
}

/** Writes reviews beside their texts, takes drafts out, and puts on record who was not: all of it or nothing. */
export async function writeReviews(
  signed: readonly Signed[],
  published: readonly Post[],
  command: SignCommand,
): Promise<CommandResult> {
  const { project, given, terminal, words } = command
  const texts = await withoutDraft(published, project.root)
  const written = new Map([...signed.flatMap(filesOf), ...texts])
  const removed = signed.flatMap((one) => staleSignature(one, project.root))
  await allOrNothing(project.root, async () => {
    await applyChanges(project.root, { written, removed })
    if (signed.some(({ added }) => added)) await given.afterAdding?.()
  })
  const files = [...written.keys()]
  terminal.say(words('sign.done', { files: files.join('\n') }))
  return { data: { files, statements: signed.map(({ statement }) => statement) } }
}

function filesOf({ post: { file }, statement, signature, added }: Signed): [string, string][] {
  return [
    [statementFile(file), canonical(statement)],
    ...(signature ? [[signatureFile(file), signature] satisfies [string, string]] : []),
    ...(added ? [[added.file, added.text] satisfies [string, string]] : []),
  ]
}

/** The signature of an earlier review does not stay beside one that has none. */
function staleSignature({ post: { file }, signature }: Signed, root: string): string[] {
  return !signature && hasFile(root, signatureFile(file)) ? [signatureFile(file)] : []
}

function withoutDraft(posts: readonly Post[], root: string): Promise<[string, string][]> {
  return Promise.all(
    posts.map(async ({ file }): Promise<[string, string]> => {
      const text = await readProjectFile(root, file)
      return [file, editFrontMatter(text, (fields) => fields.delete('draft'))]
    }),
  )
}
