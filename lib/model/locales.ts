/** A language of a site as a BCP 47 tag; which ones a site has, `content/site.yaml` says. */
export type Locale = string

/** The writing direction of a language, for `dir` (https://unicode.org/reports/tr35/#Layout_Elements). */
export function directionOf(locale: Locale): 'ltr' | 'rtl' {
  const known = directions.get(locale)
  if (known) return known
  const script = new Intl.Locale(locale).maximize().script ?? ''
  const direction = rightToLeftScripts.has(script) ? 'rtl' : 'ltr'
  directions.set(locale, direction)
  return direction
}

const directions = new Map<Locale, 'ltr' | 'rtl'>()

const rightToLeftScripts = new Set(['Arab', 'Hebr', 'Syrc', 'Thaa', 'Nkoo', 'Adlm', 'Rohg'])
