import type { Place } from '../places'
import type { Draft } from './draft'

/** The address of another article’s file, as one text of `content/` links another. */
export function pathTo({ folder, locale }: Place, fragment = ''): string {
  return `../${folder}/${locale}.md${fragment}`
}

/** Stands in a text for another article until its Markdown is read; no author can have written it. */
const scheme = 'klartext-article:'

/** What a template’s reference to an article becomes for now; undefined where there is none that readers get. */
export function referenceTo(name: string, { around }: Draft): string | undefined {
  const [, fragment = ''] = /(#.*)$/.exec(name) ?? []
  const place = around.addresses.article(name, around.place.locale)
  return place && canLink(around.place, place) ? `${scheme}${pathTo(place, fragment)}` : undefined
}

/** The path behind such a reference; undefined for any other address. */
export function referencedPath(address: string): string | undefined {
  return address.startsWith(scheme) ? address.slice(scheme.length) : undefined
}

/** A published text cannot lead to a draft. */
export function canLink(from: Place, to: Place): boolean {
  return from.entry.draft || !to.entry.draft
}
