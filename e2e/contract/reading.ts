import { parseHTML } from 'linkedom'

/** An HTML file as a document. */
export function documentOf(html: string): Document {
  return parseHTML(html).document
}

/** The words of an element that everybody gets, white space collapsed. */
export function wordsIn(element: Element | null | undefined): string | undefined {
  if (!element) return undefined
  const copy = documentOf(`<!DOCTYPE html><html><body>${element.outerHTML}</body></html>`).body
  for (const silent of copy.querySelectorAll('svg, [aria-hidden=true]')) silent.remove()
  return copy.textContent?.replace(/\s+/g, ' ').trim()
}

/** The words of an element, its facts with a dot between two of them, as a style sheet draws it. */
export function factsIn(element: Element): string {
  const facts = [...element.querySelectorAll('.facts > *')]
  return (facts.length > 0 ? facts : [element]).map(wordsIn).join(' · ')
}

/** The words of a fragment of HTML. */
export function wordsOf(html: string): string {
  return documentOf(`<p>${html}</p>`).querySelector('p')?.textContent ?? ''
}

/** The language that an element is in, by its nearest `lang`. */
export function languageOf(element: Element): string | undefined {
  return element.closest('[lang]')?.getAttribute('lang') ?? undefined
}

/** The languages of the words in an element, each once, with commas between them. */
export function languagesIn(element: Element): string {
  const parts = [element, ...element.querySelectorAll('*')].filter(({ childNodes }) =>
    [...childNodes].some(
      ({ nodeType, textContent }) => nodeType === 3 && /\p{L}/u.test(textContent ?? ''),
    ),
  )
  return [...new Set(parts.map(languageOf))].join()
}

/** Whether a reader or a screen reader does not get an element without doing something first. */
export function isHidden(element: Element): boolean {
  return Boolean(
    element.closest(
      'details:not([open]), [hidden], [inert], [aria-hidden=true], template, noscript, .sr-only, ' +
        '.visually-hidden, .hidden, .invisible, [role=presentation], [role=none]',
    ),
  )
}

/** The path of an address, without escapes. */
export function pathOf(address: unknown): string {
  const [text, base] = [String(address), 'https://site.example']
  return URL.canParse(text, base) ? decodeURIComponent(new URL(text, base).pathname) : ''
}

/** The file of JSON as a value; undefined if there is none. */
export function jsonOf(text: string | undefined): unknown {
  return text === undefined ? undefined : JSON.parse(text)
}

/** A property of an object; undefined of anything else. */
export function valueAt(node: unknown, key: string): unknown {
  return typeof node === 'object' && node !== null ? Reflect.get(node, key) : undefined
}

/** A property that is a list; empty if it is none. */
export function listAt(node: unknown, key: string): unknown[] {
  const value = valueAt(node, key)
  return Array.isArray(value) ? value : []
}

/** Rows of CSV by the names of its first row (RFC 4180). */
export function csvRows(text: string): Record<string, string>[] {
  const [header = [], ...body] = text.match(/(?:"(?:[^"]|"")*"|[^"\r\n])+/g)?.map(csvCells) ?? []
  return body.map((row) =>
    Object.fromEntries(header.map((name, index) => [name, row[index] ?? ''])),
  )
}

function csvCells(row: string): string[] {
  return [...row.matchAll(/("(?:[^"]|"")*"|[^",]*)(?:,|$)/g)].map(([, cell = '']) =>
    cell.replace(/^"|"$/g, '').replaceAll('""', '"'),
  )
}
