import type { Query } from '@/lib/search/ask/find-articles'
import { filterNames } from '@/lib/search/index-format'

const names = ['q', ...filterNames] as const

/** Reads the part of an address behind `?`. */
export function readQuery(search: string): Query {
  const parameters = new URLSearchParams(search)
  const value = (name: keyof Query) => parameters.get(name)?.trim() ?? ''
  return { q: value('q'), tag: value('tag'), year: value('year'), level: value('level') }
}

/** Writes a query behind a path, without the fields that are open. */
export function addressOf(path: string, query: Query): string {
  const given = names.filter((name) => query[name] !== '')
  const parameters = new URLSearchParams(given.map((name) => [name, query[name]]))
  return given.length > 0 ? `${path}?${parameters}` : path
}

/** Whether nothing is asked for, by words or by filters. */
export function isEmpty(query: Query): boolean {
  return names.every((name) => query[name] === '')
}

/** Whether articles are narrowed down, whatever the words. */
export function isFiltered(query: Query): boolean {
  return filterNames.some((name) => query[name] !== '')
}
