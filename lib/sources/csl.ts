import type { PartialDate } from '@/lib/model/dates'
import type { Source } from '@/lib/model/source'
import { doiOf, kindOf, type Name, namesOf } from '@/lib/sources/citation'

interface CslDate {
  'date-parts': [number[]]
}

/** The part of CSL's data model that a source fills; what is unknown is undefined, so JSON lacks it. */
export interface CslItem {
  id: string
  type: 'webpage' | 'article-journal' | 'article'
  title: string
  URL?: string
  DOI?: string
  author?: Name[]
  'container-title'?: string
  publisher?: string
  issued?: CslDate
  accessed?: CslDate
  archive?: string
  archive_location?: string
  language?: string
}

/**
 * Writes sources as CSL-JSON, the form that Zotero, Pandoc and citation processors read
 * (https://github.com/citation-style-language/schema, `schemas/input/csl-data.json`).
 *
 * `archive` is the host of the web archive and `archive_location` the copy's address. A preprint is an
 * `article` whose `publisher` is its repository; elsewhere the publisher is the site or journal that
 * contains it.
 */
export function toCslJson(sources: readonly Source[]): CslItem[] {
  return sources.map(toItem)
}

const types = { webpage: 'webpage', article: 'article-journal', preprint: 'article' } as const

function toItem(source: Source): CslItem {
  const { id, title, url, publisher, author, published, accessed, archive, language } = source
  const kind = kindOf(source)
  return {
    id,
    type: types[kind],
    title,
    author: author ? namesOf(author) : undefined,
    [kind === 'preprint' ? 'publisher' : 'container-title']: publisher,
    issued: toDate(published),
    accessed: toDate(accessed),
    DOI: doiOf(url),
    URL: url,
    archive: archive ? new URL(archive).host : undefined,
    archive_location: archive,
    language,
  }
}

function toDate(date: PartialDate | undefined): CslDate | undefined {
  return date ? { 'date-parts': [date.split('-').map(Number)] } : undefined
}
