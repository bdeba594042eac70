import { createTranslator } from 'next-intl'
import type de from '@/content/messages/de.json'
import type { Locale } from '@/lib/model/locales'

/** The shape of every message file; German is the one that the types are taken from. */
export type Messages = typeof de

declare module 'next-intl' {
  interface AppConfig {
    Messages: Messages
  }
}

/** Makes the translator of one language; it names a missing word by its key. */
export function createTranslatorOf(locale: Locale, messages: Messages) {
  return createTranslator({ locale, messages })
}

/** Says a message of one language: `t('archive.title')`. */
export type Translator = ReturnType<typeof createTranslatorOf>

/** A language with its words, as components get it. */
export interface Language {
  locale: Locale
  t: Translator
}

/** The words of a language under which a list counts as an article's sources. */
export function sourceHeadings({ sources }: Pick<Messages, 'sources'>): string[] {
  return wordsIn(sources.headingWords)
}

/** The words of a language under which a list counts as notes. */
export function noteHeadings({ sources }: Pick<Messages, 'sources'>): string[] {
  return wordsIn(sources.noteWords)
}

function wordsIn(message: string): string[] {
  return message.split(',').map((word) => word.trim())
}
