import type { Locale } from '@/lib/model/locales'
import { nearestName } from '@/lib/problems/nearest'

/**
 * The language of a site that a wrong tag probably means: `de_DE` and `DE` are `de`, and so is `dee`; but `es` is another
 * language, however near `en` is.
 */
export function meantLanguage(tag: string, locales: readonly Locale[]): Locale | undefined {
  const [first = ''] = tag.toLowerCase().split(/[-_]/)
  const same = locales.find((locale) => locale.toLowerCase() === first)
  return same ?? (isNamed(tag) ? undefined : nearestName(tag, locales))
}

const names = new Intl.DisplayNames('en', { type: 'language', fallback: 'none' })

function isNamed(tag: string): boolean {
  try {
    return names.of(tag) !== undefined
  } catch {
    return false
  }
}
