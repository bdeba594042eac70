import { describe, expect, it } from 'vitest'
import type { Site } from '@/lib/content/site'
import { makePost } from '@/lib/testing/posts'
import { makeSite } from '@/lib/testing/site'
import { SiteRecorder } from './site-recorder'

const post = makePost()
const other = makePost({ id: 'other', slug: 'other', file: 'content/posts/2026-01-02-other/de.md' })
const site = await makeSite({ posts: [post, other] })

/** What is noted while something is asked of the site. */
function askedBy(ask: (site: Site) => unknown): unknown[] {
  const recorder = new SiteRecorder(site)
  const asked = new Set<string>()
  recorder.record(asked, () => ask(recorder.site))
  return [...asked].map((question) => JSON.parse(question))
}

describe('what is asked of a site', () => {
  it.each<[string, (site: Site) => unknown, unknown[]]>([
    ['a field', ({ day }) => day, [['day']]],
    ['an entry', ({ texts }) => texts.get(post.file), [['texts', post.file]]],
    ['an entry that is missing', ({ works }) => works.has('x'), [['works', 'x']]],
    ['all entries', ({ texts }) => [...texts], [['texts']]],
    ['how many there are', ({ images }) => images.size, [['images']]],
    [
      'a list of a language',
      ({ editions }) => editions.get('de')?.posts,
      [['editions', 'de', 'posts']],
    ],
    [
      'each language',
      ({ editions }) => [...editions.values()].map(({ index }) => index),
      [
        ['editions', 'de', 'index'],
        ['editions', 'en', 'index'],
      ],
    ],
    ['everything', (all) => Object.keys({ ...all }).includes('posts'), [['posts'], ['neighbours']]],
    ['what is the same for all pages', ({ configuration, url }) => [configuration, url], []],
  ])('is noted: %s', (_, ask, noted) => {
    expect(askedBy(ask)).toEqual(expect.arrayContaining(noted))
    if (noted.length < 2) expect(askedBy(ask)).toEqual(noted)
  })

  it('is answered as the site itself answers', () => {
    const recorder = new SiteRecorder(site)
    expect(recorder.site.texts.get(post.file)).toBe(site.texts.get(post.file))
    expect([...recorder.site.versions.keys()]).toEqual(['example', 'other'])
    const relatedIn = ({ editions }: Site) => editions.get('de')?.related
    expect(relatedIn(recorder.site)?.size).toBe(relatedIn(site)?.size)
    expect(relatedIn(recorder.site)?.get(post.file)).toBe(relatedIn(site)?.get(post.file))
  })
})

describe('the hash of answers', () => {
  const answersIn = (changed: Site, ...question: string[]) =>
    new SiteRecorder(changed).answersTo([JSON.stringify(question)])

  it.each<[string, (site: Site) => Site, string[]]>([
    [
      'a neighbour',
      (all) => ({
        ...all,
        neighbours: new Map([[post.file, { older: { ...other, title: 'New' } }]]),
      }),
      ['neighbours', post.file],
    ],
    ['a list', (all) => ({ ...all, posts: [...all.posts].reverse() }), ['posts']],
    ['an entry', (all) => ({ ...all, addresses: new Map() }), ['addresses', post.file]],
    [
      'an entry of an edition',
      ({ editions, ...all }) => ({
        ...all,
        editions: new Map(
          [...editions].map(([locale, edition]) => [locale, { ...edition, related: new Map() }]),
        ),
      }),
      ['editions', 'de', 'related', post.file],
    ],
    ['a day', (all) => ({ ...all, day: '2027-01-01' }), ['day']],
  ])('is another where %s is', (_, change, question) => {
    expect(answersIn(change(site), ...question)).not.toBe(answersIn(site, ...question))
    expect(answersIn({ ...site }, ...question)).toBe(answersIn(site, ...question))
  })
})

/** What JSON does not write would not be counted. */
it('counts all that a site holds', () => {
  const plain = (value: unknown): unknown => JSON.parse(JSON.stringify(value))
  const entries = [site.texts, site.readings, site.addresses].flatMap((index) => [
    ...index.values(),
  ])
  for (const value of [...site.posts, ...entries]) {
    const data = Object.entries(value).filter(
      ([, field]) => typeof field !== 'function' && field !== undefined,
    )
    expect(plain(value)).toEqual(Object.fromEntries(data))
  }
})
