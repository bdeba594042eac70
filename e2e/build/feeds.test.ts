import { readFileSync } from 'node:fs'
import Ajv from 'ajv'
import Ajv2020 from 'ajv/dist/2020'
import { RelaxNGValidator, XmlDocument, XmlElement } from 'libxml2-wasm'
import { parseHTML } from 'linkedom'
import { describe, expect, it } from 'vitest'
import { published } from '@/e2e/fixture/published'
import { feedDisclosureSchemaPath, feedPath } from '@/lib/urls'
import { files as allFiles, pages as allPages, locales, out } from './out'

const files = [...allFiles]
const atomFiles = files.filter((file) => /(^|\/)feed(\/\d+)?\.xml$/.test(file))
const jsonFiles = files.filter((file) => /(^|\/)feed(\/\d+)?\.json$/.test(file))

/** Titles of articles that make no statement on the use of AI. */
const silent = ['Beispiel', 'Planted okapi']

const namespaces = { a: 'http://www.w3.org/2005/Atom' }

/** A document is freed with its last reference, and its elements with it. */
const documents: XmlDocument[] = []

function parse(file: string): XmlElement {
  const document = XmlDocument.fromString(readFileSync(`${out}/${file}`, 'utf8'))
  documents.push(document)
  return document.root
}

function texts(node: XmlElement, path: string): string[] {
  return node.find(path, namespaces).map((found) => found.content)
}

const rng = XmlDocument.fromString(readFileSync('e2e/build/atom.rng', 'utf8'))
const grammar = RelaxNGValidator.fromDoc(rng)

describe('atom.rng', () => {
  const sound =
    '<feed xmlns="http://www.w3.org/2005/Atom"><id>x:y</id><title>T</title><updated>2026-11-23T00:00:00Z</updated></feed>'

  it('accepts a sound feed and refuses broken ones', () => {
    const judge = (xml: string) => () => grammar.validate(XmlDocument.fromString(xml))
    expect(judge(sound)).not.toThrow()
    expect(judge(sound.replace('<title>T</title>', ''))).toThrow()
    expect(judge(sound.replace('T00:00:00Z', ''))).toThrow()
    expect(judge(sound.replace('<id>', '<link/><id>'))).toThrow()
  })
})

describe.each(atomFiles)('%s', (file) => {
  const feed = parse(file)
  const entries = feed.find('a:entry', namespaces).filter((node) => node instanceof XmlElement)

  it('holds for the grammar of Atom', () => {
    expect(() => grammar.validate(feed.doc)).not.toThrow()
  })

  it('holds for the rules that the grammar cannot say', () => {
    expect(texts(feed, 'a:author/a:name').length).toBe(1)
    const alternates = entries.map((entry) => texts(entry, 'a:link[@rel="alternate"]/@hreflang'))
    expect(alternates.every((languages) => new Set(languages).size === languages.length)).toBe(true)
    expect(alternates.every((languages) => languages.length > 0)).toBe(true)
  })

  it('gives every entry an id of its own and the language of its words', () => {
    const ids = texts(feed, 'a:entry/a:id')
    expect(new Set(ids).size).toBe(entries.length)
    expect(ids.filter((id) => !/^tag:[\w.-]+,\d{4}-\d\d-\d\d:[^\s]+\/[a-z]{2}$/.test(id))).toEqual(
      [],
    )
    const language = file.split('/')[0]
    expect(texts(feed, '@xml:lang')).toEqual([language])
    expect(texts(feed, 'a:entry/@xml:lang').every((tag) => tag === language)).toBe(true)
  })

  it('begins text and summary with the label that its category carries', () => {
    const scheme = 'http://cv.iptc.org/newscodes/digitalsourcetype/'
    for (const entry of entries) {
      const [label = ''] = texts(entry, `a:category[@scheme="${scheme}"]/@label`)
      const first = (html = '') => parseHTML(html).document.querySelector('p')?.textContent
      const title = texts(entry, 'a:title')[0] ?? ''
      if (silent.includes(title)) expect(label).toBe('')
      else {
        expect(label).not.toBe('')
        expect(first(texts(entry, 'a:content')[0])).toBe(label)
        expect(first(texts(entry, 'a:summary')[0])).toBe(label)
      }
    }
  })

  it('holds no address that is not absolute, neither in links nor in text', () => {
    const html = texts(feed, 'a:entry/a:content').join('')
    const inText = [...html.matchAll(/\s(?:href|src)="([^"]*)"/g)].map(([, address]) => address)
    const addresses = [...inText, ...texts(feed, '//a:link/@href')]
    expect(addresses.length).toBeGreaterThan(0)
    expect(addresses.filter((address) => !/^(https?|mailto):/.test(address ?? ''))).toEqual([])
  })
})

const uri = { type: 'string', format: 'uri' }
const strings = { type: 'array', items: { type: 'string' } }
const authors = {
  type: 'array',
  items: { type: 'object', minProperties: 1, properties: { name: { type: 'string' }, url: uri } },
}

/** JSON Feed 1.1 (https://www.jsonfeed.org/version/1.1/) as far as the site uses it; `_` begins an extension. */
const jsonFeedSchema = {
  type: 'object',
  required: ['version', 'title', 'items'],
  properties: {
    version: { const: 'https://jsonfeed.org/version/1.1' },
    title: { type: 'string' },
    home_page_url: uri,
    feed_url: uri,
    description: { type: 'string' },
    next_url: uri,
    icon: uri,
    favicon: uri,
    authors,
    language: { type: 'string' },
    hubs: {
      type: 'array',
      items: {
        type: 'object',
        required: ['type', 'url'],
        properties: { type: strings.items, url: uri },
      },
    },
    items: {
      type: 'array',
      items: {
        type: 'object',
        required: ['id'],
        anyOf: [{ required: ['content_html'] }, { required: ['content_text'] }],
        properties: {
          id: { type: 'string' },
          url: uri,
          title: { type: 'string' },
          content_html: { type: 'string' },
          summary: { type: 'string' },
          image: uri,
          authors,
          date_published: { type: 'string', format: 'date-time' },
          date_modified: { type: 'string', format: 'date-time' },
          tags: strings,
          language: { type: 'string' },
          attachments: {
            type: 'array',
            items: {
              type: 'object',
              required: ['url', 'mime_type'],
              properties: {
                url: uri,
                mime_type: { type: 'string' },
                title: { type: 'string' },
                size_in_bytes: { type: 'number' },
              },
              additionalProperties: false,
            },
          },
        },
        patternProperties: { '^_[a-z]': { type: 'object' } },
        additionalProperties: false,
      },
    },
  },
  additionalProperties: false,
}

const formats = {
  uri: URL.canParse,
  date: /^\d{4}-\d\d-\d\d$/,
  'date-time': /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d([+-]\d\d:\d\d|Z)$/,
}
const holdsForJsonFeed = new Ajv({ formats, allErrors: true }).compile(jsonFeedSchema)
const extensionSchema: object = JSON.parse(
  readFileSync(`${out}${feedDisclosureSchemaPath}`, 'utf8'),
)
const holdsForExtension = new Ajv2020({ formats }).compile(extensionSchema)

describe.each(jsonFiles)('%s', (file) => {
  const feed = JSON.parse(readFileSync(`${out}/${file}`, 'utf8'))

  it('holds for JSON Feed 1.1', () => {
    holdsForJsonFeed(feed)
    expect(holdsForJsonFeed.errors).toBeNull()
  })

  it('discloses in every item as the published schema has it', () => {
    for (const item of feed.items) {
      if (silent.includes(item.title)) continue
      holdsForExtension(item._ai_disclosure)
      expect(holdsForExtension.errors).toBeNull()
      expect(item.content_html).toContain(`<p><strong>${item._ai_disclosure.label}</strong></p>`)
      expect(item.summary.split('\n')[0]).toBe(item._ai_disclosure.label)
    }
  })

  it('says the same as its Atom sibling', () => {
    const atom = parse(file.replace('.json', '.xml'))
    const of = (name: string) => feed.items.map((item: Record<string, string>) => item[name])
    expect(of('id')).toEqual(texts(atom, 'a:entry/a:id'))
    expect(of('date_modified')).toEqual(texts(atom, 'a:entry/a:updated'))
    expect(of('content_html')).toEqual(texts(atom, 'a:entry/a:content'))
  })
})

describe.each(locales)('in %s', (locale) => {
  it('holds every published article of the language and none of another', () => {
    const articles = published.filter((post) => post.locale === locale).map(({ title }) => title)
    expect(articles.length).toBeGreaterThan(0)
    expect(texts(parse(feedPath(locale, 'xml').slice(1)), 'a:entry/a:title')).toEqual(articles)
  })

  it('is advertised by every page of the language', () => {
    const pages = allPages.filter(
      (file) =>
        (file.startsWith(`${locale}/`) || file === `${locale}.html`) &&
        /(?<!404)\.html$/.test(file),
    )
    expect(pages.length).toBeGreaterThan(5)
    for (const page of pages) {
      const { head } = parseHTML(readFileSync(`${out}/${page}`, 'utf8')).document
      const links = [
        ...head.querySelectorAll('link[rel=alternate][type$="+xml"],link[type$="feed+json"]'),
      ]
      const paths = links.map((link) => URL.parse(link.getAttribute('href') ?? '')?.pathname ?? '')
      expect(paths).toContain(feedPath(locale, 'xml'))
      expect(paths).toContain(feedPath(locale, 'json'))
      expect(paths.filter((path) => !files.includes(path.slice(1)))).toEqual([])
      expect(links.every((link) => link.getAttribute('title'))).toBe(true)
    }
  })
})

it('advertises a topic’s feed on its page', () => {
  const { head } = parseHTML(readFileSync(`${out}/de/tags/ki.html`, 'utf8')).document
  const titles = [...head.querySelectorAll('link[type="application/atom+xml"]')].map((link) =>
    link.getAttribute('title'),
  )
  expect(titles).toEqual(['Klartext (Atom)', 'KI (Atom)'])
})

it('points each page to itself', () => {
  for (const locale of locales) {
    const links = parse(feedPath(locale, 'xml').slice(1)).find(
      'a:link[@rel="self"]/@href',
      namespaces,
    )
    expect(links.map(({ content }) => new URL(content).pathname)).toEqual([feedPath(locale, 'xml')])
  }
})
