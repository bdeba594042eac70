import type { Place } from '../places'
import { type Draft, hidden, linkTo } from './draft'

/** The address of another article’s file, as one text of `content/` links another. */
export function pathTo({ folder, locale }: Place, fragment = ''): string {
  return `../${folder}/${locale}.md${fragment}`
}

/** Stands in a text for another article until its Markdown is read; no author can have written it. */
const scheme = 'klartext-article:'

/**
 * What a template’s reference to an article or a file becomes for now: an address where one is wanted, in words a link
 * with the article’s title. Undefined where there is nothing that readers get.
 * @param index of the reference in the draft
 */
export function referenceTo(name: string, index: number, draft: Draft): string | undefined {
  const { article, addresses, place: from } = draft.around
  const [, fragment = ''] = /(#.*)$/.exec(name) ?? []
  const place = addresses.article(name, from.locale)
  if (place && canLink(from, place)) {
    const address = `${scheme}${pathTo(place, fragment)}`
    return isAddress(draft.text.slice(0, index)) ? address : linkTo(place.entry.title, address)
  }
  const path = `/${name.replace(/^\//, '')}`
  return addresses.resolve(article, path).kind === 'file' ? path : undefined
}

/** What a reference that leads nowhere becomes: nothing that readers see. It is told. */
export function missingReference(name: string, index: number, draft: Draft): string {
  draft.lose('link', index, name)
  return isAddress(draft.text.slice(0, index)) ? '#' : hidden(name)
}

/** Whether what follows a text is the address of a link, whatever the template puts before it. */
function isAddress(before: string): boolean {
  const written = before.slice(-500).replace(/\{\{[^{}]*\}\}|\{%[^{}]*%\}/g, '')
  return /(?:\]\(<?|\]:\s*<?|=\s*["']?|<)[^\s<>()"']*$/.test(written)
}

/** The path behind such a reference; undefined for any other address. */
export function referencedPath(address: string): string | undefined {
  return address.startsWith(scheme) ? address.slice(scheme.length) : undefined
}

/** A published text cannot lead to a draft. */
export function canLink(from: Place, to: Place): boolean {
  return from.entry.draft || !to.entry.draft
}
