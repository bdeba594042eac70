import type { IsoDate } from './dates'
import type { Person } from './disclosure'
import type { Locale } from './locales'

/** A text in some of the site's languages. */
type LocalText = Readonly<Record<Locale, string>>

/** A key with which a person signs, and the days on which it counts, both included. */
export interface SigningKey {
  /** A line of a `.pub` file of OpenSSH. */
  key: string
  from: IsoDate
  until?: IsoDate
}

/** Somebody who writes or reviews here; never a model. */
export interface Author extends Person {
  role: LocalText
  bio: LocalText
  /** Path of a picture below the project. */
  portrait?: string
  links: readonly { name: string; url: string }[]
  keys: readonly SigningKey[]
}

/** The first letters of a name’s first and last word, for where there is no portrait: „Erika Beispiel“ is EB. */
export function initialsOf(name: string): string {
  const words = name.split(/\s+/).filter(Boolean)
  return [...new Set([words[0], words.at(-1)])]
    .map((word) => [...(word ?? '')][0] ?? '')
    .join('')
    .toLocaleUpperCase('en')
}
