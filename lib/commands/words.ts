import { IntlMessageFormat } from 'intl-messageformat'
import de from './words/de.json'
import en from './words/en.json'

/** The languages that commands speak. */
const wordLocales = ['de', 'en'] as const
export type WordLocale = (typeof wordLocales)[number]

export type WordKey = keyof typeof en

const files: Record<WordLocale, Record<WordKey, string>> = { de, en }

/** Says something in the user’s language; messages are in ICU’s format. */
export type Words = (key: WordKey, values?: Record<string, string | number>) => string

/** The words of the commands in a language, with values put into their placeholders. */
export function wordsOf(locale: WordLocale): Words {
  return (key, values) =>
    String(
      new IntlMessageFormat(files[locale][key], locale, undefined, { ignoreTag: true }).format(
        values,
      ),
    )
}

/**
 * The language that a user is spoken to in: that of the first of `LC_ALL`, `LC_MESSAGES` and `LANG` that says one (POSIX,
 * Base Definitions 8.2), else that of the system. Where neither says one that commands speak, as on a host, it is the
 * first of the publication, and English where commands do not speak that either.
 * @param system undefined where the environment is all that a system says
 */
export function userLocale(
  environment: Record<string, string | undefined>,
  system: string | undefined,
  publication: readonly string[],
): WordLocale {
  const { LC_ALL, LC_MESSAGES, LANG } = environment
  const named = [LC_ALL, LC_MESSAGES, LANG].find(
    (value) => value && !/^(C|POSIX)(\.|$)/.test(value),
  )
  return spoken(named ?? system) ?? spoken(publication[0]) ?? 'en'
}

function spoken(tag = ''): WordLocale | undefined {
  const [language] = tag.toLowerCase().split(/[-_.@]/)
  return wordLocales.find((locale) => locale === language)
}
