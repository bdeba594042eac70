import { pointsIn, type Report } from '../tree/problems'

/**
 * Characters that nobody sees and that no text needs: controls but tab and line feed, what turns the order of letters
 * round (https://www.unicode.org/reports/tr36/#Bidirectional_Text_Spoofing), separators of lines, annotations, tags outside of flags and
 * variation selectors behind anything but a Han character, both of which can carry hidden text, the byte-order mark,
 * and code points that are no characters. Joiners, marks of direction and soft hyphens are part of writing. A flag matches
 * too, with its tags, so that none of them is found alone.
 */
const invisible =
  /\u{1f3f4}[\u{e0020}-\u{e007f}]*|(?![\n\t])[\p{Cc}\p{Noncharacter_Code_Point}\p{Cs}\u061c\u2028-\u202e\ufff9-\ufffb\ufeff\u{e0000}-\u{e007f}]|(?<!\p{Script=Han})[\u{e0100}-\u{e01ef}]/gu

/** Takes out what nobody sees and no text needs, so that it stands in no file that is made of the text. */
export function withoutInvisible(text: string): string {
  return text.replace(invisible, (found) => (isFlag(found) ? found : ''))
}

/** Names every invisible character by its number; of several in a row the first. */
export function reportInvisible(text: string, report: Report): void {
  const pointAt = pointsIn(text)
  let end = -1
  for (const { 0: char, index } of text.matchAll(invisible)) {
    if (isFlag(char)) continue
    if (index !== end)
      report(pointAt(index), {
        severity: 'error',
        cause: 'control-character',
        code: 'text-invisible',
        values: { found: codeOf(char) },
      })
    end = index + char.length
  }
}

function isFlag(found: string): boolean {
  return found.startsWith('\u{1f3f4}')
}

function codeOf(char: string): string {
  const code = char.codePointAt(0) ?? 0
  return `U+${code.toString(16).toUpperCase().padStart(4, '0')}`
}
