import type { Element, Root } from 'hast'
import { defaultSchema, type Schema, sanitize } from 'hast-util-sanitize'
import { meantAddress } from '@/lib/problems/meant-address'
import { visit } from '@/lib/trees/visit'
import { percentDecoded } from '@/lib/urls/path-forms'
import { quoted, type Report } from '../tree/problems'

const alignment: [string, ...string[]] = ['align', 'left', 'center', 'right', 'justify']
const cell = [alignment, 'colSpan', 'rowSpan', 'headers', 'scope', 'abbr']

/**
 * What survives of the HTML in a text: the elements of GitHub's list (https://github.com/syntax-tree/hast-util-sanitize)
 * and those that prose needs, with the attributes that a reader notices. No scripts, styles, forms, frames or event
 * handlers, and nothing that could hold words which no reader of the page sees.
 */
export const sanitizeSchema: Schema = {
  ancestors: defaultSchema.ancestors,
  // A text cannot take an id that the page itself uses: see `anchors.ts`.
  clobber: [],
  // The end of the excerpt is a comment until the tree is divided there.
  allowComments: true,
  strip: [
    ...['script', 'style', 'template', 'iframe', 'noembed', 'noframes', 'title', 'svg', 'math'],
    ...['select', 'textarea'],
  ],
  required: { input: { type: 'checkbox', disabled: true } },
  protocols: { href: ['http', 'https', 'mailto', 'tel'], src: ['http', 'https'] },
  tagNames: [
    // The files of a picture are the site's own choice.
    ...(defaultSchema.tagNames ?? []).filter((name) => name !== 'picture' && name !== 'source'),
    ...['abbr', 'aside', 'bdi', 'bdo', 'caption', 'cite', 'col', 'colgroup', 'dfn', 'figcaption'],
    ...['figure', 'mark', 'small', 'time', 'u', 'wbr'],
  ],
  attributes: {
    '*': ['id', 'lang', 'dir', alignment],
    a: [
      ...['href', 'hrefLang', 'name', 'title', 'ariaLabel', 'ariaDescribedBy'],
      ...['dataFootnoteRef', 'dataFootnoteBackref'],
      ['className', 'data-footnote-backref'],
    ],
    abbr: ['title'],
    aside: [
      ['className', 'alert', /^alert-[a-z]+$/],
      ['role', 'note'],
    ],
    code: [['className', /^language-./, 'math-inline', 'math-display'], 'dataMeta'],
    col: ['span'],
    colgroup: ['span'],
    del: ['dateTime'],
    details: ['open'],
    dfn: ['title'],
    h2: [['className', 'sr-only']],
    img: ['src', 'alt', 'title', 'width', 'height'],
    input: [['disabled', true], ['type', 'checkbox'], 'checked'],
    ins: ['dateTime'],
    li: ['value', ['className', 'task-list-item']],
    ol: ['start', 'reversed', 'type', ['className', 'contains-task-list']],
    p: [['className', 'alert-title']],
    section: ['dataFootnotes', ['className', 'footnotes']],
    // Markers of claims, which become links after the sanitiser.
    sup: [['className', 'claim']],
    td: cell,
    th: cell,
    time: ['dateTime'],
    ul: [['className', 'contains-task-list']],
  },
}

/** Writes `HTTPS:` as the sanitiser knows it: case says nothing there (https://www.rfc-editor.org/info/rfc3986, 3.1). */
export function lowerSchemes(tree: Root): void {
  visit(tree, { type: 'element', tagName: 'a' }, ({ properties }) => {
    if (typeof properties.href !== 'string') return
    properties.href = properties.href.replace(/^(?:https?|mailto|tel):/i, (scheme) =>
      scheme.toLowerCase(),
    )
  })
}

/** Elements that are taken out, told, and divide words: what stands in them stays on lines of its own. */
const dividing =
  'address article center dialog dir fieldset footer form header hgroup legend listing main menu nav search xmp'.split(
    ' ',
  )

const dividedSchema: Schema = {
  ...sanitizeSchema,
  tagNames: [...(sanitizeSchema.tagNames ?? []), ...dividing],
}

/** Where an element makes sense alone (https://html.spec.whatwg.org/multipage/indices.html#elements-3). */
const parentsOf: Record<string, string[]> = {
  dd: ['dl', 'div'],
  dt: ['dl', 'div'],
  figcaption: ['figure'],
  li: ['ol', 'ul'],
  summary: ['details'],
}

/** Takes out of a tree what no text may hold. The tree given is not changed. */
export function sanitized(tree: Root): Root {
  const clean = sanitize(tree, dividedSchema)
  visit(clean, 'element', (element, _, parent) => {
    const { properties, tagName } = element
    if ([properties.className].flat().length === 0) delete properties.className
    const parents = parentsOf[tagName]
    const isLost = parents && !(parent?.type === 'element' && parents.includes(parent.tagName))
    if (isLost || dividing.includes(tagName)) element.tagName = 'div'
  })
  return clean.type === 'root' ? clean : { type: 'root', children: [] }
}

/** What an element loses to the sanitiser when nothing stands around it. */
const aloneSchema: Schema = { ...sanitizeSchema, ancestors: {}, required: {} }

/**
 * Names every element and attribute that `sanitized` takes out. Read from the tree, so that words which merely look like
 * an attribute are words.
 */
export function reportTakenOut(tree: Root, report: Report): void {
  visit(tree, 'element', (element) => {
    const clean = sanitize({ ...element, children: [] }, aloneSchema)
    if (clean.type !== 'element' || clean.tagName !== element.tagName)
      report(element, takenOut(`<${element.tagName}>`, 'error'))
    else for (const loss of lostAttributes(element, clean)) report(element, loss)
  })
}

function lostAttributes(element: Element, clean: Element) {
  const valuesOf = ({ properties }: Element, name: string) => [properties[name] ?? []].flat()
  const lost = Object.keys(element.properties).filter(
    (name) => valuesOf(clean, name).length < valuesOf(element, name).length,
  )
  return lost.map((name) => attributeLoss(element, name))
}

/** What an author is told of an attribute that is taken out. @param name in hast’s spelling */
export function attributeLoss({ tagName, properties }: Element, name: string) {
  const value = String(properties[name])
  if (name === 'href') return forbiddenAddress(value)
  if (name === 'src' && tagName === 'img') return forbiddenPicture(value)
  const isDangerous = name === 'src' || /^on|^style$/i.test(name)
  const shown = `${attributeName(name)}=${quoted(value)} at <${tagName}>`
  return takenOut(shown, isDangerous ? 'error' : 'warning')
}

function forbiddenAddress(address: string) {
  const mended = meantAddress(address)
  const code = mended ? 'field-address' : 'reference-forbidden'
  return {
    severity: 'error',
    cause: 'link',
    code,
    values: { found: quoted(address) },
    mended,
  } as const
}

function forbiddenPicture(address: string) {
  const values = { found: quoted(percentDecoded(address)) }
  return { severity: 'error', cause: 'image', code: 'reference-image', values } as const
}

function attributeName(property: string): string {
  if (property === 'className') return 'class'
  return /^(?:data|aria)[A-Z]/.test(property)
    ? property.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)
    : property.toLowerCase()
}

function takenOut(found: string, severity: 'error' | 'warning') {
  const code = severity === 'error' ? 'html-dropped' : 'html-attribute'
  return { severity, cause: 'html', code, values: { found } } as const
}
