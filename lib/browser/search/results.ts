import { formatDate } from '@/lib/i18n/format'
import { splitWholes } from '@/lib/markdown/typography/wholes'
import { excerptOf } from '@/lib/search/ask/excerpt'
import type { ArticleRecord } from '@/lib/search/index-format'
import { hosted } from '../base'

const { lang } = document.documentElement

/** Makes the entry of an article that was found, in the shape that the page has for its level. */
export function entryOf(article: ArticleRecord, words: ReadonlySet<string>): HTMLElement {
  const { url, title, date, level, label, prose } = article
  const entry = shapeOf(level)
  fillLabel(entry, label)
  set(entry, 'time', (time) => {
    time.setAttribute('datetime', date)
    time.textContent = formatDate(date, lang)
  })
  set(entry, '.excerpt', (paragraph) => {
    paragraph.before(headingOf(url, title))
    paragraph.append(...excerptNodes(prose, words))
  })
  return entry
}

function shapeOf(level: string): HTMLElement {
  const shape = document.querySelector<HTMLElement>(`.result-shapes [data-level="${level}"]`)
  if (!shape) throw new Error(`no shape for ${level}`)
  return document.importNode(shape, true)
}

/** The label's first half, what AI did, stands out. */
function fillLabel(entry: HTMLElement, label: string): void {
  const [use, ...rest] = label.split(' · ')
  set(entry, '.label b', (element) => element.append(use ?? ''))
  set(entry, '.review', (element) => {
    if (rest.length > 0) element.append(rest.join(' · '))
    else element.remove()
  })
}

function headingOf(url: string, title: string): HTMLElement {
  const heading = document.createElement('h2')
  const link = document.createElement('a')
  link.href = hosted(url)
  link.append(...splitWholes(title).map(({ text, isWhole }) => (isWhole ? whole(text) : text)))
  heading.append(link)
  return heading
}

/** What no line may break, as in the headings of the other lists. */
function whole(text: string): HTMLElement {
  const element = document.createElement('span')
  element.className = 'nobr'
  element.textContent = text
  return element
}

function excerptNodes(prose: readonly string[], words: ReadonlySet<string>): (Node | string)[] {
  return excerptOf(prose, words).map(({ text, hit }) => {
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
