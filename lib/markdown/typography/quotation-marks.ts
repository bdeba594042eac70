/** Opening and closing sign for outer (`"`) and inner (`'`) quotations. */
export type Quotes = Readonly<Record<'"' | "'", readonly [string, string]>>

/**
 * Stand for « and » with the narrow space that French puts inside them, so that every sign is one character until a text
 * is finished.
 */
export const spacedGuillemets = { open: '\ue000', close: '\ue001' } as const

/** Each language's signs: outer opening, outer closing, inner opening, inner closing. */
const signs: Readonly<Record<string, string>> = {
  af: '“”‘’',
  ar: '«»“”',
  ast: '«»“”',
  be: '«»„“',
  bg: '„“‚‘',
  br: '«»“”',
  bs: '„”‘’',
  ca: '«»“”',
  cs: '„“‚‘',
  cy: '“”‘’',
  da: '“”‘’',
  de: '„“‚‘',
  'de-CH': '«»‹›',
  'de-LI': '«»‹›',
  dsb: '„“‚‘',
  el: '«»“”',
  en: '“”‘’',
  eo: '“”‘’',
  es: '«»“”',
  et: '„“‚‘',
  eu: '«»“”',
  fa: '«»‹›',
  fi: '””’’',
  fo: '“”‘’',
  fr: `${spacedGuillemets.open}${spacedGuillemets.close}“”`,
  'fr-CH': '«»‹›',
  fur: '‘’“”',
  fy: '‘’“”',
  ga: '“”‘’',
  gd: '“”‘’',
  gl: '«»“”',
  gsw: '«»‹›',
  he: '””’’',
  hi: '“”‘’',
  hr: '„”‘’',
  hsb: '„“‚‘',
  hu: '„”»«',
  hy: '«»“”',
  id: '“”‘’',
  is: '„“‚‘',
  it: '«»“”',
  ka: '„“«»',
  ko: '“”‘’',
  lb: '„“‚‘',
  lt: '„“‚‘',
  lv: '“”‘’',
  mk: '„“‚‘',
  mt: '“”‘’',
  nb: '«»‘’',
  nl: '“”‘’',
  nn: '«»‘’',
  no: '«»‘’',
  pl: '„”«»',
  pt: '“”‘’',
  'pt-PT': '«»“”',
  rm: '«»‹›',
  ro: '„”«»',
  ru: '«»„“',
  sc: '«»“”',
  se: '””’’',
  sk: '„“‚‘',
  sl: '„“‚‘',
  smn: '””’’',
  sq: '„“‘’',
  sr: '„”‘’',
  sv: '””’’',
  tr: '“”‘’',
  uk: '«»„“',
  vi: '“”‘’',
}

/** The languages whose signs are known. */
export const quotedLanguages = Object.keys(signs)

/**
 * The signs of a language by its tag, after the Unicode CLDR (https://cldr.unicode.org/translation/characters#quotation-marks)
 * and national rules; undefined where nobody has written them down.
 */
export function quotesOf(locale: string): Quotes | undefined {
  const [language = ''] = locale.split('-')
  const own = signs[locale] ?? signs[language]
  if (own === undefined) return undefined
  const [open = '', close = '', innerOpen = '', innerClose = ''] = own
  return { '"': [open, close], "'": [innerOpen, innerClose] }
}
