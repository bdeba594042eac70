import type { ReadingElement } from './node'

const words = (list: string) => new Set(list.split(' '))

/** Begin a line of their own that names them. */
const blocks = words(
  'aside blockquote caption dd details dl dt figcaption figure h1 h2 h3 h4 h5 h6 hr li ol summary table td th tr ul',
)

/** End a paragraph and are not named: how an author or the site wraps things is no difference. */
const breaks = words(
  'address article center div fieldset footer form header hgroup main nav p section tbody tfoot thead',
)

/** Named inside a line. */
const marks = words(
  'a abbr audio b cite code del dfn em i iframe input ins kbd mark q s samp small strong sub sup u var video',
)

const neverRead = words('button noscript script source style template track')

/** What a reader sees or hears of an element besides its text. */
const attributes: Record<string, string[]> = {
  aside: ['data-alert'],
  audio: ['src'],
  iframe: ['src'],
  input: ['checked'],
  li: ['value'],
  ol: ['reversed', 'start', 'type'],
  td: ['colspan', 'rowspan'],
  th: ['colspan', 'rowspan'],
  video: ['src'],
}

export type Kind = 'block' | 'break' | 'mark' | 'picture' | 'drawing' | 'code' | 'wrapper' | 'none'

/** How the reading text treats an element (`docs/verify.md`, “Elements”). */
export function kindOf(element: ReadingElement): Kind {
  const { name } = element
  if (isLeftOut(element)) return 'none'
  if (name === 'pre') return 'code'
  if (name === 'img') return 'picture'
  if (name === 'svg' || name === 'math') return 'drawing'
  if (blocks.has(name) || isNotes(element)) return 'block'
  if (breaks.has(name)) return 'break'
  return marks.has(name) ? 'mark' : 'wrapper'
}

/** Buttons, what opens on demand, and words of the site about the text: nothing that its author wrote. */
function isLeftOut({ name, attributes: given }: ReadingElement): boolean {
  return (
    neverRead.has(name) ||
    ['hidden', 'popover', 'data-ui', 'data-footnote-backref'].some((key) => key in given) ||
    given.role === 'doc-backlink' ||
    (name === 'svg' && given['aria-hidden'] === 'true') ||
    (name === 'input' && given.type !== 'checkbox')
  )
}

function isNotes({ attributes: given }: ReadingElement): boolean {
  return 'data-footnotes' in given
}

/** The name of an element with what counts of its attributes. */
export function nameOf(element: ReadingElement): string {
  if (isNotes(element)) return 'footnotes'
  const { name, attributes: given } = element
  const counted = (attributes[name] ?? []).filter((key) => key in given)
  return [name, ...counted.map((key) => (given[key] ? `${key}=${given[key]}` : key))].join(' ')
}
