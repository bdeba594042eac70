import type { Locale } from './locales'

/** A topic's word in one language and the last part of its address there. */
export interface TagName {
  name: string
  slug: string
}

/** The site's topics by their canonical id, each with its word in every language that has one. */
export type TagTable = Readonly<Record<string, Readonly<Record<Locale, TagName>>>>

/** A topic in a language; undefined where the table has no such id, or no word for it. */
export function tagIn(table: TagTable, id: string, locale: Locale): TagName | undefined {
  const names = Object.hasOwn(table, id) ? table[id] : undefined
  return names && Object.hasOwn(names, locale) ? names[locale] : undefined
}

/** The canonical id of a topic by its address in a language. */
export function tagBySlug(table: TagTable, slug: string, locale: Locale): string | undefined {
  return Object.keys(table).find((id) => tagIn(table, id, locale)?.slug === slug)
}

/**
 * Finds the topic that an author means: its id, or its word or address in the file's language, letter case apart.
 * Where there is none, `known` are the words that there are, and `meant` is the file's own word for a topic that another
 * language calls so.
 */
export function readTag(
  table: TagTable,
  written: string,
  locale: Locale,
): { id: string } | { known: string[]; meant?: string } {
  const words = wordsIn(table, locale)
  const id = words.get(written.toLowerCase())
  if (id !== undefined) return { id }
  return { known: [...words.keys()], meant: fromElsewhere(table, written, locale)?.slug }
}

/** The topic that any other language calls so, in the given language. Only asked for where a file is wrong. */
function fromElsewhere(table: TagTable, written: string, locale: Locale): TagName | undefined {
  const others = new Set(Object.values(table).flatMap((names) => Object.keys(names)))
  const ids = [...others].flatMap((other) => wordsIn(table, other).get(written.toLowerCase()) ?? [])
  return ids.map((id) => tagIn(table, id, locale)).find((name) => name !== undefined)
}

const indexes = new WeakMap<TagTable, Map<Locale, ReadonlyMap<string, string>>>()

/** The ids of topics by all words that name them in a language, in lower case; made once for a table. */
function wordsIn(table: TagTable, locale: Locale): ReadonlyMap<string, string> {
  const index = indexes.get(table) ?? new Map<Locale, ReadonlyMap<string, string>>()
  indexes.set(table, index)
  const known = index.get(locale)
  if (known) return known
  const entries = Object.keys(table).flatMap((id) => {
    const names = tagIn(table, id, locale)
    return [names?.slug, names?.name, id].flatMap((word) =>
      word ? [[word.toLowerCase(), id] as const] : [],
    )
  })
  // The first topic that has a word keeps it.
  const words = new Map(entries.toReversed())
  index.set(locale, words)
  return words
}

/** Topics whose address in a language is already another's, as `[id, locale, the other's id]`. */
export function doubledTags(
  table: TagTable,
  locales: readonly Locale[],
): [id: string, locale: Locale, taken: string][] {
  return locales.flatMap((locale) =>
    Object.keys(table).flatMap((id): [string, Locale, string][] => {
      const slug = tagIn(table, id, locale)?.slug
      const first = slug && tagBySlug(table, slug, locale)
      return first && first !== id ? [[id, locale, first]] : []
    }),
  )
}
