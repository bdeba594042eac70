import { type IndexReader, type Load, openIndex } from '@/lib/search/ask/index-reader'
import { searchIndexPrefix } from '@/lib/urls'
import { hosted } from './base'

const load: Load = async (kind, path) => {
  const address = hosted(searchIndexPrefix + path)
  if (kind === 'stemmer') return import(address)
  const response = await fetch(address)
  if (!response.ok) throw new Error(`${address}: ${response.status}`)
  return response.json()
}

const opened = new Map<string, Promise<IndexReader>>()

/** Opens the index of a language, once unless that fails. */
export function indexOf(locale: string): Promise<IndexReader> {
  const index = opened.get(locale) ?? openIndex(locale, load)
  opened.set(locale, index)
  index.catch(() => opened.delete(locale))
  return index
}
