/**
 * Shows a text so that nothing in it can hide from whoever signs it: what prints nothing, moves the cursor or turns the
 * direction is shown as its code, blanks that are none of the usual too, and letters of another script in a word
 * (https://www.unicode.org/reports/tr39/#Mixed_Script_Detection) with their code behind them.
 */
export function visible(text: string): string {
  return text
    .replace(/[\p{L}\p{M}]{2,}/gu, markForeignLetters)
    .replace(hidden, (character) => `<${codeOf(character)}>`)
}

/** Controls, formats, blanks that are none of the usual, and what shows nothing, as fillers and variation selectors. */
const hidden = /(?![\n\t ])[\p{Cc}\p{Cf}\p{Z}\p{Default_Ignorable_Code_Point}\u2800]/gu

/** Scripts with letters that look alike. */
const scripts = [/\p{Script=Latin}/u, /\p{Script=Cyrillic}/u, /\p{Script=Greek}/u]

function markForeignLetters(word: string): string {
  const letters = [...word]
  const counts = scripts.map((script) => letters.filter((letter) => script.test(letter)).length)
  const own = scripts[counts.indexOf(Math.max(...counts))]
  const others = scripts.filter((script) => script !== own)
  return letters
    .map((letter) =>
      others.some((script) => script.test(letter)) ? `${letter}<${codeOf(letter)}>` : letter,
    )
    .join('')
}

function codeOf(character: string): string {
  const code = (character.codePointAt(0) ?? 0).toString(16).toUpperCase()
  return `U+${code.padStart(4, '0')}`
}
