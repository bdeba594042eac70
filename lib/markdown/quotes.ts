type Mark = '"' | "'"

/** Opening and closing sign for outer (`"`) and inner (`'`) quotations. */
export type Quotes = Record<Mark, readonly [string, string]>

const apostrophe = '’'

/**
 * Turns straight quotes into a language's own and apostrophes into ’; the text keeps its length. Signs that are
 * typographic already stay and count as open or closed. A mark after a digit that closes nothing stays straight
 * (`10"`), as does one between spaces.
 */
export function curlQuotes(text: string, quotes: Quotes): string {
  const lastClosing = [...text.matchAll(/\S'(?!\p{L})/gu)].at(-1)?.index ?? -1
  const depth: Record<Mark, number> = { '"': 0, "'": 0 }
  let before = ''
  return text.replace(/./gs, (char, index: number) => {
    const place = { before, after: text.slice(index + 1, index + 6), mayOpen: index <= lastClosing }
    before = isMark(char) ? curl(char, place, quotes[char], depth[char] > 0) : char
    count(depth, before, quotes)
    return before
  })
}

interface Place {
  /** The character before the mark, already set. */
  before: string
  /** The next characters as they were typed. */
  after: string
  /** Whether a mark follows that could close an inner quotation. */
  mayOpen: boolean
}

function isMark(char: string): char is Mark {
  return char === '"' || char === "'"
}

function curl(
  mark: Mark,
  { before, after, mayOpen }: Place,
  [opening, closing]: readonly [string, string],
  isOpen: boolean,
): string {
  const unpaired = mark === "'" ? apostrophe : closing
  if (mark === "'" && /\p{L}/u.test(before) && /^\p{L}/u.test(after)) return apostrophe
  if (opens(before, after))
    return mark === '"' || (mayOpen && !isElision(after)) ? opening : apostrophe
  if (/^\s?$/.test(before)) return mark
  if (isOpen) return closing
  return /\d/.test(before) ? mark : unpaired
}

function opens(before: string, after: string): boolean {
  if (/^$|^\s/.test(after)) return false
  return (
    /^$|[\s([{„‚«‹¿¡]/.test(before) || (/[-–—/“‘»›]/.test(before) && /^[\p{L}\p{N}'"]/u.test(after))
  )
}

/** „die ’90er“, “rock ’n’ roll”. */
function isElision(after: string): boolean {
  return /^(?:n'|\d\d(?:er|s)?(?![\p{L}\p{N}]))/u.test(after)
}

function count(depth: Record<Mark, number>, char: string, quotes: Quotes): void {
  for (const mark of ['"', "'"] as const) {
    if (char === quotes[mark][0]) depth[mark]++
    if (char === quotes[mark][1]) depth[mark] = Math.max(0, depth[mark] - 1)
  }
}
