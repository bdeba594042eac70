import type { Source } from '@/lib/model/source'
import type { ProblemCode } from '@/lib/problems/messages'
import { sourceKey } from '@/lib/sources/address'

/** A source as the list in the text names it. */
export type ListedSource = Pick<Source, 'title' | 'url' | 'publisher' | 'note'>

/** A source as the front matter declares it. */
export type DeclaredSource = Partial<Source>

/** Where a source stands: `index` counts, from 0, the entries of that list. */
export interface SourcePlace {
  origin: 'listed' | 'declared'
  index: number
}

/** What is wrong with an entry: where, which message says it, and what was found. */
interface SourceProblem extends SourcePlace {
  /** A warning leaves the list as its author meant it. */
  severity: 'error' | 'warning'
  field: 'id' | 'title' | 'url'
  code: ProblemCode
  found?: string
}

/** One list of sources, and what is wrong with the two that it was made of. */
export interface MergedSources {
  sources: readonly Source[]
  /** Of each source where it stands, in the text before the front matter. */
  places: readonly SourcePlace[]
  problems: readonly SourceProblem[]
}

/** A source whose number is not known yet. */
interface Draft extends Omit<Source, 'id'> {
  /** Where an author looks for it first. */
  place: SourcePlace
  declared?: { id?: string; index: number }
}

/**
 * Makes one list of the sources that the text lists and those that the front matter declares.
 *
 * The text's order comes first, then what only the front matter names. Entries are the same source
 * where their addresses are (see `sourceKey`), or their titles where both have no address; then the
 * front matter's fields win, and the rest stays as the text has it. A source without an id of its own
 * gets its number in the result, from '1' on.
 *
 * `places` tells of each source where it stands, in the text before the front matter.
 *
 * Nothing is thrown: an entry without a usable address or title, or that stood before in the same
 * list, is left out, and an id that cannot be used gives way to the number; `problems` names each of
 * them.
 */
export function mergeSources(
  listed: readonly ListedSource[],
  declared: readonly DeclaredSource[],
): MergedSources {
  const problems: SourceProblem[] = []
  const drafts = new Map<string, Draft>()
  for (const [key, { entry, index }] of byKey('listed', listed, problems)) {
    const { title, url, publisher, note } = entry
    drafts.set(key, { title, url, publisher, note, place: { origin: 'listed', index } })
  }
  for (const [key, { entry, index }] of byKey('declared', declared, problems)) {
    const known = drafts.get(key)
    const title = entry.title ?? known?.title
    if (title === undefined) problems.push(withoutTitle(entry, index))
    else drafts.set(key, enrich(known, { ...entry, title }, index))
  }
  const merged = [...drafts.values()]
  return { sources: number(merged, problems), places: merged.map(({ place }) => place), problems }
}

/** The entries that can be told from one another, the first of each. */
function byKey<Entry extends { url?: string; title?: string }>(
  origin: SourcePlace['origin'],
  entries: readonly Entry[],
  problems: SourceProblem[],
): Map<string, { entry: Entry; index: number }> {
  const found = new Map<string, { entry: Entry; index: number }>()
  entries.forEach((entry, index) => {
    const { url, title } = entry
    const key = url === undefined ? `title ${title ?? ''}` : sourceKey(url)
    const field: SourceProblem['field'] = url === undefined ? 'title' : 'url'
    const problem = { origin, index, field, found: url ?? title }
    if (key === undefined) {
      problems.push({ ...problem, severity: 'error', code: 'source-address' })
    } else if (found.has(key)) {
      const severity = origin === 'listed' ? 'warning' : 'error'
      problems.push({ ...problem, severity, code: 'source-doubled' })
    } else found.set(key, { entry, index })
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
    note: entry.note ?? known?.note,
    place: known?.place ?? { origin: 'declared', index },
    declared: { id, index },
  }
}

function withoutTitle({ url }: DeclaredSource, index: number): SourceProblem {
  return {
    severity: 'error',
    origin: 'declared',
    index,
    field: 'title',
    code: 'source-title',
    found: url,
  }
}

function number(drafts: Draft[], problems: SourceProblem[]): readonly Source[] {
  const taken = new Set<string>()
  return drafts.map(({ declared, place: _, ...source }, position) => {
    const id = declared?.id
    const code = id ? whyUnusable(id, taken) : undefined
    if (declared && id && code) {
      const { index } = declared
      problems.push({
        severity: 'error',
        origin: 'declared',
        index,
        field: 'id',
        code,
        found: id,
      })
    }
    if (!id || code) return { id: String(position + 1), ...source }
    taken.add(id)
    return { id, ...source }
  })
}

/** Numbers as ids are those of the list, so that `[@2]` always means the second source. */
function whyUnusable(id: string, taken: Set<string>): ProblemCode | undefined {
  if (/^\d+$/.test(id)) return 'source-number'
  return taken.has(id) ? 'source-taken' : undefined
}
