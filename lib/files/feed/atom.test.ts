import { XmlDocument } from 'libxml2-wasm'
import { expect, it } from 'vitest'
import { makePost } from '@/lib/testing/posts'
import { translatorFor } from '@/lib/testing/site'
import { feedPath } from '@/lib/urls'
import { toAtom } from './atom'
import { entryId } from './entry'
import { type Feed, toFeedPages } from './feed'
import { toJsonFeed } from './json-feed'

const namespaces = { a: 'http://www.w3.org/2005/Atom' }

async function feedWith(changes: Partial<Feed>, title = 'Titel'): Promise<Feed> {
  const post = makePost({ record: { use: 'generated' } })
  const entry = {
    post: { ...post, title },
    id: 'tag:www.example.org,2026-01-02:x/de',
    url: 'https://www.example.org/de/posts/x',
    translations: [],
    published: '2026-01-02T00:00:00+01:00',
    updated: '2026-01-03T00:00:00+01:00',
    tags: [],
    recordings: [],
    authors: [{ name: 'Erika Beispiel', url: 'https://www.example.org/de/authors/erika' }],
    summaryText: 'Anriss',
    hash: '',
    markup: () => ({ content: '<p>Text</p>', summary: '<p>Anriss</p>' }),
  }
  return {
    locale: 'de',
    id: 'https://www.example.org/de/feed.xml',
    title: 'Beispiel',
    subtitle: 'Ein Beispiel',
    author: 'Beispiel',
    siteUrl: 'https://www.example.org',
    home: 'https://www.example.org/de',
    translations: [],
    updated: '2026-01-03T00:00:00+01:00',
    entries: [entry],
    page: 1,
    pages: 1,
    path: (format, page) => feedPath('de', format, undefined, page),
    ...changes,
  }
}

async function links(feed: Feed): Promise<string[]> {
  const document = XmlDocument.fromString(toAtom(feed, translatorFor('de')))
  const found = document.root.find('a:link[@type="application/atom+xml"]', namespaces)
  return found.map((link) => link.toString().replace(/.*rel="(\w+)".*href="([^"]*)".*/s, '$1 $2'))
}

it('names the people who wrote an entry', async () => {
  const feed = await feedWith({})
  const document = XmlDocument.fromString(toAtom(feed, translatorFor('de')))
  const name = document.root.get('a:entry/a:author/a:name', namespaces)
  expect(name?.toString()).toContain('Erika Beispiel')
  expect(toJsonFeed(feed).items[0]?.authors).toEqual(feed.entries[0]?.authors)
})

it('offers the recordings of an entry to be played', async () => {
  const { entries, ...feed } = await feedWith({})
  const url = 'https://www.example.org/files/a/ton.mp3'
  const recordings = [{ title: 'Ein „Ton“', url, type: 'audio/mpeg', size: 9600 }]
  const heard = { ...feed, entries: entries.map((entry) => ({ ...entry, recordings })) }
  const document = XmlDocument.fromString(toAtom(heard, translatorFor('de')))
  const [enclosure] = document.root.find('a:entry/a:link[@rel="enclosure"]', namespaces)
  expect(enclosure?.toString()).toContain(`type="audio/mpeg" length="9600" href="${url}"`)
  expect(toJsonFeed(heard).items[0]?.attachments).toEqual([
    { url, mime_type: 'audio/mpeg', title: 'Ein „Ton“', size_in_bytes: 9600 },
  ])
})

it('links the pages of a long feed', async () => {
  const at = (page: string) => `https://www.example.org/de/feed${page}.xml`
  expect(await links(await feedWith({ page: 2, pages: 3 }))).toEqual([
    `self ${at('/2')}`,
    `first ${at('')}`,
    `last ${at('/3')}`,
    `previous ${at('')}`,
    `next ${at('/3')}`,
  ])
  expect(await links(await feedWith({}))).toEqual([`self ${at('')}`])
  const { next_url } = toJsonFeed(await feedWith({ page: 2, pages: 3 }))
  expect(next_url).toBe('https://www.example.org/de/feed/3.json')
  expect(toJsonFeed(await feedWith({ page: 3, pages: 3 })).next_url).toBeUndefined()
})

it('holds the newest 50 entries in one document and the others on further pages', () => {
  const posts = (count: number) =>
    Array.from({ length: count }, (_, index) => makePost({ id: `post-${index}` }))
  const pages = toFeedPages(posts(120))
  expect(pages.map((page) => page.length)).toEqual([50, 50, 20])
  expect(pages.flat().map(({ id }) => id)).toEqual(posts(120).map(({ id }) => id))
  expect(toFeedPages(posts(50)).map((page) => page.length)).toEqual([50])
  expect(toFeedPages([])).toEqual([[]])
})

it('names a hub where there is one, and only there', async () => {
  const hubs = async (feed: Feed) => {
    const document = XmlDocument.fromString(toAtom(feed, translatorFor('de')))
    const inAtom = document.root.find('a:link[@rel="hub"]/@href', namespaces)
    return [inAtom.map(({ content }) => content), toJsonFeed(feed).hubs]
  }
  const hub = 'https://hub.example.org'
  expect(await hubs(await feedWith({ hub }))).toEqual([[hub], [{ type: 'WebSub', url: hub }]])
  expect(await hubs(await feedWith({}))).toEqual([[], undefined])
})

it.each(['<b>&amp;</b>', ']]>', '"\'', 'Ein\u0000\u000BWort', '\uD800'])(
  'stays well-formed with the title %j',
  async (title) => {
    const xml = toAtom(await feedWith({}, title), translatorFor('de'))
    const document = XmlDocument.fromString(xml)
    // biome-ignore lint/suspicious/noControlCharactersInRegex: XML cannot hold them
    const kept = title.replace(/[\u0000\u000B\uD800]/g, '')
    expect(document.root.get('a:entry/a:title', namespaces)?.content).toBe(kept)
  },
)

it('keeps an entry’s id when title and slug change', () => {
  const post = { file: 'content/posts/2026-01-02-x/de.md', id: 'x', locale: 'de' } as const
  expect(entryId(post, 'https://www.example.org:8080')).toBe('tag:www.example.org,2026-01-02:x/de')
  expect(entryId({ ...post, id: 'größe x' }, 'https://example.org')).toBe(
    'tag:example.org,2026-01-02:gr%C3%B6%C3%9Fe%20x/de',
  )
})
