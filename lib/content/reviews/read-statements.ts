import { type Problem, problemAt, startOfFile } from '@/lib/problems/problem'
import { type Statement, statementSchema } from '@/lib/review/statement'
import { type ContentFile, readText } from '../files/files'
import { type JsonFile, readJsonFile } from '../files/json-file'

/** A review as it lies beside its text. */
export interface KeptReview extends JsonFile<Statement> {
  /** Absent where nobody signed. */
  signature?: { file: string; text: string }
}

const statementName = /^(content\/posts\/[^/]+\/[\w-]+)\.review\.json$/

/** The file of a version's statement. @param file the version’s, `content/posts/…/<language>.md` */
export function statementFile(file: string): string {
  return file.replace(/\.md$/, '.review.json')
}

/** The path of a statement’s signature, from the file of the version that it is about. */
export function signatureFile(file: string): string {
  return `${statementFile(file)}.sig`
}

/** Reads the reviews of `content/posts/`, by the file of the version that each lies beside. */
export function readStatements(files: readonly ContentFile[]): {
  reviews: Map<string, KeptReview>
  problems: Problem[]
} {
  const byPath = new Map(files.map((file) => [file.path, file]))
  const reviews = new Map<string, KeptReview>()
  const problems = files.flatMap((file) => {
    const [, stem] = statementName.exec(file.path) ?? []
    if (!stem) return withoutStatement(file, byPath)
    const { json, problems: mistakes } = readJsonFile(file, statementSchema)
    const { signature, problems: unreadable } = signatureIn(byPath.get(`${file.path}.sig`))
    if (json) reviews.set(`${stem}.md`, { ...json, signature })
    return [...mistakes, ...unreadable, ...withoutText(file, `${stem}.md`, byPath)]
  })
  return { reviews, problems }
}

/** With the line ends that `ssh-keygen -Y verify` expects, whatever an editor made of them. */
function signatureIn(file: ContentFile | undefined): {
  signature?: KeptReview['signature']
  problems: Problem[]
} {
  if (!file) return { problems: [] }
  const text = readText(file)
  if (typeof text !== 'string') return { problems: [text] }
  return { signature: { file: file.path, text: text.replaceAll('\r\n', '\n') }, problems: [] }
}

function withoutText({ path }: ContentFile, text: string, byPath: Map<string, unknown>): Problem[] {
  if (byPath.has(text)) return []
  return [problemAt(path, startOfFile, 'file', 'review-orphan', { name: text })]
}

function withoutStatement({ path }: ContentFile, byPath: Map<string, unknown>): Problem[] {
  if (!path.endsWith('.review.json.sig') || byPath.has(path.slice(0, -4))) return []
  return [problemAt(path, startOfFile, 'file', 'review-orphan', { name: path.slice(0, -4) })]
}
