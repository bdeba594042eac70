import type { Element, ElementContent, Root } from 'hast'
import { toString as textOf } from 'hast-util-to-string'
import { h } from 'hastscript'
import type { Source } from '@/lib/model/source'
import { claimAnchor, numberOf, sourceAnchor } from '@/lib/sources/claims'
import { SKIP, visit } from '@/lib/trees/visit'
import { hasClass, isHeading } from '../tree/blocks'
import { quoted, type Report } from '../tree/problems'

/** What a marker is rendered with. */
export interface ClaimOptions {
  sources: readonly Source[]
  /** What a screen reader says of a marker. */
  label: (number: number, title: string) => string
}

/**
 * Turns the markers that `remarkClaimSyntax` leaves into numbered links to the sources
 * (https://www.w3.org/TR/dpub-aria-1.1/#doc-noteref), in brackets so that nobody takes them for footnotes.
 *
 * @returns how many markers there are of each source, in the sources' order
 */
export function linkClaims(tree: Root, { sources, label }: ClaimOptions, report: Report): number[] {
  const counts = sources.map(() => 0)
  const toLink = (number: number): Element => {
    const occurrence = (counts[number - 1] ?? 0) + 1
    counts[number - 1] = occurrence
    return link(number, occurrence, label(number, sources[number - 1]?.title ?? ''))
  }
  visit(tree, { type: 'element', tagName: 'sup' }, (node, index, parent) => {
    if (!hasClass(node, 'claim') || !parent || index === undefined) return
    const names = textOf(node).split(';')
    const numbers = names.flatMap((name) => numberOf(name, sources) ?? [])
    for (const name of names.filter((name) => !numberOf(name, sources)))
      report(node, unknownSource(name, sources))
    if (parent.type === 'element' && isHeading(parent)) report(node, inHeading)
    if (numbers.length > 0) node.children = bracketed(numbers.map(toLink))
    else parent.children.splice(index, 1)
    return [SKIP, numbers.length > 0 ? index + 1 : index]
  })
  return counts
}

function unknownSource(name: string, sources: readonly Source[]) {
  const known = sources.map(({ id }) => `@${id}`).join(', ') || 'none'
  const values = { known, found: quoted(`@${name}`) }
  return { severity: 'error', cause: 'claim', code: 'claim-source', values } as const
}

/** A heading's words become an address and stand in other lists. */
const inHeading = {
  severity: 'error',
  cause: 'claim',
  code: 'claim-heading',
  values: {},
} as const

/** The word joiner keeps a marker on the line of the word before it. */
function bracketed(links: Element[]): ElementContent[] {
  const separated = links.flatMap((element, index) => (index === 0 ? [element] : [', ', element]))
  return h('sup', ['\u2060[', ...separated, ']']).children
}

function link(number: number, occurrence: number, ariaLabel: string): Element {
  const properties = {
    id: claimAnchor(number, occurrence),
    href: `#${sourceAnchor(number)}`,
    role: 'doc-noteref',
    ariaLabel,
  }
  return h('a', properties, String(number))
}
