import { type Locale, locales } from '@/lib/model/locales'
import { transparencyDataPath, transparencyPath } from '@/lib/urls'
import { compare, listAt, valueAt } from './article-places'
import { type Finding, languageOf, type Site, whyHidden, wordsIn } from './site'
import type { Expected, Version } from './versions'

/** A place that speaks of many versions. */
export type Listing = (site: Site, expected: Expected) => Finding[]

/** What shows an article among others; each must hold one link to it in a heading. */
const entries = 'article.card, article.entry'

/** Every card and entry of every page has the label of the version that it leads to, or none where it has none. */
export const shortLabels: Listing = (site, { versions }) => {
  const byPath = new Map(versions.map((version) => [version.path, version]))
  return site.pages().flatMap((file) =>
    [...site.document(file).querySelectorAll(entries)].flatMap((entry) => {
      const path = entry.querySelector(':is(h2, h3) a')?.getAttribute('href') ?? ''
      const version = byPath.get(path)
      return version
        ? shortLabel(file, entry, version)
        : compare('short label', file, [['version', 'a published one', path]])
    }),
  )
}

function shortLabel(file: string, entry: Element, { path, post, label }: Version): Finding[] {
  const labels = [...entry.querySelectorAll('.label')]
  const stated = post.disclosure.use !== 'unknown'
  const place = `short label of ${path}`
  if (!stated || labels.length !== 1)
    return compare(place, file, [['labels', stated ? 1 : 0, labels.length]])
  return labels.flatMap((element) =>
    compare(place, file, [
      ['words', label.text, wordsIn(element)],
      ['level', post.disclosure.level, element.getAttribute('data-level')],
      ['language', post.locale, languageOf(element)],
      ['shown', undefined, whyHidden(element)],
    ]),
  )
}

/**
 * Where an article's title may lead to it without its label: the words of authors, the switch of languages, the
 * neighbours at an article's end and the line that tells of an original, which has a place of its own.
 */
const unlabelled = `${entries}, .prose, .site-header, .neighbours, .series, .original`

/** No page, of whatever kind, leads to an article from anywhere else without its label. */
export const labelledLinks: Listing = (site, { versions }) => {
  const paths = new Set(versions.map(({ path }) => path))
  const registers = new Set(locales.map((locale) => `${transparencyPath(locale).slice(1)}.html`))
  return site
    .pages()
    .filter((file) => !registers.has(file))
    .flatMap((file) =>
      [...site.document(file).querySelectorAll('a[href*="/posts/"]')]
        .filter((link) => paths.has(link.getAttribute('href') ?? '') && !link.closest(unlabelled))
        .flatMap((link) =>
          compare('link', file, [['in', 'an entry with a label', link.getAttribute('href')]]),
        ),
    )
}

/** Every version stands on an index page, and every article's page is that of a version. */
export const completeness: Listing = (site, { versions }) => {
  const articles = site.pages().filter((file) => /^[^/]+\/posts\//.test(file))
  return compare('pages', 'out/', [
    ['articles', versions.map(({ file }) => file).sort(), articles.sort()],
  ])
}

/** The transparency page's table counts what the versions say. */
export const levelTable: Listing = (site, { versions }) =>
  locales.flatMap((locale) => {
    const file = `${transparencyPath(locale).slice(1)}.html`
    const table = site.document(file).querySelector('.level-table')
    const states = [...(table?.querySelectorAll('[data-state]') ?? [])].map((cell) =>
      cell.getAttribute('data-state'),
    )
    const rows = [...(table?.querySelectorAll('tbody tr') ?? [])]
    const involved = [...new Set(versions.map(({ post }) => post.disclosure.involvement))]
    return compare('table', file, [
      [
        'rows',
        involved
          .map((involvement) => [involvement, ...counts(involvement, states, versions)])
          .sort(),
        rows
          .map((row) => [
            row.getAttribute('data-involvement'),
            ...[...row.querySelectorAll('td')].map((cell) => Number(wordsIn(cell))),
          ])
          .sort(),
      ],
    ])
  })

function counts(involvement: string, states: (string | null)[], versions: Version[]): number[] {
  const own = versions.filter(({ post }) => post.disclosure.involvement === involvement)
  const perState = states.map(
    (state) => own.filter(({ post }) => post.disclosure.reviewState === state).length,
  )
  return [...perState, own.length]
}

/** The same as JSON and as CSV, in each language. */
export const transparencyData: Listing = (site, { versions }) =>
  locales.flatMap((locale) => [
    ...registerRows('transparency JSON', jsonFile(locale), versions, locale, (url) =>
      listAt(site.json(jsonFile(locale)), 'versions').find((row) => valueAt(row, 'url') === url),
    ),
    ...registerRows('transparency CSV', csvFile(locale), versions, locale, (url) =>
      csvRows(site.text(csvFile(locale)) ?? '').find((row) => row.url === url),
    ),
  ])

const jsonFile = (locale: Locale) => transparencyDataPath(locale, 'json').slice(1)
const csvFile = (locale: Locale) => transparencyDataPath(locale, 'csv').slice(1)

function registerRows(
  place: string,
  file: string,
  versions: Version[],
  locale: Locale,
  rowOf: (url: string) => unknown,
): Finding[] {
  return versions.flatMap(({ url, post, labelIn }) => {
    const row = rowOf(url)
    return compare(`${place} of ${url}`, file, [
      ['level', post.disclosure.level, valueAt(row, 'level')],
      ['label', labelIn(locale), valueAt(row, 'label')],
      ['language', post.locale, valueAt(row, 'language')],
      ['sources', String(post.sources.length), String(valueAt(row, 'sources'))],
    ])
  })
}

/** Reads CSV whose first row names the columns (RFC 4180). */
function csvRows(text: string): Record<string, string>[] {
  const rows = [
    ...text.matchAll(/(?:"(?:[^"]|"")*"|[^",\r\n])*(?:,(?:"(?:[^"]|"")*"|[^",\r\n]*))*\r\n/g),
  ]
  const cells = rows.map(([row]) =>
    [...row.trimEnd().matchAll(/("(?:[^"]|"")*"|[^",]*)(?:,|$)/g)].map(([, cell = '']) =>
      cell.replace(/^"|"$/g, '').replaceAll('""', '"'),
    ),
  )
  const [header = [], ...body] = cells
  return body.map((row) =>
    Object.fromEntries(header.map((name, index) => [name, row[index] ?? ''])),
  )
}
