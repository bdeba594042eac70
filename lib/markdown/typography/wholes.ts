const name = String.raw`\p{Lu}\p{L}{0,7}-\p{Lu}\p{L}{0,9}[ \u00a0]\d+(?:[.,]\d+)*(?:-\p{Lu}+)?`

/** A word of which a line would keep a stump of three letters at most. Longer ones may break, since lines can be short. */
const stumpWord = String.raw`\p{L}{1,3}-\p{L}{2,10}(?![\p{L}\p{N}])`

const whole = new RegExp(String.raw`(?<![\p{L}\p{N}-])(${name}|${stumpWord})`, 'u')

/**
 * Cuts a text into what must not break, neither at the hyphen nor at the space, and the rest: names such as “V-JEPA 2”,
 * and words such as „KI-generiert“ or “e-mail”.
 */
export function splitWholes(text: string): { text: string; isWhole: boolean }[] {
  return text
    .split(whole)
    .map((part, index) => ({ text: part, isWhole: index % 2 === 1 }))
    .filter((part) => part.text !== '')
}
