import { francAll } from 'franc-min'

/**
 * Guesses which of some languages a text is in; undefined for a text too short to tell.
 * @param locales two-letter tags
 */
export function guessLanguage(text: string, locales: readonly string[]): string | undefined {
  const only = locales.flatMap((locale) => threeLetters(locale) ?? [])
  const [best, second] = francAll(withoutMarks(text).slice(0, 4000), { only, minLength: 60 })
  const isClear = (second?.[1] ?? 0) < 0.9
  return isClear ? locales.find((locale) => threeLetters(locale) === best?.[0]) : undefined
}

/** What a text seems to be in, where that is clear and none of some languages; undefined else. */
export function foreignLanguage(text: string, locales: readonly string[]): string | undefined {
  const guess = guessLanguage(text, Object.keys(iso639))
  return guess && !locales.includes(guess) ? guess : undefined
}

/** Code, addresses and HTML are in no language. */
function withoutMarks(text: string): string {
  return text
    .replace(/^(```|~~~)[\s\S]*?^\1/gm, ' ')
    .replace(
      /\{%(?:(?!\{%)[\s\S])*?%\}|\{\{(?:(?!\{\{)[\s\S])*?\}\}|<[^<>]*>|\]\([^()]*\)|`[^`]*`|https?:\S+/g,
      ' ',
    )
}

/** Tags of ISO 639-3, as franc names languages; BCP 47 has none where two letters exist, so they stand here. */
const iso639: Record<string, string> = {
  bg: 'bul',
  cs: 'ces',
  da: 'dan',
  de: 'deu',
  el: 'ell',
  en: 'eng',
  es: 'spa',
  fi: 'fin',
  fr: 'fra',
  hu: 'hun',
  it: 'ita',
  nl: 'nld',
  pl: 'pol',
  pt: 'por',
  ro: 'ron',
  ru: 'rus',
  sv: 'swe',
  tr: 'tur',
  uk: 'ukr',
}

function threeLetters(locale: string): string | undefined {
  return iso639[locale]
}
