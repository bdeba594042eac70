const name = String.raw`\p{Lu}\p{L}{0,7}-\p{Lu}\p{L}{0,9}[ \u00a0]\d+(?:[.,]\d+)*(?:-\p{Lu}+)?`

/** A word of which a line would keep a stump of three letters at most. Longer ones may break, since lines can be short. */
const stumpWord = String.raw`\p{L}{1,3}-\p{L}{2,10}(?![\p{L}\p{N}])`

const numbered = String.raw`\p{L}{2,5}-\d{1,4}(?![\p{L}\p{N}-])`

const whole = new RegExp(String.raw`(?<![\p{L}\p{N}-])(${name}|${stumpWord}|${numbered})`, 'u')

/**
 * Cuts a text into what must not break, neither at the hyphen nor at the space, and the rest: names such as “V-JEPA 2” and
 * “GPT-4”, and words such as „KI-generiert“ or “e-mail”.
 */
export function splitWholes(text: string): { text: string; isWhole: boolean }[] {
  return text
    .split(whole)
    .map((part, index) => ({ text: part, isWhole: index % 2 === 1 }))
    .filter((part) => part.text !== '')
}

/** A word of which a title is told where it may break: shorter ones fit in a line of every window. */
export const longWord = /\p{L}{13,}/gu

/** Such a word, marked, of so few letters that only the narrowest lines have no room for it. */
const markedWord = /(?<![\p{L}\u00ad])((?=\p{L}+\u00ad)(?:\p{L}\u00ad?){13,15})(?![\p{L}\u00ad])/u

/** A part of a title: what must not break, a long word that is to break in the narrowest lines alone, or the rest. */
export interface TitlePart {
  text: string
  kind: 'whole' | 'long' | 'rest'
}

/** Cuts a title, whose long words are marked with soft hyphens (U+00AD), into its parts. */
export function splitTitle(title: string): TitlePart[] {
  return title.split(markedWord).flatMap((part, index): TitlePart[] => {
    if (index % 2 === 1) return [{ text: part, kind: 'long' }]
    return splitWholes(part).map(({ text, isWhole }) => ({
      text,
      kind: isWhole ? 'whole' : 'rest',
    }))
  })
}
