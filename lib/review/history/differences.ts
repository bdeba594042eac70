import { diffArrays, diffWordsWithSpace } from 'diff'
import { type ReadingPart, type ReadingText, readingParts } from '../reading/reading-text'

interface Piece {
  text: string
  change: 'same' | 'added' | 'removed'
}

/** One place where a part of a text is another one. */
export interface Difference {
  part: ReadingPart
  pieces: Piece[]
}

/** Compares two reading texts line by line, and what replaced what word by word. */
export function differencesOf(before: ReadingText, after: ReadingText): Difference[] {
  return readingParts.flatMap((part) =>
    changedPlaces(shownLines(before, part), shownLines(after, part)).map((pieces) => ({
      part,
      pieces,
    })),
  )
}

/** Of a source or correction its values alone: readers know no names of fields. */
function shownLines(text: ReadingText, part: ReadingPart): string[] {
  const lines = text[part] ?? []
  if (part !== 'sources' && part !== 'corrections') return lines
  return lines.filter((line) => line !== 'item').map((line) => line.replace(/^ \w+: /, ''))
}

function changedPlaces(before: string[], after: string[]): Piece[][] {
  const runs = diffArrays(before, after)
  return runs.flatMap((run, index): Piece[][] => {
    const next = runs[index + 1]
    if (run.removed && next?.added) return [wordPieces(run.value, next.value)]
    if (run.added && runs[index - 1]?.removed) return []
    const change = changeOf(run)
    return change === 'same' ? [] : [[{ text: run.value.join('\n'), change }]]
  })
}

/** Marks are shown only where nothing but marks differs. */
function wordPieces(before: string[], after: string[]): Piece[] {
  const [from, to] = [before.join('\n'), after.join('\n')]
  const isInWords = withoutMarks(from) !== withoutMarks(to)
  const [old, present] = isInWords ? [from, to].map(withoutMarks) : [from, to]
  return diffWordsWithSpace(old ?? '', present ?? '').map((run) => ({
    text: run.value,
    change: changeOf(run),
  }))
}

function withoutMarks(text: string): string {
  return text.replace(/⟨[^⟨⟩]*⟩/g, '')
}

function changeOf({ added, removed }: { added: boolean; removed: boolean }): Piece['change'] {
  if (added) return 'added'
  return removed ? 'removed' : 'same'
}
