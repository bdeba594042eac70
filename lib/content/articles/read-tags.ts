import type { Locale } from '@/lib/model/locales'
import { slugOf } from '@/lib/model/slug'
import { readTag, type TagTable } from '@/lib/model/tags'
import { nearestName } from '@/lib/problems/nearest'
import { type Problem, problemAt, withMended } from '@/lib/problems/problem'
import type { FrontMatter } from '../files/front-matter'
import type { PostFields } from '../schemas/schema'
import { quote } from '../yaml/line'

/** Turns the tags that an author wrote into canonical ids, each once. */
export function readTags(
  { tags = [] }: PostFields,
  matter: FrontMatter,
  { tags: table, locale }: { tags?: TagTable; locale: Locale },
): { ids: string[]; problems: Problem[] } {
  if (!table) return { ids: [], problems: [] }
  const ids = new Set<string>()
  const problems = tags.flatMap((written, index) => {
    const found = readTag(table, written, locale)
    if ('id' in found) ids.add(found.id)
    return 'id' in found ? [] : [unknownTopic(matter, index, { written, locale, ...found })]
  })
  return { ids: [...ids], problems }
}

/** A topic that nobody knows, with the one that was meant, or else the line that would add it. */
function unknownTopic(
  matter: FrontMatter,
  index: number,
  {
    written,
    locale,
    known,
    meant,
  }: { written: string; locale: Locale; known: string[]; meant?: string },
): Problem {
  const path = ['tags', index]
  const values = { found: written, locale }
  const problem = problemAt(matter.file, matter.locate(path), 'tags', 'unknown-topic', values)
  const nearest = meant ?? nearestName(written, known)
  if (nearest) return withMended(problem, matter.withValue(path, nearest) ?? nearest)
  const word = /^[\p{L}\p{N}][\p{L}\p{N} +.-]*$/u.test(written) ? written : quote(written)
  const id = slugOf(written, { fallback: 'topic' })
  return { ...problem, paste: `  ${id}: { ${locale}: ${word} }` }
}
