/** A language of a site as a BCP 47 tag; which ones a site has, `content/site.yaml` says. */
export type Locale = string

/** The writing direction of a language, for `dir` (https://unicode.org/reports/tr35/#Layout_Elements). */
export function directionOf(locale: Locale): 'ltr' | 'rtl' {
  return rightToLeftScripts.has(new Intl.Locale(locale).maximize().script ?? '') ? 'rtl' : 'ltr'
}

const rightToLeftScripts = new Set(['Arab', 'Hebr', 'Syrc', 'Thaa', 'Nkoo', 'Adlm', 'Rohg'])
