import { brotliCompressSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { type ArticleRecord, type Filters, indexFilePath } from '@/lib/search/index-format'
import { archivePath, searchIndexPrefix, searchPath } from '@/lib/urls'
import { documentOf, files, locales, pages, textOf } from './out'

/** What the index holds of each article. */
const records: ArticleRecord[] = [...files]
  .filter((file) => `/${file}`.startsWith(searchIndexPrefix) && file.includes('/article/'))
  .map((file) => JSON.parse(textOf(file)))

function filtersOf(locale: string): Filters {
  const read = (path: string) => JSON.parse(textOf(searchIndexPrefix.slice(1) + path))
  const { filters } = read(indexFilePath(locale, 'entry'))
  return read(indexFilePath(locale, 'filters', filters))
}

const articles = pages.filter((file) => /\/posts\/[^/]+\.html$/.test(file))

describe('the search index', () => {
  it('holds every article that has a page, and nothing else', () => {
    const addresses = articles.map((file) => `/${file.replace('.html', '')}`)
    expect(addresses.length).toBeGreaterThan(8)
    expect(records.map(({ url }) => url).sort()).toEqual(addresses.sort())
  })

  it('gives each article the label and level that the archive shows', () => {
    for (const { url, label: indexed, level } of records) {
      const archive = documentOf(`${archivePath(localeOf(url)).slice(1)}.html`)
      const entry = archive.querySelector(`.entry a[href="${url}"]`)?.closest('.entry')
      const label = entry?.querySelector('.label')
      expect(entry).toBeDefined()
      if (!label) expect(level).toBe('unknown')
      else {
        expect(indexed).toBe(label.textContent?.trim())
        expect(level).toBe(label.getAttribute('data-level'))
      }
    }
  })
})

function localeOf(url: string) {
  return locales.find((locale) => url.startsWith(`/${locale}/`)) ?? 'de'
}

describe('the search page', () => {
  const scriptsOf = (file: string) =>
    [...documentOf(file).querySelectorAll('script[src]')]
      .map((script) => script.getAttribute('src') ?? '')
      .filter((src) => src.endsWith('/search.js'))
  const isSearch = (file: string) =>
    locales.some((locale) => file === `${searchPath(locale).slice(1)}.html`)

  it('alone loads its script', () => {
    const withScript = pages.filter((file) => scriptsOf(file).length > 0)
    expect(withScript).toEqual(pages.filter(isSearch))
    expect(withScript).toHaveLength(locales.length)
  })

  it('has a script of at most 6,000 bytes', () => {
    const [script = ''] = pages.filter(isSearch).flatMap(scriptsOf)
    expect(brotliCompressSync(textOf(script.slice(1))).length).toBeLessThanOrEqual(6_000)
  })

  it('offers only filters that an index knows, and all of those', () => {
    const indexed = locales.map(filtersOf)
    for (const locale of locales) {
      const document = documentOf(`${searchPath(locale).slice(1)}.html`)
      for (const name of ['tag', 'year', 'level'] as const) {
        const options = [...document.querySelectorAll(`[name=${name}] option`)]
          .map((option) => option.getAttribute('value'))
          .filter((value) => value !== '')
        const values = new Set(indexed.flatMap((filters) => Object.keys(filters[name])))
        expect(options.sort()).toEqual([...values].sort())
      }
      const shapes = document.querySelectorAll('.result-shapes [data-level]')
      expect(shapes).toHaveLength(document.querySelectorAll('[name=level] option').length - 1)
    }
  })
})

describe('related articles', () => {
  it('are at most three others in the language of the article, each with its label and date', () => {
    for (const file of articles) {
      const related = [...documentOf(file).querySelectorAll('.related .entry')]
      const addresses = related.map((entry) => entry.querySelector('a')?.getAttribute('href'))
      const own = `/${file.replace('.html', '')}`
      const language = file.split('/')[0]
      expect(addresses.length).toBeLessThanOrEqual(3)
      expect(new Set([...addresses, own]).size).toBe(addresses.length + 1)
      for (const address of addresses) expect(address).toMatch(new RegExp(`^/${language}/posts/`))
      for (const entry of related) expect(entry.querySelectorAll('time')).toHaveLength(1)
    }
  })
})
