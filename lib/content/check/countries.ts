import type { Locale } from '@/lib/model/locales'
import { nearestName } from '@/lib/problems/nearest'
import { type Problem, warningAt, withMended } from '@/lib/problems/problem'
import type { Configuration } from '../schemas/configuration-schema'
import type { Located } from '../yaml/located'

/** Warns of a publisher's country that is nearly, and not quite, one of those that there are. */
export function countryMistakes(
  { publisher: { country }, locales }: Pick<Configuration, 'publisher' | 'locales'>,
  located: Located,
): Problem[] {
  const stated: [path: string[], name: string, locales: readonly Locale[]][] =
    typeof country === 'string'
      ? [[['publisher', 'country'], country, locales]]
      : Object.entries(country).map(([locale, name]) => [
          ['publisher', 'country', locale],
          name,
          [locale],
        ])
  return stated.flatMap(([path, found, languages]) => {
    const nearest = nearestCountry(found, languages)
    if (!nearest) return []
    const values = { found, nearest }
    const place = located.locate(path)
    const problem = warningAt(located.file, place, path.join('.'), 'site-country', values)
    return [withMended(problem, located.withValue(path, nearest))]
  })
}

/** Undefined where the name is a country’s, or none is one slip of the keyboard away: England is no Estland. */
function nearestCountry(name: string, locales: readonly Locale[]): string | undefined {
  const known = [...locales, 'en'].flatMap(countriesIn)
  const wanted = name.trim().toLowerCase()
  return known.some((country) => country.toLowerCase() === wanted)
    ? undefined
    : nearestName(name.trim(), known, 1)
}

const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ']

/** The names of all regions that the platform knows (https://unicode.org/reports/tr35/#unicode_region_subtag_validity). */
function countriesIn(locale: Locale): string[] {
  const names = new Intl.DisplayNames([locale], { type: 'region', fallback: 'none' })
  return letters.flatMap((first) => letters.flatMap((second) => names.of(first + second) ?? []))
}
