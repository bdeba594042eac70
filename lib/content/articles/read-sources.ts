import type { Source } from '@/lib/model/source'
import { meantAddress } from '@/lib/problems/meant-address'
import {
  type Position,
  type Problem,
  problemAt,
  showValue,
  startOfFile,
  warningAt,
  withMended,
} from '@/lib/problems/problem'
import type { SourcePlace } from '@/lib/sources/merge'
import { markProblem } from '../check/field-marks'
import type { FrontMatter } from '../files/front-matter'
import type { PublishedFile } from '../texts/publish'

interface WithSources
  extends Pick<PublishedFile, 'sources' | 'places' | 'problems' | 'listed' | 'marks'> {
  text: Pick<PublishedFile['text'], 'claims'>
}

/** The one list of an article's sources, each with the number of markers that refer to it, and what is wrong with it. */
export function readSources(
  { sources, places, problems, listed, marks, text: { claims } }: WithSources,
  matter: Pick<FrontMatter, 'file' | 'bodyOffset' | 'locate'>,
): { sources: readonly Source[]; problems: Problem[] } {
  const locate = ({ origin, index }: SourcePlace, field = ''): Position => {
    if (origin === 'declared') return matter.locate(['sources', index, field])
    const { line, column } = listed[index] ?? startOfFile
    return { line: line + matter.bodyOffset, column }
  }
  return {
    sources: sources.map((source, index) => ({ ...source, claims: claims[index] || undefined })),
    problems: [
      ...problems.map(({ severity, field, code, found, ...place }) => {
        const values = { found: found && showValue(found) }
        const problem = problemAt(matter.file, locate(place, field), 'sources', code, values)
        const meant = code === 'source-address' && found ? meantAddress(found) : undefined
        return withMended({ ...problem, severity }, meant)
      }),
      ...marks.map(({ at, field, mark }) => {
        const place = locate(at, field)
        return markProblem(mark, { file: matter.file, field: 'sources', place })
      }),
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
