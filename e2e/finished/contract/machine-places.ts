import { parseHTML } from 'linkedom'
import { iptcScheme } from '@/lib/disclosure'
import { compare, listAt, type Place, valueAt } from './article-places'
import type { Site } from './site'

/*
 * Places that a site may have or not: each is checked where its file exists.
 */

/** The article's entry in the JSON Feed of its language. */
export const jsonFeed: Place = (site, { post, url, label }) => {
  const file = `${post.locale}/feed.json`
  const item = listAt(site.json(file), 'items').find((entry) => valueAt(entry, 'url') === url)
  if (!item) return []
  const data = valueAt(item, '_ai_disclosure')
  const { level, token, iptc, use } = post.disclosure
  const place = `JSON Feed entry of ${url}`
  if (use === 'unknown') return compare(place, file, [['statement', undefined, data]])
  return compare(place, file, [
    ['level', level, valueAt(data, 'level')],
    ['label', label.text, valueAt(data, 'label')],
    ['value', token, valueAt(data, 'value') ?? null],
    ['source type', iptc, valueAt(data, 'digitalSourceType') ?? null],
    ['first words of the text', label.text, startOf(valueAt(item, 'content_html'), label.text)],
    ['first words of the summary', label.text, startOf(valueAt(item, 'summary'), label.text)],
  ])
}

/** The article's entry in the Atom feed of its language. */
export const atomFeed: Place = (site, { post, url, label }) => {
  const file = `${post.locale}/feed.xml`
  const entry = atomEntries(site, file).find((candidate) =>
    [...candidate.querySelectorAll('link')].some((link) => link.getAttribute('href') === url),
  )
  const { iptc } = post.disclosure
  if (!entry || !iptc) return []
  const category = entry.querySelector(`category[scheme="${iptcScheme}"]`)
  return compare(`Atom entry of ${url}`, file, [
    ['term', iptc.slice(iptcScheme.length), category?.getAttribute('term')],
    ['label', label.text, category?.getAttribute('label')],
    ['first words of the text', label.text, startOf(textOf(entry, 'content'), label.text)],
    ['first words of the summary', label.text, startOf(textOf(entry, 'summary'), label.text)],
  ])
}

/** As many letters as the label has, tags left out: feed readers show no more than this for sure. */
function startOf(value: unknown, label: string): string {
  return String(value)
    .replace(/<[^>]*>/g, '')
    .trim()
    .slice(0, label.length)
}

function textOf(entry: Element, name: string): string {
  return parseHTML(`<p>${entry.querySelector(name)?.textContent ?? ''}</p>`).document.toString()
}

function atomEntries(site: Site, file: string): Element[] {
  const xml = site.text(file)
  return xml ? [...parseHTML(xml.replace(/<\?.*?\?>/g, '')).document.querySelectorAll('entry')] : []
}

/** The article as Markdown, at its address with `.md`. */
export const markdownTwin: Place = (site, { path, label }) => {
  const file = `${path.slice(1)}.md`
  const text = site.text(file)
  if (text === undefined) return []
  return compare('Markdown twin', file, [['label', true, text.includes(label.text)]])
}
