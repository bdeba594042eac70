/** A word of a text and where it stands: `text.slice(start, end)`. */
interface Word {
  text: string
  start: number
  end: number
}

/**
 * Words that a hyphen, an apostrophe, the dot of “Node.js” or the star of „Leser*innen“ holds together, initials, and the
 * number of „§ 5“: as one and in pieces.
 */
export interface HyphenatedWord extends Word {
  /** Empty where nothing holds any together. */
  pieces: readonly Word[]
}

/** The dot of Catalan „col·legi“ is a letter’s. */
const letters = String.raw`(?:[\p{L}\p{M}\p{N}\u00ad\u200b-\u200d\u2060]|(?<=l)·(?=l))+`
/** Names such as C++ and C#, which without their signs were other words. */
const ownSigns = String.raw`(?:(?:\+\+|#)(?![\p{L}\p{N}]))?`
/** „Leser*innen“, „Leser:in“, „Leser/-innen“. */
const gender = String.raw`(?:[*:_·]|/-?)(?=in(?:nen)?(?![\p{L}\p{N}]))`
/** “J. R. R. Tolkien”, „z. B.“. */
const initial = String.raw`(?<=(?<![\p{L}\p{N}])\p{L})\.[ \u00a0\u202f]?(?=\p{L}\.)`
const joint = String.raw`(?:[-\u2010\u2011]|[.'’](?=\p{L})|${gender}|${initial})`
/** „§ 5“ is another thing than 5. */
const section = String.raw`(?:§{1,2}\s?(?=\d))?`
/** “1,000,000”, „1.000.000“ and „1 000 000“ are one number. */
const grouped = String.raw`(?<![\p{N}.,])\d{1,3}(?:[.,'’ \u00a0\u202f]\d{3})+(?![\p{L}\p{N}]|[.,]\d)`
const chain = new RegExp(`${grouped}|${section}${letters}(?:${joint}${letters})*${ownSigns}`, 'giu')
const link = new RegExp(letters + ownSigns, 'giu')
const held = /[-\u2010\u2011.§'’*:_/]|·(?=in)/i
const number = new RegExp(`^${grouped}$`, 'u')
const spacedInitials = /^\p{L}\.\s/u
/** What says nothing by itself: the end of „Leser*innen“; without its end, “don’t” is another word. */
const unsaid = /(?:[*:_·]|\/-?)in(?:nen)?$|^\p{L}+n['’]t$/iu

/** Scripts that put no space between words. */
const unspaced =
  /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}]/u

/** Letters of the longest word that is looked at; beyond stands no language, but addresses and codes. */
const longest = 64

const none: readonly Word[] = []

/**
 * Finds the words of a text in order. A piece of one letter (the U of „U-Bahn“) is no
 * word of its own, but for initials. Where a script
 * sets no spaces, each two neighbouring letters are a piece, as in Lucene's CJKBigramFilter
 * (https://lucene.apache.org/core/9_12_0/analysis/common/org/apache/lucene/analysis/cjk/CJKBigramFilter.html).
 */
export function wordsIn(text: string): HyphenatedWord[] {
  const chains = matches(text, chain, 0)
  const words = unspaced.test(text) ? chains.flatMap(paired) : chains
  return words.flatMap((word) => {
    if (word.pieces.length > 0) return [word]
    const pieces = held.test(word.text) ? piecesOf(word) : none
    if (word.text.length <= longest) return [{ ...word, pieces }]
    return pieces.map((piece) => ({ ...piece, pieces: none }))
  })
}

function matches(text: string, pattern: RegExp, offset: number): HyphenatedWord[] {
  const found: HyphenatedWord[] = []
  for (const { 0: match, index } of text.matchAll(pattern)) {
    const start = offset + index
    found.push({ text: match, start, end: start + match.length, pieces: none })
  }
  return found
}

function piecesOf({ text, start }: Word): readonly Word[] {
  if (number.test(text)) return none
  const shortest = spacedInitials.test(text) ? 1 : 2
  return matches(text.replace(unsaid, ''), link, start).filter(
    (piece) => piece.text.length >= shortest && piece.text.length <= longest,
  )
}

function paired(word: HyphenatedWord): HyphenatedWord[] {
  if (!unspaced.test(word.text)) return [word]
  const letters = matches(word.text, /\P{M}\p{M}*/gu, word.start)
  const pieces = letters.slice(1).map((second, at) => {
    const first = letters[at] ?? second
    return { text: first.text + second.text, start: first.start, end: second.end }
  })
  return pieces.length > 1 ? pieces.map((piece) => ({ ...piece, pieces: none })) : [word]
}
