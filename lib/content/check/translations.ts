import path from 'node:path'
import { type Problem, problemAt, warningAt } from '@/lib/problems/problem'
import type { ArticleReading } from '@/lib/review/reading/article'
import type { ParsedPost } from '../articles/parse-post'
import { originalFile } from '../files/original-file'
import type { Everything } from './everything'

const field = 'ai.translation.from'
const at = field.split('.')

/** Finds translations whose original is not there or is a translation of them. */
export function translationProblems(content: Everything): Problem[] {
  const versions = new Map(
    content.posts.map((parsed) => [`${parsed.post.id} ${parsed.post.locale}`, parsed]),
  )
  const originalOf = ({ post }: ParsedPost) =>
    versions.get(`${post.id} ${post.disclosure.translatedFrom}`)
  return content.posts.flatMap((parsed) => [
    ...missingOriginal(parsed, content),
    ...circle(parsed, originalOf),
  ])
}

/** Tells a translator who named the text that it was made from, and no other, where the original is another since. */
export function outdatedProblems(
  { post, matter }: ParsedPost,
  original: Pick<ArticleReading, 'hashes'> | undefined,
): Problem[] {
  const { translatedText: found, disclosure } = post
  if (!found || !original || !disclosure.originalChanged) return []
  const field = 'ai.translation.readingText'
  const today = original.hashes.sha256.slice(0, found.length)
  const values = { found, today, from: disclosure.translatedFrom ?? '' }
  return [warningAt(matter.file, matter.locate(field.split('.')), field, 'original-newer', values)]
}

function missingOriginal({ post, matter }: ParsedPost, { textFiles }: Everything): Problem[] {
  const file = originalFile(post)
  if (!file || textFiles.has(file)) return []
  const values = { name: path.basename(file) }
  return [problemAt(matter.file, matter.locate(at), field, 'original-missing', values)]
}

function circle(
  parsed: ParsedPost,
  originalOf: (parsed: ParsedPost) => ParsedPost | undefined,
): Problem[] {
  const seen = new Set<string>()
  let version: ParsedPost | undefined = parsed
  while (version?.post.disclosure.translatedFrom && !seen.has(version.post.locale)) {
    seen.add(version.post.locale)
    version = originalOf(version)
  }
  if (version !== parsed || seen.size === 0) return []
  const { matter } = parsed
  const values = { found: [...seen].join(', ') }
  return [problemAt(matter.file, matter.locate(at), field, 'translation-circle', values)]
}
