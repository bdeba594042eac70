import type { Element, ElementContent, Root as HtmlRoot } from 'hast'
import { toString as textOf } from 'hast-util-to-string'
import { h } from 'hastscript'
import type { Root } from 'mdast'
import { SKIP, visit } from 'unist-util-visit'
import type { Source } from '@/lib/model/source'
import { claimAnchor, numberOf, sourceAnchor } from '@/lib/sources/claims'
import type { Claim } from './claim-syntax'

/** What a marker is rendered with. */
export interface ClaimOptions {
  sources: readonly Source[]
  /** What a screen reader says of a marker. */
  label: (number: number, title: string) => string
}

/** The markers that readers see, in the text's order: not those of footnotes that nothing refers to. */
export function claimsIn(tree: Root): Claim[] {
  const called = new Set<string>()
  visit(tree, 'footnoteReference', (node) => {
    called.add(node.identifier)
  })
  const claims: Claim[] = []
  visit(tree, (node) => {
    if (node.type === 'footnoteDefinition' && !called.has(node.identifier)) return SKIP
    if (node.type === 'claim') claims.push(node)
  })
  return claims
}

/**
 * rehype plugin: turns the markers that `remarkClaimSyntax` leaves into numbered links to the sources
 * (https://www.w3.org/TR/dpub-aria-1.1/#doc-noteref), in brackets so that nobody takes them for footnotes.
 */
export function rehypeClaims({ sources, label }: ClaimOptions) {
  return (tree: HtmlRoot) => {
    const seen = new Map<number, number>()
    const toLink = (number: number): Element => {
      const occurrence = (seen.get(number) ?? 0) + 1
      seen.set(number, occurrence)
      return link(number, occurrence, label(number, sources[number - 1]?.title ?? ''))
    }
    visit(tree, { type: 'element', tagName: 'sup' }, (node) => {
      if (!isMarker(node)) return
      const numbers = textOf(node)
        .split(';')
        .flatMap((name) => numberOf(name, sources) ?? [])
      if (numbers.length > 0) node.children = bracketed(numbers.map(toLink))
      return SKIP
    })
  }
}

function isMarker({ properties: { className } }: Element): boolean {
  return Array.isArray(className) && className.includes('claim')
}

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
