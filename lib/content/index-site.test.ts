import { describe, expect, it } from 'vitest'
import type { Post } from '@/lib/model/post'
import { makePost, makeReview, type WrittenPost } from '@/lib/testing/posts'
import { makeSite } from '@/lib/testing/site'
import { editionIn, originalOf, seriesKey, tagsOf } from './site'

/** A version by its article, language and day. */
function version(id: string, locale: string, date: string, given: Partial<Post> = {}): WrittenPost {
  const file = `content/posts/${date}-${id}/${locale}.md`
  return { ...makePost(), id, locale, date, slug: `${id}-${locale}`, title: id, file, ...given }
}

const ids = (posts: readonly Post[] = []) => posts.map(({ id, locale }) => `${id} ${locale}`)

describe('the lists of a language', () => {
  const posts = [
    version('old', 'de', '2026-01-01'),
    version('b', 'de', '2026-01-03'),
    version('a', 'de', '2026-01-03'),
    version('a', 'en', '2026-01-03'),
    version('only', 'en', '2026-01-02'),
  ]

  it('have the newest first, and those of one day by id', async () => {
    const site = await makeSite({ posts })
    expect(ids(editionIn(site, 'de').posts)).toEqual(['a de', 'b de', 'old de'])
    expect(ids(site.posts)).toEqual(['a de', 'a en', 'b de', 'only en', 'old de'])
  })

  it('hold each article once, in the language, else in the one that has it', async () => {
    const site = await makeSite({ posts })
    expect(ids(editionIn(site, 'de').index)).toEqual(['a de', 'b de', 'only en', 'old de'])
    expect(ids(editionIn(site, 'en').index)).toEqual(['a en', 'b de', 'only en', 'old de'])
  })

  it('know what is older and newer in the same language', async () => {
    const { neighbours } = await makeSite({ posts })
    const around = ({ file }: Post) => neighbours.get(file)
    const [old, b, a, english] = posts
    expect(b && around(b)).toEqual({ newer: a, older: old })
    expect(a && around(a)).toEqual({ newer: undefined, older: b })
    expect(english && around(english)?.older?.id).toBe('only')
  })
})

it('names as related only what is in the same language', async () => {
  const tags = ['ki']
  const posts = [
    version('a', 'de', '2026-01-01', { tags }),
    version('b', 'de', '2026-01-02', { tags }),
    version('c', 'en', '2026-01-03', { tags }),
  ]
  const site = await makeSite({ posts })
  expect(ids(editionIn(site, 'de').related.get(posts[0]?.file ?? ''))).toEqual(['b de'])
  expect(editionIn(site, 'en').related.get(posts[2]?.file ?? '')).toEqual([])
})

describe('topics', () => {
  const tags = {
    zebra: { de: { name: 'Äpfel', slug: 'aepfel' }, en: { name: 'Zebra', slug: 'zebra' } },
    b: { de: { name: 'Birnen', slug: 'birnen' }, en: { name: 'Apples', slug: 'apples' } },
    z: { de: { name: 'Zucker', slug: 'zucker' } },
    unused: { de: { name: 'Leer', slug: 'leer' } },
  }
  const posts = [
    version('one', 'de', '2026-01-01', { tags: ['z', 'zebra', 'b'] }),
    version('two', 'de', '2026-01-02', { tags: ['b'] }),
    version('two', 'en', '2026-01-02', { tags: ['b', 'z'] }),
  ]

  it('stand in the order of their language, those without a word or an article left out', async () => {
    const site = await makeSite({ posts, configuration: { tags } })
    const names = (locale: string) => editionIn(site, locale).topics.map(({ name }) => name)
    expect(names('de')).toEqual(['Äpfel', 'Birnen', 'Zucker'])
    expect(names('en')).toEqual(['Apples', 'Zebra'])
  })

  it('list what the index of the language has, newest first', async () => {
    const site = await makeSite({ posts, configuration: { tags } })
    const on = (locale: string, topic: string) =>
      ids(editionIn(site, locale).topics.find(({ id }) => id === topic)?.posts)
    expect(on('de', 'b')).toEqual(['two de', 'one de'])
    expect(on('en', 'b')).toEqual(['two en', 'one de'])
  })

  it('of an article keep the order of its author, in its language', async () => {
    const site = await makeSite({ posts, configuration: { tags } })
    const words = (post?: Post) => post && tagsOf(site, post).map(({ slug }) => slug)
    expect(words(posts[0])).toEqual(['zucker', 'aepfel', 'birnen'])
    expect(words(posts[2])).toEqual(['apples'])
  })
})

describe('one translation graph', () => {
  const translated = { ...makePost({ record: { use: 'translated', translatedFrom: 'de' } }) }
  const posts = [
    version('a', 'en', '2026-01-03', { disclosure: translated.disclosure }),
    version('a', 'de', '2026-01-03'),
  ]

  it('holds all versions of an article in the order of the site’s languages', async () => {
    const { versions, locales, defaultLocale } = await makeSite({ posts })
    expect(ids(versions.get('a'))).toEqual(['a de', 'a en'])
    expect([locales, defaultLocale]).toEqual([['de', 'en'], 'de'])
  })

  it('leads from a translation to its original, and from that nowhere', async () => {
    const site = await makeSite({ posts })
    const [english, german] = posts
    expect(english && originalOf(site, english)).toBe(german)
    expect(german && originalOf(site, german)).toBeUndefined()
  })
})

it('puts the parts of a series into their order, by language', async () => {
  const part = (id: string, locale: string, number: number) =>
    version(id, locale, `2026-01-0${number}`, { series: { id: 's', part: 10 - number } })
  const posts = [part('c', 'de', 1), part('b', 'de', 3), part('a', 'de', 2), part('a', 'en', 2)]
  const { series } = await makeSite({ posts })
  expect(ids(series.get(seriesKey('s', 'de')))).toEqual(['b de', 'a de', 'c de'])
  expect(ids(series.get(seriesKey('s', 'en')))).toEqual(['a en'])
})

it('counts what people wrote, and what they reviewed in a review that holds', async () => {
  const erika = { id: 'erika-beispiel', name: 'Erika Beispiel' }
  const reviewed = (validity: 'holds' | 'changed') =>
    makePost({ record: { use: 'generated', review: makeReview({ by: erika, validity }) } })
      .disclosure
  const posts = [
    version('old', 'de', '2026-01-01', { authors: [erika.id] }),
    version('held', 'de', '2026-01-02', { disclosure: reviewed('holds') }),
    version('stale', 'de', '2026-01-03', { disclosure: reviewed('changed') }),
    version('new', 'de', '2026-01-04', { authors: ['nobody', erika.id] }),
  ]
  const authors = [{ ...erika, kind: 'person' as const, role: {}, bio: {}, links: [], keys: [] }]
  const { works } = await makeSite({ posts, authors })
  expect(ids(works.get(erika.id)?.written)).toEqual(['new de', 'old de'])
  expect(ids(works.get(erika.id)?.reviewed)).toEqual(['held de'])
  expect([...works.keys()]).toEqual([erika.id])
})

it('leads old addresses to the versions and pages that claim them', async () => {
  const page = {
    id: 'about',
    locale: 'en',
    slug: 'about',
    title: 'About',
    body: 'x',
    file: 'content/pages/about/en.md',
  }
  const { redirects, addresses } = await makeSite({
    posts: [version('a', 'de', '2026-01-01', { aliases: ['/alt', '/älter'] })],
    pages: [{ ...page, aliases: ['/about-us'] }],
  })
  expect(redirects.map(({ from, to, locale }) => [from, to, locale])).toEqual([
    ['/alt', '/de/posts/a-de', 'de'],
    ['/älter', '/de/posts/a-de', 'de'],
    ['/about-us', '/en/about', 'en'],
  ])
  expect(addresses.get('content/pages/about/en.md')).toEqual({ path: '/en/about', locale: 'en' })
  expect(addresses.get('content/posts/2026-01-01-a/de.md')?.path).toBe('/de/posts/a-de')
})
