/** The site's languages as BCP 47 tags; the first is the fallback. A language is one entry here and its files in `content/`. */
export const locales = ['de', 'en'] as const

export type Locale = (typeof locales)[number]

export const defaultLocale: Locale = locales[0]

/** Narrows a string from outside (a file name, an address) to a language of the site. */
export function isLocale(value: string): value is Locale {
  return locales.some((locale) => locale === value)
}

/** The writing direction of a language, for `dir` (https://unicode.org/reports/tr35/#Layout_Elements). */
export function directionOf(locale: string): 'ltr' | 'rtl' {
  return rightToLeftScripts.has(new Intl.Locale(locale).maximize().script ?? '') ? 'rtl' : 'ltr'
}

const rightToLeftScripts = new Set(['Arab', 'Hebr', 'Syrc', 'Thaa', 'Nkoo', 'Adlm', 'Rohg'])
