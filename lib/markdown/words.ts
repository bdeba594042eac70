/**
 * Counts the words of a text in a language. Takes it block by block: over a whole text `Intl.Segmenter` costs the square
 * of its length on Node 20.
 */
export function countWords(blocks: readonly string[], locale: string): number {
  const segmenter = segmenterOf(locale)
  return blocks.flatMap(pieces).reduce((sum, piece) => sum + wordsIn(piece, segmenter), 0)
}

const longestPiece = 1000
const segmenters = new Map<string, Intl.Segmenter>()

function segmenterOf(locale: string): Intl.Segmenter {
  const known = segmenters.get(locale)
  if (known) return known
  const segmenter = new Intl.Segmenter(locale, { granularity: 'word' })
  segmenters.set(locale, segmenter)
  return segmenter
}

/** Cut at blanks, where no word is cut. */
function pieces(block: string): string[] {
  if (block.length <= longestPiece) return [block]
  return block.match(/\S[\s\S]{0,1000}(?=\s|$)|\S{1,1000}/g) ?? []
}

function wordsIn(text: string, segmenter: Intl.Segmenter): number {
  let count = 0
  for (const { isWordLike } of segmenter.segment(text)) if (isWordLike) count += 1
  return count
}
