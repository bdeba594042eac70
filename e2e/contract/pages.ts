import { shownVersion } from './history'
import {
  documentOf,
  factsIn,
  isHidden,
  jsonOf,
  languagesIn,
  listAt,
  pathOf,
  valueAt,
  wordsIn,
} from './reading'
import type { Sighting } from './sighting'
import { type Statement, statementIn } from './statement'

/** What a page says of its own article and of others. */
export interface Page {
  statement?: Statement
  /** The words of its main part. */
  words: string
  sightings: Sighting[]
}

/** Reads a finished page once, into plain data. */
export function readPage(file: string, html: string): Page {
  const document = documentOf(html)
  const mentions = [...cards(file, document), ...bareLinks(file, document)]
  const words = document.querySelector('main')?.textContent ?? ''
  if (/\/versions\.html$/.test(file))
    return { words, sightings: [...mentions, ...shownVersion(file, document)] }
  if (!isArticle(file)) return { words, sightings: mentions }
  const statement = statementIn(file, document)
  return {
    statement,
    words,
    sightings: [...mentions, ...originals(file, document), ...own(file, document)],
  }
}

/** Whether a file is the page of an article. */
export function isArticle(file: string): boolean {
  return /^[^/]+\/posts\/[^/]+\.html$/.test(file)
}

/** Cards and entries of lists: a link in a heading, and the label. */
function cards(file: string, document: Document): Sighting[] {
  return [...document.querySelectorAll('article.card, article.entry')].map((card) => {
    const label = card.querySelector('.label')
    const isShown = label && !isHidden(label)
    return {
      path: pathOf(card.querySelector(':is(h2, h3) a')?.getAttribute('href')),
      place: 'card',
      file,
      says: {
        shownLevel: isShown ? label.getAttribute('data-level') : null,
        shown: isShown ? wordsIn(label) : null,
        ...(label && { language: languagesIn(label) }),
      },
    }
  })
}

/** Where a title may lead to an article without its label: authors' words, ways between pages, the line of an original. */
const unlabelled = 'article.card, article.entry, .prose, nav, .original'

/** A link from anywhere else shows nothing of the label; the register's own lists are the exception. */
function bareLinks(file: string, document: Document): Sighting[] {
  if (file.endsWith('/transparency.html')) return []
  return [...document.querySelectorAll('a[href*="/posts/"]')]
    .map((link) => ({ link, path: pathOf(link.getAttribute('href')) }))
    .filter(({ link, path }) => isArticle(`${path.slice(1)}.html`) && !link.closest(unlabelled))
    .map(({ path }) => ({ path, place: 'link', file, says: { shownLevel: null, shown: null } }))
}

/** What a translation says of its original, in the translation's language. */
function originals(file: string, document: Document): Sighting[] {
  return [...document.querySelectorAll('.disclosure > .original')].map((line) => {
    const link = line.querySelector('a')
    const words = factsIn(line).replace(`${wordsIn(link)}:`, '')
    return {
      path: pathOf(link?.getAttribute('href')),
      place: 'line of the original',
      file,
      language: document.documentElement.lang,
      says: { level: line.getAttribute('data-level'), label: words.trim() },
    }
  })
}

/** What an article's page tells programs. */
function own(file: string, document: Document): Sighting[] {
  const path = `/${file.replace(/\.html$/, '')}`
  const values = (selector: string, name: string) =>
    [...document.querySelectorAll(selector)].map((element) => element.getAttribute(name)).join()
  const address = (selector: string) => pathOf(values(selector, 'href'))
  const places: [string, Sighting['says']][] = [
    ['meta element', { token: values('meta[name=ai-disclosure]', 'content') || null }],
    [
      'attribute of the article',
      { token: values('[ai-disclosure]:not(figure)', 'ai-disclosure') || null },
    ],
    ['JSON-LD', structuredData(document)],
    ['link preview', { shown: preview(document, 'meta[property="og:image:alt"]') }],
    ['link preview of a post', { shown: preview(document, 'meta[name="twitter:image:alt"]') }],
    ['link to the provenance', { provenance: address('link[rel=describedby]') }],
    ['link to the Markdown', { markdown: address('link[type="text/markdown"]') }],
  ]
  return places.map(([place, says]) => ({ path, place, file, says }))
}

function structuredData(document: Document): Sighting['says'] {
  const data = [...document.querySelectorAll('script[type="application/ld+json"]')]
    .map((block) => jsonOf(block.textContent ?? ''))
    .find((node) => valueAt(node, '@type') === 'BlogPosting')
  const type = valueAt(data, 'digitalSourceType')
  return {
    label: valueAt(data, 'creditText'),
    digitalSourceType: valueAt(type, '@id') ?? type,
    language: valueAt(data, 'inLanguage'),
    sources: listAt(data, 'citation').length,
  }
}

/** What stands between the title and the name of the site in the description of a link's picture. */
function preview(document: Document, selector: string): string | null {
  const content = (of: string) => document.querySelector(of)?.getAttribute('content') ?? ''
  const start = `${content('meta[property="og:title"]')} – `
  const end = ` – ${content('meta[property="og:site_name"]')}`
  const alt = content(selector)
  const hasLabel = alt.startsWith(start) && alt.length > start.length + end.length
  return hasLabel && alt.endsWith(end) ? alt.slice(start.length, -end.length) : null
}
