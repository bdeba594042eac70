import { type Problem, problemAt } from '@/lib/problems/problem'
import type { ParsedPost } from '../articles/parse-post'
import type { Everything } from './everything'

const field = 'ai.translation.from'
const path = field.split('.')

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

function missingOriginal({ post, matter }: ParsedPost, { textFiles }: Everything): Problem[] {
  const from = post.disclosure.translatedFrom
  if (!from || textFiles.has(post.file.replace(/[^/]+$/, `${from}.md`))) return []
  const values = { name: `${from}.md` }
  return [problemAt(matter.file, matter.locate(path), field, 'original-missing', values)]
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
  return [problemAt(matter.file, matter.locate(path), field, 'translation-circle', values)]
}
