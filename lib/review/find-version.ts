import path from 'node:path'
import leven from 'leven'
import type { ParsedPost } from '@/lib/content/parse-post'
import type { Content } from '@/lib/content/read-content'
import type { Person } from '@/lib/model/disclosure'
import type { Locale } from '@/lib/model/locales'
import { formatProblem } from '@/lib/problems/explain'
import type { Problem } from '@/lib/problems/problem'

/**
 * Finds the version that a review is about.
 * @param article the folder's name with or without its date, or its path
 * @throws {Error} where there is none, or its file has mistakes; those of an old review are no hindrance, since it is
 * replaced or taken out
 */
export function versionOf(read: Content, article: string, locale: Locale): ParsedPost {
  const file = fileOf(read, path.basename(article), locale)
  const errors = read.problems.filter((found) => found.file === file && found.severity === 'error')
  const version = read.posts.find(({ matter }) => matter.file === file)
  if (!version) throw mistaken(errors)
  const others = errors.filter(({ field }) => !/^ai\.review(\.|$)/.test(field))
  if (others.length > 0) throw mistaken(others)
  return version
}

function fileOf({ posts, problems }: Content, article: string, locale: Locale): string {
  const files = [...posts.map(({ matter }) => matter.file), ...problems.map(({ file }) => file)]
  const all = [...new Set(files)].filter((file) => /^content\/posts\/[^/]+\/[^/]+\.md$/.test(file))
  const found = all.filter((file) => namesOf(file).includes(article))
  const file = found.find((candidate) => path.basename(candidate) === `${locale}.md`)
  if (file) return file
  if (found.length > 0) throw new Error(`no ${locale}.md beside ${found.join(' and ')}`)
  const names = all.flatMap(namesOf).toSorted((a, b) => leven(a, article) - leven(b, article))
  const nearest = names[0] ? `; the nearest name is “${names[0]}”` : ''
  throw new Error(`content/posts holds no article “${article}”${nearest}`)
}

/** The folder's name, and the same without its date. */
function namesOf(file: string): string[] {
  const folder = path.basename(path.dirname(file))
  return [folder, folder.replace(/^\d{4}-\d{2}-\d{2}-/, '')]
}

function mistaken(problems: Problem[]): Error {
  const lines = problems.map((problem) => formatProblem(problem))
  return new Error(['mend the file first; nothing was signed', ...lines].join('\n'))
}

/** @throws {Error} where there is nothing that a review could be about, or nobody who could review */
export function requireReviewable(
  { post, matter }: ParsedPost,
  authors: ReadonlyMap<string, Person>,
): void {
  const { use } = post.disclosure
  if (use === 'none')
    throw new Error(`${matter.file} says “use: none”: AI did nothing that a review could be about`)
  if (use === 'unknown')
    throw new Error(
      `${matter.file} does not say what AI did; say it first, for example ai: { use: generated }`,
    )
  if (authors.size === 0)
    throw new Error('nobody can review yet: content/authors/README.md says how to add a person')
}
