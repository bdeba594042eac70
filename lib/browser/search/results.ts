import { formatDate } from '@/lib/i18n/format'
import { excerptParts, withoutSeams } from '@/lib/search/seams'
import type { Result } from './index-files'

const { lang } = document.documentElement

/** Makes the entry of an article that was found, in the shape that the page has for its level. */
export function entryOf({ url, meta, excerpt, filters }: Result): HTMLElement {
  const entry = shapeOf(filters.level?.[0])
  fillLabel(entry, filters.label?.[0])
  set(entry, 'time', (time) => {
    const date = filters.date?.[0] ?? ''
    time.setAttribute('datetime', date)
    time.textContent = formatDate(date, lang)
  })
  set(entry, '.excerpt', (paragraph) => {
    paragraph.before(headingOf(url, withoutSeams(meta.title ?? '')))
    paragraph.append(...excerptNodes(excerpt))
  })
  return entry
}

function shapeOf(level = ''): HTMLElement {
  const shape = document.querySelector<HTMLElement>(`.result-shapes [data-level="${level}"]`)
  if (!shape) throw new Error(`no shape for ${level}`)
  return document.importNode(shape, true)
}

/** The label's first half, what AI did, stands out. */
function fillLabel(entry: HTMLElement, label = ''): void {
  const [use, ...rest] = label.split(' · ')
  set(entry, '.label b', (element) => element.append(use ?? ''))
  set(entry, '.label > span', (element) =>
    element.append(rest.map((part) => ` · ${part}`).join('')),
  )
}

function headingOf(url: string, title: string): HTMLElement {
  const heading = document.createElement('h2')
  const link = document.createElement('a')
  link.href = url
  link.textContent = title
  heading.append(link)
  return heading
}

function excerptNodes(excerpt: string): (Node | string)[] {
  return excerptParts(excerpt).map(({ text, hit }) => {
    if (!hit) return text
    const mark = document.createElement('mark')
    mark.textContent = text
    return mark
  })
}

function set(entry: HTMLElement, selector: string, change: (element: Element) => void): void {
  const element = entry.querySelector(selector)
  if (element) change(element)
}
