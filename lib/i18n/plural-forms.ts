/** Numbers among which every plural category that a whole number has in some language is met. */
const numbers = Array.from({ length: 201 }, (_, number) => number)

/**
 * Writes a sentence for each plural category of a language (https://cldr.unicode.org/index/cldr-spec/plural-rules), for a
 * script that learns the number later.
 *
 * @param sentence the sentence for a number
 * @returns sentences by category, with `{count}` in the place of the number
 */
export function pluralForms(
  locale: string,
  sentence: (count: number) => string,
): Record<string, string> {
  const rules = new Intl.PluralRules(locale)
  const { format } = new Intl.NumberFormat(locale)
  const forms: Record<string, string> = {}
  for (const number of numbers)
    forms[rules.select(number)] ??= sentence(number).replace(format(number), '{count}')
  return { other: sentence(0).replace(format(0), '{count}'), ...forms }
}
