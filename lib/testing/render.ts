import { parseHTML } from 'linkedom'
import type { ReactNode } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import type { Language } from '@/lib/i18n/messages'
import { translatorFor } from './site'

/** German, as components get it. */
export const german: Language = { locale: 'de', t: translatorFor('de') }

/** What a browser makes of a component's markup: the body that it stands in. */
export function render(node: ReactNode): Element {
  const { body } = parseHTML(`<html><body>${renderToStaticMarkup(node)}</body></html>`).document
  for (const element of body.querySelectorAll('*')) lowerCaseAttributes(element)
  return body
}

/** HTML knows no case of attributes; React writes `hrefLang`, and linkedom keeps it. */
function lowerCaseAttributes(element: Element) {
  for (const { name, value } of [...element.attributes]) {
    if (name === name.toLowerCase()) continue
    element.removeAttribute(name)
    element.setAttribute(name.toLowerCase(), value)
  }
}

/** What an attribute says on each element that a selector finds, in order; null where it is absent. */
export function attributes(within: Element, selector: string, name: string): (string | null)[] {
  return [...within.querySelectorAll(selector)].map((element) => element.getAttribute(name))
}

/** The text of each element that a selector finds, in order. */
export function texts(within: Element, selector: string): (string | null)[] {
  return [...within.querySelectorAll(selector)].map(({ textContent }) => textContent)
}
