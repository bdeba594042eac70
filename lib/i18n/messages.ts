import { createTranslator } from 'next-intl'
import type de from '@/content/messages/de.json'
import type { Locale } from '@/lib/model/locales'

/** The shape of every message file; German is the one that the types are taken from. */
export type Messages = typeof de

declare module 'next-intl' {
  interface AppConfig {
    Locale: Locale
    Messages: Messages
  }
}

export async function loadMessages(locale: Locale): Promise<Messages> {
  const { default: messages } = await import(`../../content/messages/${locale}.json`)
  return messages
}

/** A translator of one language for code outside of React's tree: feeds, structured data, commands. */
export async function translatorFor(locale: Locale) {
  return createTranslator({ locale, messages: await loadMessages(locale) })
}

export type Translator = Awaited<ReturnType<typeof translatorFor>>

/** The words of a language under which a list counts as an article's sources. */
export async function sourceHeadings(locale: Locale): Promise<string[]> {
  const { sources } = await loadMessages(locale)
  return sources.headingWords.split(',').map((word) => word.trim())
}
