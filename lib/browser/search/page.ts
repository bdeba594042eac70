import type { Query } from '@/lib/search/ask/find-articles'
import { filterNames } from '@/lib/search/index-format'
import { addressOf, isFiltered } from './address'

/** @throws {Error} where the page lacks an element that its script fills */
function find<T extends Element>(selector: string, type: new () => T, within?: Element): T {
  const element = (within ?? document).querySelector(selector)
  if (element instanceof type) return element
  throw new Error(`no ${selector}`)
}

export const form = find('form.search', HTMLFormElement)
export const field = find('.search input', HTMLInputElement)
export const reset = find('.search-reset', HTMLButtonElement)
const status = find('.search-status', HTMLParagraphElement)
const announcement = find('.search-announcement', HTMLParagraphElement)
const tips = find('.search-tips', HTMLElement)
const slip = find('.search-slip', HTMLParagraphElement)
const filters = filterNames.map((name) => find(`[name=${name}]`, HTMLSelectElement))

/** Where the results of one language stand. */
export interface ResultList {
  locale: string
  section: HTMLElement
  list: HTMLOListElement
  more: HTMLButtonElement
  /** The number of results, where the section has a heading. */
  count: Element | null
}

/** The page's own language first. */
export const lists: ResultList[] = [
  ...document.querySelectorAll<HTMLElement>('[data-results]'),
].map((section) => ({
  locale: section.dataset.results ?? '',
  section,
  list: find('ol', HTMLOListElement, section),
  more: find('button', HTMLButtonElement, section),
  count: section.querySelector('.results-count'),
}))

/** What the form asks for now. */
export function readForm(): Query {
  const [tag = '', year = '', level = ''] = filters.map((select) => select.value)
  return { q: field.value.trim(), tag, year, level }
}

/** Puts a query into the form, and opens the filters where it uses one. */
export function fillForm(query: Query): void {
  if (field.value.trim() !== query.q) field.value = query.q
  for (const [index, select] of filters.entries()) select.value = query[filterNames[index] ?? 'tag']
  if (isFiltered(query)) find('.search details', HTMLDetailsElement).open = true
}

/** Opens all filters. */
export function clearFilters(): void {
  for (const select of filters) select.value = ''
}

/** Says how many articles were found; a screen reader hears it. */
export function sayCount(query: Query, count: number): void {
  const { found, foundAll, nothing, nothingAtAll } = form.dataset
  const [some, none] = query.q ? [found, nothing] : [foundAll, nothingAtAll]
  say(fill(count > 0 ? inNumber(some, count) : none, query, count))
}

/** Says what to try where nothing was found in any language. */
export function giveTips(): void {
  tips.hidden = false
}

/** Asks whether another word was meant. */
export function propose(query: Query): void {
  const link = document.createElement('a')
  link.href = addressOf(location.pathname, query)
  link.textContent = query.q
  find('.search-proposal', HTMLSpanElement, slip).replaceChildren(link)
  slip.hidden = false
  announce(slip)
}

/** Lets a screen reader hear what has appeared below the count. */
export function announce({ textContent }: Element): void {
  announcement.textContent += ` ${textContent}`
}

/** Says that the search cannot be answered right now. */
export function sayFailure(): void {
  say(form.dataset.failed ?? '')
}

/** Takes back what was shown. */
export function clear(): void {
  say('')
  for (const { section, list } of lists) {
    section.hidden = true
    list.replaceChildren()
  }
}

function say(text: string): void {
  status.textContent = text
  announcement.textContent = ''
  tips.hidden = true
  slip.hidden = true
}

const { lang } = document.documentElement

/** @param sentences JSON: by plural category (https://cldr.unicode.org/index/cldr-spec/plural-rules) a sentence */
function inNumber(sentences = '{}', count: number): string {
  return JSON.parse(sentences)[new Intl.PluralRules(lang).select(count)]
}

/** The query comes last, so that what a reader typed is never taken for a place to fill. */
function fill(text = '', { q }: Query, count: number): string {
  return text.replace('{count}', count.toLocaleString(lang)).replace('{query}', () => q)
}
