import type { CreativeWork, Person } from 'schema-dts'
import type { Source } from '@/lib/model/source'
import { type Name, namesOf } from '@/lib/sources/citation'

/**
 * Writes sources as the values of schema.org's `citation` (https://schema.org/citation). What is unknown is
 * undefined, so that JSON lacks it.
 *
 * A name that cannot be told apart into family and given name stays a text, since it may be a person's or an
 * organisation's; schema.org allows that (https://schema.org/docs/datamodel.html).
 */
export function citationsOf(sources: readonly Source[]): CreativeWork[] {
  return sources.map(({ title, url, language, publisher, author, published, archive }) => ({
    '@type': 'CreativeWork',
    name: title,
    url,
    inLanguage: language,
    author: author ? namesOf(author).map(toPerson) : undefined,
    publisher: publisher ? { '@type': 'Organization', name: publisher } : undefined,
    datePublished: published,
    archivedAt: archive,
  }))
}

function toPerson(name: Name): Person {
  if ('literal' in name) return name.literal
  const { family, given } = name
  return { '@type': 'Person', name: `${given} ${family}`, familyName: family, givenName: given }
}
