import leven from 'leven'
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
 * Where there is none, `nearest` is the known word with the fewest differing letters.
 */
export function readTag(
  table: TagTable,
  written: string,
  locale: Locale,
): { id: string } | { nearest: string | undefined } {
  const known = Object.keys(table).flatMap((id) => {
    const names = tagIn(table, id, locale)
    return [names?.slug, names?.name, id].flatMap((word) => (word ? [{ id, word }] : []))
  })
  const wanted = written.toLowerCase()
  const match = known.find(({ word }) => word.toLowerCase() === wanted)
  if (match) return { id: match.id }
  const distance = ({ word }: { word: string }) => leven(word.toLowerCase(), wanted)
  return { nearest: known.toSorted((a, b) => distance(a) - distance(b))[0]?.word }
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
