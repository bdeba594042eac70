import { attributeValue } from './characters'
import { type ReadingElement, textOf } from './node'

const words = (list: string) => new Set(list.split(' '))

/** Stand on lines of their own and are named. */
const blocks = words(
  'aside blockquote caption dd details dl dt figcaption figure h1 h2 h3 h4 h5 h6 hr li ol summary table td tfoot th thead tr ul',
)

/** Stand on lines of their own and are not named: how an author or the site wraps things is no difference. */
const breaks = words(
  'address article center div fieldset footer form header hgroup main nav p section tbody',
)

/** Named inside a line. */
const marks = words(
  'a abbr audio b bdi bdo cite code del dfn em i iframe input ins kbd mark q rt ruby s samp small strike strong sub sup tt u var video',
)

const unread = words('button noscript rp script source style template track')

const hiding = ['hidden', 'popover', 'data-ui']

const cell = ['abbr', 'colspan', 'data-align', 'headers', 'rowspan', 'scope']

/** What a reader sees or hears of an element besides its text. */
const counted: Record<string, string[]> = {
  aside: ['data-alert', 'data-pull'],
  audio: ['src'],
  details: ['open'],
  figure: ['data-chart'],
  iframe: ['src'],
  input: ['checked'],
  li: ['value'],
  ol: ['reversed', 'start', 'type'],
  td: cell,
  th: cell,
  video: ['src'],
}

export type Kind = 'block' | 'break' | 'mark' | 'picture' | 'drawing' | 'code' | 'wrapper' | 'none'

/** How the reading text treats an element (`docs/verify.md`, “Elements”). */
export function kindOf(element: ReadingElement): Kind {
  const { name, attributes } = element
  if (isLeftOut(element)) return 'none'
  if (name === 'pre') return 'code'
  if (name === 'img') return 'picture'
  if (name === 'svg' || name === 'math') return 'drawing'
  if (blocks.has(name) || 'data-footnotes' in attributes) return 'block'
  if (breaks.has(name)) return 'break'
  return marks.has(name) ? 'mark' : 'wrapper'
}

/** Buttons, what opens on demand, and words of the site about the text: nothing that its author wrote. */
function isLeftOut(element: ReadingElement): boolean {
  const { name, attributes } = element
  return (
    unread.has(name) ||
    hiding.some((key) => key in attributes) ||
    isWayBack(element) ||
    (name === 'svg' && attributes['aria-hidden'] === 'true') ||
    (name === 'input' && attributes.type !== 'checkbox')
  )
}

/** The arrow from a note or source back to its place in the text; other words may call themselves one. */
function isWayBack(element: ReadingElement): boolean {
  const { attributes } = element
  const isNamed = attributes.role === 'doc-backlink' || 'data-footnote-backref' in attributes
  return isNamed && /^\s*↩\ufe0e?\s*\d*\s*$/.test(textOf(element))
}

/** Marks that show something without holding a text. */
export const showsWithoutText = words('audio code iframe input kbd q samp tt video')

/** In these every blank counts. */
export const isCode = words('code kbd samp')

/** The name of an element. */
export function nameOf({ name, attributes }: ReadingElement): string {
  return 'data-footnotes' in attributes ? 'footnotes' : name
}

/** What counts of its attributes, each with a blank before it. */
export function countedAttributes({ name, attributes }: ReadingElement): string {
  return (counted[name] ?? [])
    .filter((key) => key in attributes)
    .map((key) => (attributes[key] ? ` ${key}=${attributeValue(attributes[key])}` : ` ${key}`))
    .join('')
}
