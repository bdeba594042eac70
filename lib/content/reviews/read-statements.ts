import { Memo } from '@/lib/cache/memo'
import { type Problem, problemAt, startOfFile } from '@/lib/problems/problem'
import type { Verified } from '@/lib/review/ssh/signature'
import { canonical, type Statement, statementSchema } from '@/lib/review/statement'
import { type ContentFile, readText } from '../files/files'
import { type JsonFile, locatorOf, parseJson } from '../files/json-file'
import type { KnownSignatures } from './kept-signatures'

/** A review as it lies beside its text. */
export interface KeptReview extends JsonFile<Statement> {
  /** Absent where nobody signed. */
  signature?: { file: string; text: string }
  /** Whether the file is what is signed, to the byte. */
  isCanonical: boolean
  /** What was known of its signature before. */
  verified?: Verified
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

/** What was read of a statement and its signature. */
interface ReadStatement {
  review?: KeptReview
  problems: Problem[]
}

const statements = new Memo<ContentFile, ReadStatement>()

/** Reads the reviews of `content/posts/`, by the file of the version that each lies beside. */
export function readStatements(
  files: readonly ContentFile[],
  known: KnownSignatures = () => undefined,
): { reviews: Map<string, KeptReview>; problems: Problem[] } {
  const byPath = new Map(files.map((file) => [file.path, file]))
  const reviews = new Map<string, KeptReview>()
  const problems = files.flatMap((file) => {
    const [, stem] = statementName.exec(file.path) ?? []
    if (!stem) return [...strayStatement(file), ...withoutStatement(file, byPath)]
    const beside = byPath.get(`${file.path}.sig`)
    const read = () => readReview(file, beside, known)
    const { review, problems: mistakes } = statements.remember(file, [beside], read)
    if (review) reviews.set(`${stem}.md`, review)
    return [...mistakes, ...withoutText(file, `${stem}.md`, byPath)]
  })
  return { reviews, problems }
}

function readReview(
  file: ContentFile,
  beside: ContentFile | undefined,
  known: KnownSignatures,
): ReadStatement {
  const { signature, problems } = signatureIn(beside)
  const text = readText(file)
  if (typeof text !== 'string') return { problems: [text, ...problems] }
  const verified = signature && known(signature.text, text)
  if (verified) {
    const value: Statement = JSON.parse(text)
    const locate = locatorOf(text)
    const review = { file: file.path, text, value, locate, signature, isCanonical: true, verified }
    return { review, problems }
  }
  const { json, problems: mistakes } = parseJson(file.path, text, statementSchema)
  const review = json && { ...json, signature, isCanonical: canonical(json.value) === text }
  return { review, problems: [...mistakes, ...problems] }
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

/** A statement where no article’s text can lie beside it. */
function strayStatement({ path }: ContentFile): Problem[] {
  const [, language] = /([^/]+)\.review\.json$/.exec(path) ?? []
  if (!language) return []
  const [, folder = '…'] = /^content\/posts\/([^/]+)\//.exec(path) ?? []
  const name = `content/posts/${folder}/${language}.md`
  return [problemAt(path, startOfFile, 'file', 'review-orphan', { name })]
}

function withoutStatement({ path }: ContentFile, byPath: Map<string, unknown>): Problem[] {
  if (!path.endsWith('.review.json.sig') || byPath.has(path.slice(0, -4))) return []
  return [problemAt(path, startOfFile, 'file', 'review-orphan', { name: path.slice(0, -4) })]
}
