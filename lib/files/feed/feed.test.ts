import { expect, it } from 'vitest'
import { makePost } from '@/lib/testing/posts'
import { makeSite } from '@/lib/testing/site'
import { feedPage, feedSubjects } from './feed'

const tags = { ai: { de: { name: 'KI', slug: 'ki' }, en: { name: 'AI', slug: 'ai' } } }
const german = makePost({
  tags: ['ai'],
  corrections: [{ date: '2026-01-20', text: 'Eine Zahl war falsch.' }],
})
const english = makePost({
  locale: 'en',
  slug: 'example',
  date: '2026-07-02',
  file: 'content/posts/2026-01-02-example/en.md',
})
const site = await makeSite({
  posts: [german, english],
  configuration: { tags },
  day: '2026-08-01',
})
const [first, topic, second] = feedSubjects(site).map((subject) =>
  feedPage(site, subject, 1, [subject.posts]),
)

it('has a feed for each language, and for each topic that has an article in it', () => {
  expect([first, topic, second].map((feed) => feed?.id)).toEqual([
    'https://www.example.org/de/feed.xml',
    'https://www.example.org/de/tags/ki/feed.xml',
    'https://www.example.org/en/feed.xml',
  ])
  expect(feedSubjects(site)).toHaveLength(3)
})

/** Berlin is an hour ahead of UTC in winter, two in summer. */
it('tells when an entry appeared and last changed, in the publisher’s time', () => {
  expect(first?.entries).toMatchObject([
    { published: '2026-01-02T00:00:00+01:00', updated: '2026-01-20T00:00:00+01:00' },
  ])
  expect(first?.updated).toBe('2026-01-20T00:00:00+01:00')
  expect(second?.entries[0]?.published).toBe('2026-07-02T00:00:00+02:00')
})

it('names an entry by what stays when title and address change, and its versions', () => {
  expect(first?.entries).toMatchObject([
    {
      id: 'tag:www.example.org,2026-01-02:example/de',
      url: 'https://www.example.org/de/posts/beispiel',
      translations: [{ locale: 'en', url: 'https://www.example.org/en/posts/example' }],
      tags: [{ name: 'KI', slug: 'ki' }],
    },
  ])
})

it('names the same feed in other languages, a topic’s only where it has articles', () => {
  expect(first?.translations.map(({ path }) => path('xml'))).toEqual(['/en/feed.xml'])
  expect(topic?.translations).toEqual([])
})

it('has never changed where it is empty', async () => {
  const empty = await makeSite()
  const [subject] = feedSubjects(empty)
  expect(subject && feedPage(empty, subject, 1, [[]]).updated).toBe('1970-01-01T00:00:00+01:00')
})
