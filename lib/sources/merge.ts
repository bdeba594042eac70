import type { Source } from '@/lib/content/post'
import { sourceKey } from '@/lib/sources/address'

/** A source as the list in the text names it. */
export interface ListedSource {
  title: string
  url?: string
  publisher?: string
}

/** A source as the front matter declares it. */
export type DeclaredSource = Partial<Source> & Pick<Source, 'url'>

/** What is wrong with an entry: where, what was expected there and what was found. */
export interface SourceProblem {
  /** Whether `index` counts, from 0, the entries of the list in the text or of the front matter. */
  origin: 'listed' | 'declared'
  index: number
  field: 'id' | 'title' | 'url'
  expected: string
  found: string
}

/** A source whose place in the result, and so its number, is not known yet. */
interface Draft extends Omit<Source, 'id'> {
  declared?: { id?: string; index: number }
}

/**
 * Makes one list of the sources that the text lists and those that the front matter declares.
 *
 * The text's order comes first, then what only the front matter names. Entries are the same source
 * where their addresses are (see `sourceKey`); then the front matter's fields win, and the rest stays
 * as the text has it. A source without an id of its own gets its number in the result, from '1' on.
 *
 * Nothing is thrown: an entry without a usable address or title, or whose address stood before in
 * the same list, is left out, and an id that cannot be used gives way to the number; `problems`
 * names each of them.
 */
export function mergeSources(
  listed: ListedSource[],
  declared: DeclaredSource[],
): { sources: Source[]; problems: SourceProblem[] } {
  const problems: SourceProblem[] = []
  const drafts = new Map<string, Draft>()
  for (const [key, { entry }] of byAddress('listed', listed, problems)) {
    drafts.set(key, { title: entry.title, url: entry.url ?? '', publisher: entry.publisher })
  }
  for (const [key, { entry, index }] of byAddress('declared', declared, problems)) {
    const known = drafts.get(key)
    const title = entry.title ?? known?.title
    if (title === undefined) problems.push(withoutTitle(entry, index))
    else drafts.set(key, enrich(known, { ...entry, title }, index))
  }
  return { sources: number([...drafts.values()], problems), problems }
}

/** The entries with a usable address, the first of each. */
function byAddress<Entry extends { url?: string }>(
  origin: SourceProblem['origin'],
  entries: Entry[],
  problems: SourceProblem[],
): Map<string, { entry: Entry; index: number }> {
  const found = new Map<string, { entry: Entry; index: number }>()
  entries.forEach((entry, index) => {
    const url = entry.url ?? 'nothing'
    const key = sourceKey(url)
    const problem = { origin, index, field: 'url' as const, found: url }
    if (key === undefined) problems.push({ ...problem, expected: 'an http or https address' })
    else if (found.has(key)) problems.push({ ...problem, expected: 'an address that stands once' })
    else found.set(key, { entry, index })
  })
  return found
}

function enrich(
  known: Draft | undefined,
  { id, ...entry }: DeclaredSource & { title: string },
  index: number,
): Draft {
  return {
    ...entry,
    publisher: entry.publisher ?? known?.publisher,
    declared: { id, index },
  }
}

function withoutTitle({ url }: DeclaredSource, index: number): SourceProblem {
  const expected = 'a title, or an entry with this address in the list of the text'
  return { origin: 'declared', index, field: 'title', expected, found: `neither for ${url}` }
}

function number(drafts: Draft[], problems: SourceProblem[]): Source[] {
  const taken = new Set<string>()
  return drafts.map(({ declared, ...source }, position) => {
    const id = declared?.id
    const expected = id && whyUnusable(id, taken)
    if (declared && id && expected) {
      problems.push({ origin: 'declared', index: declared.index, field: 'id', expected, found: id })
    }
    if (!id || expected) return { id: String(position + 1), ...source }
    taken.add(id)
    return { id, ...source }
  })
}

/** Numbers as ids are those of the list, so that `[@2]` always means the second source. */
function whyUnusable(id: string, taken: Set<string>): string | undefined {
  if (/^\d+$/.test(id)) return 'an id that is not a number'
  return taken.has(id) ? 'an id that no other source has' : undefined
}
