import { readSettings } from '@/lib/build/settings'
import { userLocale, type WordLocale } from '@/lib/commands/words'
import { readPublisherLanguages } from '@/lib/content/site-wide/read-configuration'

/** The language that who sits here is spoken to in; see `userLocale`. */
export function spokenLanguage(): WordLocale {
  const { env, platform } = process
  // Elsewhere the language of `Intl` is that of the environment, or English where it says none.
  const hasOwn = platform === 'win32' || platform === 'darwin'
  const system = hasOwn ? Intl.DateTimeFormat().resolvedOptions().locale : undefined
  return userLocale(env, system, readPublisherLanguages(readSettings().root))
}
