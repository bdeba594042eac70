import { parseHTML } from 'linkedom'
import { iptcScheme } from '@/lib/model/disclosure'
import { compare, listAt, type Place, valueAt } from './article-places'
import type { Site } from './site'

/** The article's entry in the JSON Feed of its language. */
export const jsonFeed: Place = (site, { post, url, label }) => {
  const file = `${post.locale}/feed.json`
  const items = listAt(site.json(file), 'items')
  const item = items.find((entry) => valueAt(entry, 'url') === url)
  if (!item && isOnLaterPage(items)) return []
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
  const entries = atomEntries(site, file)
  const entry = entries.find((candidate) =>
    [...candidate.querySelectorAll('link')].some((link) => link.getAttribute('href') === url),
  )
  const { iptc } = post.disclosure
  if (entry ? !iptc : isOnLaterPage(entries)) return []
  const category = entry?.querySelector(`category[scheme="${iptcScheme}"]`)
  return compare(`Atom entry of ${url}`, file, [
    ['term', iptc?.slice(iptcScheme.length), category?.getAttribute('term')],
    ['label', label.text, category?.getAttribute('label')],
    ['first words of the text', label.text, startOf(textOf(entry, 'content'), label.text)],
    ['first words of the summary', label.text, startOf(textOf(entry, 'summary'), label.text)],
  ])
}

/** A feed's first document holds the 50 newest articles; where it is full, an older one stands on a later page. */
function isOnLaterPage(entries: unknown[]): boolean {
  return entries.length === 50
}

/** As many letters as the label has, tags left out: feed readers show no more than this for sure. */
function startOf(value: unknown, label: string): string {
  return String(value)
    .replace(/<[^>]*>/g, '')
    .trim()
    .slice(0, label.length)
}

function textOf(entry: Element | undefined, name: string): string {
  return parseHTML(`<p>${entry?.querySelector(name)?.textContent ?? ''}</p>`).document.toString()
}

function atomEntries(site: Site, file: string): Element[] {
  const xml = site.text(file)
  return xml ? [...parseHTML(xml.replace(/<\?.*?\?>/g, '')).document.querySelectorAll('entry')] : []
}

/** The article as Markdown: label and answers on top, as many sources at the end as the label says. */
export const markdownTwin: Place = (
  site,
  { file: page, path, post, url, label, answer, sources },
) => {
  const file = `${path.slice(1)}.md`
  const text = site.text(file)
  const link = site.document(page).querySelector('link[rel=alternate][type="text/markdown"]')
  const { title, locale } = post
  const [head = '', ...rest] = (text ?? '').split('\n\n---\n\n')
  const end = /\n## .*\n\n((?:\d+\. .*\n(?: +.*\n)*)+)$/.exec(rest.join(''))?.[1] ?? ''
  return [
    ...compare('Markdown twin', file, [
      ['file', true, text !== undefined],
      ['title', `# ${title}`, plain(head).split('\n', 1)[0]],
      ['label', true, plain(head).includes(`> **${label.text}**`)],
      ['answers', true, answersIn(head, [label.use, answer, sources])],
      ['address', true, head.includes(`: <${url}>`)],
      ['language', true, head.includes(` (${locale})\n`)],
      ['corrections', post.corrections.length, [...head.matchAll(/^ {2}- /gm)].length],
      ['sources', post.sources.length, [...end.matchAll(/^\d+\. /gm)].length],
    ]),
    ...compare('link to the twin', page, [['href', `${url}.md`, link?.getAttribute('href')]]),
  ]
}

function answersIn(head: string, answers: (string | undefined)[]): boolean {
  const lines = plain(head).split('\n')
  return answers.every(
    (answer) => answer === undefined || lines.some((line) => line.endsWith(`: ${answer}`)),
  )
}

/** Without the backslashes that keep plain words from being markup. */
function plain(markdown: string): string {
  return markdown.replace(/\\([!-/:-@[-`{-~])/g, '$1')
}
