import bidiFactory from 'bidi-js'

const bidi = bidiFactory()

/** Letters of scripts that are written from right to left. */
const rightToLeft =
  /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc\u{10800}-\u{10fff}\u{1e800}-\u{1efff}]/u

/** A part of a line in one direction, its letters in the order in which they are read. */
export interface LinePart {
  text: string
  isRightToLeft: boolean
}

/** The parts of a line in the order in which they stand from left to right (https://www.unicode.org/reports/tr9/). */
export function partsOfLine(text: string): LinePart[] {
  if (!rightToLeft.test(text)) return [{ text, isRightToLeft: false }]
  const embedding = bidi.getEmbeddingLevels(text)
  const parts: { isRightToLeft: boolean; places: number[] }[] = []
  for (const place of bidi.getReorderedIndices(text, embedding)) {
    const isRightToLeft = (embedding.levels[place] ?? 0) % 2 === 1
    const last = parts.at(-1)
    if (last?.isRightToLeft === isRightToLeft) last.places.push(place)
    else parts.push({ isRightToLeft, places: [place] })
  }
  return parts.map(({ isRightToLeft, places: own }) => ({
    isRightToLeft,
    text: own
      .toSorted((a, b) => a - b)
      .map((place) => text[place])
      .join(''),
  }))
}
