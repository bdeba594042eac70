import type { Root } from 'mdast'
import type { FrontMatter } from '@/lib/content/front-matter'
import { claimsIn } from '@/lib/markdown/claims'
import { listedSources, remarkWithoutSources } from '@/lib/markdown/sources'
import type { Source } from '@/lib/model/source'
import { type Position, type Problem, problemAt, showValue } from '@/lib/problems/problem'
import { numberOf } from '@/lib/sources/claims'
import { type DeclaredSource, mergeSources, type SourcePlace } from '@/lib/sources/merge'

/**
 * Makes the one list of an article's sources, each with the number of markers that refer to it.
 *
 * @param words the language's words for the heading of a sources list
 */
export function readSources(
  declared: DeclaredSource[],
  tree: Root,
  matter: FrontMatter,
  words: string[],
): { sources: readonly Source[]; problems: Problem[] } {
  const listed = listedSources(tree, words)
  const { sources, places, problems } = mergeSources(listed, declared)
  const counts = countClaims(tree, words, sources)
  const locate = ({ origin, index }: SourcePlace, field = ''): Position => {
    if (origin === 'declared') return matter.locate(['sources', index, field])
    const { line, column } = listed[index] ?? { line: 1, column: 1 }
    return { line: line + matter.bodyOffset, column }
  }
  return {
    sources: sources.map((source, index) => ({ ...source, claims: counts[index] || undefined })),
    problems: [
      ...problems.map(({ severity, field, expected, found, ...place }) => {
        const position = locate(place, field)
        return {
          ...problemAt(matter.file, position, 'sources', expected, showValue(found)),
          severity,
        }
      }),
      ...unusedPlaces(places, counts).map((place) => unusedWarning(matter.file, locate(place))),
    ],
  }
}

/** How often the text refers to each source. */
function countClaims(tree: Root, words: string[], sources: readonly Source[]): number[] {
  const text = { ...tree }
  remarkWithoutSources(words)(text)
  const numbers = claimsIn(text).flatMap(({ names }) =>
    names.map((name) => numberOf(name, sources)),
  )
  return sources.map((_, index) => numbers.filter((number) => number === index + 1).length)
}

/** Where nothing is referred to, the list stands for the text as a whole. */
function unusedPlaces(places: SourcePlace[], counts: number[]): SourcePlace[] {
  const refers = counts.some((count) => count > 0)
  return refers ? places.filter((_, index) => counts[index] === 0) : []
}

function unusedWarning(file: string, position: Position): Problem {
  const expected = 'a marker such as [@id] in the text, as other sources have one'
  return { ...problemAt(file, position, 'sources', expected, 'none'), severity: 'warning' }
}
