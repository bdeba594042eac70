import { filterNames, isEmpty, type Query } from './address'

/** @throws {Error} where the page lacks an element that its script fills */
function find<T extends Element>(selector: string, type: new () => T): T {
  const element = document.querySelector(selector)
  if (element instanceof type) return element
  throw new Error(`no ${selector}`)
}

export const form = find('form.search', HTMLFormElement)
export const field = find('.search input', HTMLInputElement)
export const list = find('.results', HTMLOListElement)
export const more = find('.search-more', HTMLParagraphElement)
const status = find('.search-status', HTMLParagraphElement)
const tips = find('.search-tips', HTMLElement)
const filters = filterNames.map((name) => find(`[name=${name}]`, HTMLSelectElement))

/** What the form asks for now. */
export function readForm(): Query {
  const [tag = '', year = '', level = ''] = filters.map((select) => select.value)
  return { q: field.value.trim(), tag, year, level }
}

/** Puts a query into the form, and opens the filters where it uses one. */
export function fillForm(query: Query): void {
  if (field.value.trim() !== query.q) field.value = query.q
  for (const [index, select] of filters.entries()) select.value = query[filterNames[index] ?? 'tag']
  if (!isEmpty({ ...query, q: '' })) find('.search details', HTMLDetailsElement).open = true
}

/** Says how many articles were found; a screen reader hears it. */
export function sayCount(query: Query, count: number): void {
  const { found, foundAll, nothing, nothingAtAll } = form.dataset
  const [some, none] = query.q ? [found, nothing] : [foundAll, nothingAtAll]
  say(fill(count > 0 ? some : none, query, count))
  tips.hidden = count > 0
}

export function sayFailure(): void {
  say(form.dataset.failed ?? '')
}

/** Takes back what was shown. */
export function clear(): void {
  say('')
  list.replaceChildren()
  more.hidden = true
}

function say(text: string): void {
  status.textContent = text
  tips.hidden = true
}

/** The query comes last, so that what a reader typed is never taken for a place to fill. */
function fill(text = '', { q }: Query, count: number): string {
  const number = count.toLocaleString(document.documentElement.lang)
  return text.replace('{count}', number).replace('{query}', () => q)
}
