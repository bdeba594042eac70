/** Letters that two ranges may have between them and still be written as one. */
const widestGap = 128

/**
 * The value of `unicode-range` for the letters of a file (https://www.w3.org/TR/css-fonts-4/#unicode-range-desc). Code
 * points that no file has are covered where that makes the value shorter, those in `others` never.
 */
export function unicodeRange(letters: readonly number[], others: ReadonlySet<number>): string {
  const ranges: { from: number; to: number }[] = []
  for (const letter of letters.filter((each) => !others.has(each))) {
    const last = ranges.at(-1)
    if (last && letter - last.to <= widestGap && !anyBetween(last.to, letter, others))
      last.to = letter
    else ranges.push({ from: letter, to: letter })
  }
  return ranges
    .map(({ from, to }) => (from === to ? `U+${hex(from)}` : `U+${hex(from)}-${hex(to)}`))
    .join(', ')
}

function anyBetween(from: number, to: number, letters: ReadonlySet<number>): boolean {
  for (let letter = from + 1; letter < to; letter += 1) if (letters.has(letter)) return true
  return false
}

function hex(codePoint: number): string {
  return codePoint.toString(16).toUpperCase()
}
