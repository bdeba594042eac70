import GithubSlugger from 'github-slugger'
import type { Element, Root } from 'hast'
import { h } from 'hastscript'
import { slugOf } from '@/lib/model/slug'
import { SKIP, visit } from '@/lib/trees/visit'
import { hasClass, inlineText, isHeading } from '../tree/blocks'
import { isReference } from '../tree/references'

/** A heading as a table of contents lists it. */
export interface Heading {
  /** 1 to 6. */
  depth: number
  id: string
  text: string
}

export interface HeadingOptions {
  /** The language of the text, as a BCP 47 tag. */
  locale: string
  /** Names the link to a heading, such as „Link zum Abschnitt „…““. */
  linkLabel: (heading: string) => string
  /** Ids that the page uses elsewhere and no heading may take. */
  reserved: readonly string[]
  /** The ids that other systems give the headings: `usualIds`. */
  usual: ReadonlyMap<Element, string>
}

/**
 * The ids that GitHub, Hugo and VS Code give the headings of a tree. They are made of the words as their author wrote them,
 * so that this is asked before typography adds blanks and dashes.
 */
export function usualIds(tree: Root): Map<Element, string> {
  const github = new GithubSlugger()
  return new Map(visibleHeadings(tree).map((heading) => [heading, github.slug(nameOf(heading))]))
}

/**
 * Gives every heading an id from its text, unique in the document and numbered as GitHub does (`-1`, `-2`, …), and an empty
 * link to itself for the style sheet to draw, so that the sign is not copied. `aria-labelledby` keeps the link's name out of the heading's
 * (https://www.w3.org/TR/accname-1.2/#comp_labelledby). The label of the footnotes has no link. Where GitHub, Hugo and
 * VS Code would give another id, that one leads to the heading as well.
 */
export function nameHeadings(
  tree: Root,
  { locale, linkLabel, reserved, usual }: HeadingOptions,
): void {
  const taken = new Set([...reserved, ...idsOf(tree)])
  const claim = claimerOf(taken)
  const headings = visibleHeadings(tree).map((heading) => {
    const slug = slugOf(nameOf(heading), { fallback: 'section', locale })
    const id = String(heading.properties.id ?? claim(slug))
    const words = inlineText(heading).trim()
    return { heading, words, id, others: [usual.get(heading) ?? '', earlierId(slug, id)] }
  })
  for (const { heading, words, id } of headings) {
    const nameId = claim(`${id}-name`)
    heading.properties = { ...heading.properties, id, ariaLabelledBy: [nameId] }
    heading.children = [
      h('span', { id: nameId }, heading.children),
      permalink(id, linkLabel(words)),
    ]
  }
  for (const kind of [0, 1])
    for (const { heading, others } of headings) {
      const other = others[kind] ?? ''
      if (other !== '' && !taken.has(other))
        heading.children.unshift(h('span', { id: claim(other) }))
    }
}

/** Equal headings were numbered from `-2` once; where nothing else has that id, it leads where it led. */
function earlierId(slug: string, id: string): string {
  const number = id.startsWith(`${slug}-`) ? Number(id.slice(slug.length + 1)) : 0
  return number > 0 ? `${slug}-${number + 1}` : ''
}

/** The headings that have an id, in order, for a table of contents. */
export function headingsOf(tree: Root): Heading[] {
  return visibleHeadings(tree).flatMap((heading) => {
    const { id } = heading.properties
    if (typeof id !== 'string') return []
    return { depth: Number(heading.tagName.charAt(1)), id, text: inlineText(heading).trim() }
  })
}

function visibleHeadings(tree: Root): Element[] {
  const found: Element[] = []
  visit(tree, 'element', (element) => {
    if (!isHeading(element)) return
    if (!hasClass(element, 'sr-only')) found.push(element)
    return SKIP
  })
  return found
}

function nameOf(heading: Element): string {
  let name = ''
  visit(heading, (node) => {
    if (isReference(node)) return SKIP
    if (node.type === 'text') name += node.value
  })
  return name.trim()
}

function idsOf(tree: Root): string[] {
  const ids: string[] = []
  visit(tree, 'element', ({ properties }) => {
    if (properties.id) ids.push(String(properties.id))
  })
  return ids
}

/** Makes ids of their own: `-1`, `-2`, … behind one that is taken, counted on where it was taken before. */
function claimerOf(taken: Set<string>): (wanted: string) => string {
  const numbers = new Map<string, number>()
  return (wanted) => {
    let id = wanted
    let number = numbers.get(wanted) ?? 1
    for (; taken.has(id); number++) id = `${wanted}-${number}`
    numbers.set(wanted, number)
    taken.add(id)
    return id
  }
}

function permalink(id: string, label: string): Element {
  return h('a', { className: 'anchor', href: `#${id}`, ariaLabel: label })
}
