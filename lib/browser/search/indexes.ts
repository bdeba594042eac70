import { type IndexReader, type Load, openIndex } from '@/lib/search/ask/index-reader'
import { searchIndexPrefix } from '@/lib/urls'
import { hosted } from '../base'

const load: Load = async (kind, path) => {
  const address = hosted(searchIndexPrefix + path)
  if (kind === 'language') return import(address)
  const response = await fetch(address, { cache: kind === 'entry' ? 'no-cache' : 'default' })
  if (!response.ok) throw new Error(`${address}: ${response.status}`)
  return response.json()
}

const opened = new Map<string, Promise<IndexReader>>()

/** Opens the index of a language, once. */
export function indexOf(locale: string): Promise<IndexReader> {
  const index = opened.get(locale) ?? openIndex(locale, load)
  opened.set(locale, index)
  return index
}

/** Lets the next query open them anew: files may be gone since the site was published again. */
export function closeIndexes(): void {
  opened.clear()
}
