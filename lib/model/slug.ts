import slugify from '@sindresorhus/slugify'
import transliterate from '@sindresorhus/transliterate'
import anyAscii from 'any-ascii'

/**
 * Makes the part of an address, an id or a file name from words: `a` to `z`, digits and single hyphens. Every letter of
 * every script becomes Latin ones, so that only a text without any letter needs the fallback. Signs fall away,
 * unless there is nothing else („🤖“ becomes `robot`).
 *
 * @param options.fallback what a text gets that leaves nothing.
 * @param options.locale language of the text, whose own rules come first, see `toLatin`.
 */
export function slugOf(
  text: string,
  { fallback, locale }: { fallback: string; locale?: string },
): string {
  const latin = toLatin(text.replace(/\p{Default_Ignorable_Code_Point}/gu, ''), locale)
  return hyphenated(latin) || hyphenated(anyAscii(latin)) || fallback
}

/** Letters of the longest part of an address; file systems take names of 255 bytes, and endings are added. */
export const longestSlug = 150

/** The last part of an address: as `slugOf`, but an empty string where nothing is left, and without the words that are too many. */
export function addressPart(text: string, locale?: string): string {
  const slug = slugOf(text, { fallback: '', locale })
  if (slug.length <= longestSlug) return slug
  const words = slug.slice(0, longestSlug + 1).replace(/-[^-]*$/, '')
  return words.slice(0, longestSlug)
}

/**
 * Writes every letter with the 26 of the Latin alphabet: „Łódź“ becomes „Lodz“, „Ελλάδα“ „Ellada“. The project's one
 * table of letters; signs stay, and „ª“, „µ“ and „º“ with them.
 *
 * @param locale decides where languages differ: „ä“ is `ae` in German and English and where no language is given, `a`
 *   elsewhere; „å“ is `aa` in Danish and Norwegian, „ђ“ `dj` in Serbian.
 */
export function toLatin(text: string, locale?: string): string {
  const written = hasDigraphs(locale) ? text : withoutUmlauts(text)
  return transliterate(written, { locale }).replace(/(?:(?![ªµº])[\p{L}\p{M}])+/gu, spelledOut)
}

/** Whether a language writes „ae“ for „ä“; of English the addresses were published that way. */
function hasDigraphs(locale: string | undefined): boolean {
  return locale === undefined || /^(?:de|en)(?:-|$)/i.test(locale)
}

function withoutUmlauts(text: string): string {
  return text.normalize('NFC').replace(/[äöüÄÖÜ]/g, (letter) => letter.normalize('NFD').charAt(0))
}

/** Letters that the table for Europe does not know. The other one writes soft signs and the like as apostrophes. */
function spelledOut(letters: string): string {
  return anyAscii(letters).replace(/['`]/g, '')
}

function hyphenated(text: string): string {
  return slugify(text, { decamelize: false, customReplacements: [['&', ' ']] })
}
