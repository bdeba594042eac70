/**
 * Stands between the parts of a compound in the text given to Pagefind 1.6.0, which then indexes „Kranken~versicherung“
 * as the whole word and, with half the weight, as each part, all at the one position: parts are found and the
 * word itself is what an excerpt marks. Pagefind does so at ASCII punctuation, not yet at a soft hyphen (U+00AD).
 */
const seam = '~'

const seams = /(?<=\p{L})~(?=\p{L})/gu

/** Tilde operator, which takes the place of a text's own tilde between letters. */
const ownTilde = '\u223c'

/**
 * Writes seams between the parts of the compounds in a text.
 *
 * @param compounds parts by compound in lower case, as `compoundParts` yields them.
 */
export function withSeams(text: string, compounds: ReadonlyMap<string, readonly string[]>): string {
  return text.replace(seams, ownTilde).replace(/\p{L}+/gu, (word) => {
    const parts = compounds.get(word.toLowerCase())
    return parts ? cut(word, parts) : word
  })
}

function cut(word: string, parts: readonly string[]): string {
  const ends = parts.slice(1).map((_, index) => parts.slice(0, index + 1).join('').length)
  return ends.reduceRight((rest, at) => rest.slice(0, at) + seam + rest.slice(at), word)
}

/** Gives back the text as readers know it: for titles and excerpts that come out of Pagefind. */
export function withoutSeams(text: string): string {
  return text.replace(seams, '')
}

/** A piece of an excerpt; a hit is what the query found. */
export interface ExcerptPart {
  text: string
  hit: boolean
}

/**
 * Takes apart an excerpt as Pagefind returns it, HTML with `<mark>` as its only element, so that a page can
 * show it as text nodes and never parses what an article says as HTML.
 */
export function excerptParts(excerpt: string): ExcerptPart[] {
  return excerpt
    .split(/<mark>(.*?)<\/mark>/s)
    .map((html, index) => ({ text: withoutSeams(unescapeHtml(html)), hit: index % 2 === 1 }))
    .filter((part) => part.text !== '')
}

/** Pagefind escapes these two characters and no other. */
function unescapeHtml(html: string): string {
  return html.replaceAll('&lt;', '<').replaceAll('&gt;', '>')
}
