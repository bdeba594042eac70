import { CommandError } from '@/lib/commands/terminal'
import type { Words } from '@/lib/commands/words'
import { isLanguage } from '@/lib/import/names'
import type { Locale } from '@/lib/model/locales'

/**
 * Words by language, as `de=Wort en=word` gives them; of a site with one language, the word alone will do.
 *
 * @throws {CommandError} where nobody can tell which of the languages is meant
 */
export function namesOf(
  pairs: readonly string[],
  locales: readonly Locale[],
  words: Words,
): Record<Locale, string> {
  return Object.fromEntries(pairs.map((pair) => nameOf(pair, locales, words)))
}

function nameOf(pair: string, locales: readonly Locale[], words: Words): [Locale, string] {
  const [, tag = '', name = ''] = /^([^=]*)=(.*)$/s.exec(pair) ?? []
  if (locales.includes(tag)) return [tag, name]
  const [first = '', ...others] = locales
  if (others.length === 0 && !isLanguage(tag)) return [first, pair]
  const known = locales.map((locale) => `${locale}=…`).join(', ')
  throw new CommandError(words('answer.whichLanguage', { given: pair, known }))
}
