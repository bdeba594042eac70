import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { article, at, CheckedArticle, plainSite } from '@/lib/testing/checked-article'

let publication: CheckedArticle

beforeEach(() => {
  publication = new CheckedArticle()
})

afterEach(() => publication.remove())

describe('the whole', () => {
  it('knows the languages of a site whose configuration has mistakes, and shows nothing from outside', async () => {
    publication.write({
      'content/site.yaml': `${plainSite}demo: yes\n`.replace('[de, en]', '[fr, de, x]'),
    })
    const told = await publication.problemsOf(article(), 'content/posts/2026-01-02-x/fr.md')
    expect(told.filter((line) => !line.includes(' messages: '))).toEqual([
      'content/site.yaml:2:19 locales.2: expected a language tag such as en or pt-BR, found "x"',
      'content/site.yaml:7:1 demo: expected true or false, found "yes"',
    ])
  })

  it('refuses faces that are not there, and tells of one that every page would wait for', async () => {
    const site = plainSite.replace(/^tagline/m, 'faces: [/a.woff2, /b.woff2, /c.ttf]\ntagline')
    publication.write({ 'content/site.yaml': site, 'public/a.woff2': `wOF2${' '.repeat(50_000)}` })
    expect(await publication.problemsOf(article())).toEqual([
      'content/site.yaml:3:29 faces.2: expected a path such as /fonts/name.woff2, found "/c.ttf"',
    ])
    publication.write({ 'content/site.yaml': site.replace(', /c.ttf', '') })
    expect(await publication.problemsOf(article())).toEqual([
      'content/site.yaml:3:9 warning faces.0: expected at most 50,000 bytes in the first file, found 50,004 bytes',
      'content/site.yaml:3:19 faces.1: expected a WOFF2 file at public/b.woff2, found none there',
    ])
  })

  it('tells of words that cannot be filled in where they stand', async () => {
    publication.write({
      'content/messages/de.json': '{\n  "sources": { "claim": "Quelle {nummer}" }\n}\n',
    })
    publication.write({ 'content/messages/en.json': '{ "archive": { "title": "{archive" } }' })
    expect(await publication.problemsOf(article())).toEqual([
      'content/messages/de.json:2:25 sources.claim: expected no placeholder but {number}, {title}, found {nummer}',
      'content/messages/en.json:1:25 archive.title: expected a text whose braces match (ICU syntax), found "{archive"',
    ])
  })

  it('refuses two articles with one address', async () => {
    publication.write({ 'content/posts/2026-01-03-y/de.md': article(undefined, 'slug: x\n') })
    expect(await publication.problemsOf(article())).toEqual([
      'content/posts/2026-01-03-y/de.md:3:1 slug: expected an address of its own, found /de/posts/x as in content/posts/2026-01-02-x/de.md',
    ])
  })

  it.each([
    ['[x](../2026-01-03-y/de.md)', 'an article or page that exists', '"../2026-01-03-y/de.md"'],
    ['[x](/de/posts/none)', 'an address of the site', '"/de/posts/none"'],
    ['![Bild](none.png)', 'an image beside the article', '"none.png"'],
    [
      '![Bild](https://example.org/a.png)',
      'an image beside the article',
      '"https://example.org/a.png"',
    ],
  ])('refuses %s', async (reference, expected, found) => {
    expect(await publication.problemsOf(article(`A.\n\n<!--more-->\n\n${reference}`))).toContain(
      `${at(9, 1)} text: expected ${expected}, found ${found}`,
    )
  })

  it('refuses a link from a published article to a draft', async () => {
    publication.write({ 'content/posts/2026-01-03-y/de.md': article(undefined, 'draft: true\n') })
    expect(
      await publication.problemsOf(article('A.\n\n<!--more-->\n\n[x](../2026-01-03-y/de.md)')),
    ).toEqual([
      `${at(9, 1)} text: expected an article that is published, found "../2026-01-03-y/de.md"`,
    ])
  })

  it('tells of references in one run with the fields, and never of those to a file with mistakes', async () => {
    publication.write({
      'content/posts/2026-01-03-y/de.md': '---\ntitle: 1\n---\n\nA.\n\n<!--more-->\n\n[z](z.md)',
    })
    const body = 'A.\n\n<!--more-->\n\n[y](../2026-01-03-y/de.md) [y](/de/posts/y)'
    expect(await publication.problemsOf(article(body))).toEqual([
      'content/posts/2026-01-03-y/de.md:2:1 title: expected a text (in quotes if it looks like a number or date), found 1',
      'content/posts/2026-01-03-y/de.md:9:1 text: expected an article or page that exists, found "z.md"',
    ])
  })

  it('refuses a translation whose original is not there', async () => {
    const ai = 'ai: { use: translated, translation: { from: en } }\n'
    expect(await publication.problemsOf(article(undefined, ai))).toEqual([
      `${at(3, 39)} ai.translation.from: expected en.md in the same folder, found no such file`,
    ])
  })
})
