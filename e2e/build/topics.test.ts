import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { parseHTML } from 'linkedom'
import { describe, expect, it } from 'vitest'
import { archivePath, tagsPath } from '@/lib/urls'
import { out } from './out'

function read(path: string): Document {
  return parseHTML(readFileSync(`${out}${path}.html`, 'utf8')).document
}

function links(document: Document, selector: string): string[] {
  return [...document.querySelectorAll(selector)].map((link) => link.getAttribute('href') ?? '')
}

/** All pages of a list, from its first on. */
function pagesOf(path: string): Document[] {
  const page = read(path)
  const [next] = links(page, 'main nav a[rel=next]')
  return next ? [page, ...pagesOf(next)] : [page]
}

describe.each(['de', 'en'])('topics in %s', (locale) => {
  const topics = links(read(tagsPath(locale)), 'main li a')

  it('lists every topic page and no other', () => {
    const files = readdirSync(`${out}${tagsPath(locale)}`)
      .filter((name) => name.endsWith('.html'))
      .map((name) => `${tagsPath(locale)}/${name.replace('.html', '')}`)
    expect(topics.length).toBeGreaterThan(0)
    expect(topics.toSorted()).toEqual(files.sort())
  })

  it('lists as many articles as it counts', () => {
    const document = read(tagsPath(locale))
    const counts = [...document.querySelectorAll('main li small')].map((small) =>
      Number.parseInt(small.textContent ?? '', 10),
    )
    const lengths = topics.map((topic) =>
      pagesOf(topic).reduce((sum, page) => sum + page.querySelectorAll('main article').length, 0),
    )
    expect(lengths).toEqual(counts)
    expect(Math.max(...topics.map((topic) => pagesOf(topic).length))).toBeGreaterThan(1)
  })

  it('leads from a topic to the same topic in every other language', () => {
    for (const topic of topics) {
      const alternates = links(read(topic), 'link[rel=alternate][hreflang]').map(
        (href) => URL.parse(href)?.pathname,
      )
      expect(alternates).toContain(topic)
      expect(new Set(alternates).size).toBeGreaterThanOrEqual(2)
      for (const path of alternates) expect(existsSync(`${out}${path}.html`)).toBe(true)
    }
  })

  it('leads from an article to its topics', () => {
    const articles = links(read(archivePath(locale)), 'main article a').filter((href) =>
      href.startsWith(`/${locale}/`),
    )
    const tags = articles.flatMap((article) => links(read(article), 'a[rel=tag]'))
    expect(tags.length).toBeGreaterThanOrEqual(articles.length)
    expect(tags.filter((tag) => !topics.includes(tag))).toEqual([])
  })
})

describe.each(['de', 'en'])('archive in %s', (locale) => {
  it('lists the articles of each year, newest first, each with its label', () => {
    const document = read(archivePath(locale))
    const years = [...document.querySelectorAll('main section')]
    expect(years.length).toBeGreaterThan(0)
    for (const year of years) {
      const dates = [...year.querySelectorAll('time')].map((time) => time.getAttribute('datetime'))
      expect(dates).toEqual(dates.toSorted().reverse())
      expect(
        dates.every((date) => date?.startsWith(year.querySelector('h2')?.textContent ?? '-')),
      ).toBe(true)
    }
    const entries = document.querySelectorAll('main article').length
    const silent = 2
    expect(document.querySelectorAll('main article [data-level]').length).toBe(entries - silent)
  })
})
