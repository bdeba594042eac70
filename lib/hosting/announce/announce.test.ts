import { expect, it } from 'vitest'
import { makePost } from '@/lib/testing/posts'
import { makeSite } from '@/lib/testing/site'
import { changedSince } from './indexnow'
import { feedAddresses } from './websub'

const site = 'https://www.example.org'

it('learns of pages whose last change is known and late enough', () => {
  const entries = [
    { path: '/de/posts/old', languages: {}, modified: '2026-01-01' },
    { path: '/de/posts/new', languages: {}, modified: '2026-01-02' },
    { path: '/de/imprint', languages: {} },
  ]
  expect(changedSince(entries, '2026-01-02', site)).toEqual([`${site}/de/posts/new`])
})

it('covers the feeds of languages and topics in both formats', async () => {
  const publication = await makeSite({
    posts: [makePost({ tags: ['ai'] })],
    configuration: { tags: { ai: { de: { name: 'KI', slug: 'ki' } } } },
  })
  const feeds = feedAddresses(publication).map((feed) => new URL(feed).pathname)
  expect(feeds).toEqual(
    expect.arrayContaining(['/de/feed.xml', '/en/feed.json', '/de/tags/ki/feed.xml']),
  )
})
