import type { Source } from '@/lib/model/source'
import { percentDecoded } from '@/lib/urls/path-forms'

export type Name = { family: string; given: string } | { literal: string }

/**
 * What a source is to a bibliography. Only a DOI says more than “a page on the web”: an article,
 * and with arXiv's prefix (https://info.arxiv.org/help/doi.html) one that no journal has published.
 */
export function kindOf(source: Source): 'webpage' | 'article' | 'preprint' {
  const doi = doiOf(source.url)
  if (!doi) return 'webpage'
  return doi.startsWith('10.48550/') ? 'preprint' : 'article'
}

/** The DOI that a doi.org address names (https://www.doi.org/the-identifier/resources/handbook/). */
export function doiOf(url: string | undefined): string | undefined {
  if (!url) return undefined
  const { hostname, pathname } = new URL(url)
  if (!['doi.org', 'dx.doi.org', 'www.doi.org'].includes(hostname)) return undefined
  const doi = percentDecoded(pathname.slice(1))
  return /^10\.\d{4,9}\/\S+$/.test(doi) ? doi : undefined
}

/**
 * Reads names: “Family, Given” becomes a person, anything else stays whole; `;` stands between
 * several. A legal form behind the comma, as in “Example, Inc.”, makes no person.
 */
export function namesOf(author: string): Name[] {
  return author.split(';').flatMap((part): Name[] => {
    const literal = part.trim()
    const [family = '', given = '', ...more] = literal.split(',').map((word) => word.trim())
    if (family && given && more.length === 0 && !legalForm.test(given)) return [{ family, given }]
    return literal ? [{ literal }] : []
  })
}

/** A name as it stands in running text. */
export function nameText(name: Name): string {
  return 'literal' in name ? name.literal : `${name.given} ${name.family}`
}

const legalForm = /^(inc|ltd|llc|llp|plc|corp|co|gmbh|ag|kg|se|s\.?a|b\.?v|e\.\s?v)\b\.?/i
