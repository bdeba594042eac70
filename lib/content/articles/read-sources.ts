import type { Source } from '@/lib/model/source'
import {
  type Position,
  type Problem,
  problemAt,
  showValue,
  warningAt,
} from '@/lib/problems/problem'
import type { SourcePlace } from '@/lib/sources/merge'
import { marksIn } from '../check/field-marks'
import type { FrontMatter } from '../files/front-matter'
import type { PublishedFile } from '../texts/publish'

/** The one list of an article's sources, each with the number of markers that refer to it, and what is wrong with it. */
export function readSources(
  { sources, places, problems, listed, text: { claims } }: PublishedFile,
  matter: FrontMatter,
): { sources: readonly Source[]; problems: Problem[] } {
  const locate = ({ origin, index }: SourcePlace, field = ''): Position => {
    if (origin === 'declared') return matter.locate(['sources', index, field])
    const { line, column } = listed[index] ?? { line: 1, column: 1 }
    return { line: line + matter.bodyOffset, column }
  }
  return {
    sources: sources.map((source, index) => ({ ...source, claims: claims[index] || undefined })),
    problems: [
      ...problems.map(({ severity, field, code, found, ...place }) => {
        const position = locate(place, field)
        return {
          ...problemAt(matter.file, position, 'sources', code, {
            found: found && showValue(found),
          }),
          severity,
        }
      }),
      ...sources.flatMap((source, index) => marksOf(source, places[index], matter.file, locate)),
      ...unusedPlaces(places, claims).map((place) => unusedWarning(matter.file, locate(place))),
    ],
  }
}

/** Where nothing is referred to, the list stands for the text as a whole. */
function unusedPlaces(places: readonly SourcePlace[], claims: readonly number[]): SourcePlace[] {
  const refers = claims.some((count) => count > 0)
  return refers ? places.filter((_, index) => claims[index] === 0) : []
}

function unusedWarning(file: string, position: Position): Problem {
  return warningAt(file, position, 'sources', 'source-unused')
}

/** Marks in what readers see of a source as it stands. A quote is the source's own, whatever is in it. */
function marksOf(
  { title, publisher, note }: Source,
  place: SourcePlace | undefined,
  file: string,
  locate: (place: SourcePlace, field: string) => Position,
): Problem[] {
  if (!place) return []
  return Object.entries({ title, publisher, note }).flatMap(([field, words = '']) =>
    marksIn(words, { file, field: 'sources', locate: () => locate(place, field) }),
  )
}
