import { expect, it } from 'vitest'
import { makePost } from '@/lib/testing/posts'
import { makeSite } from '@/lib/testing/site'
import { indexPages } from './index-pages'
import { transparencyOf } from './transparency'

/** A site of so many topics with an article each, the last of which has two. */
async function siteOf(count: number) {
  const names = Array.from({ length: count }, (_, at) => `t${String(at).padStart(2, '0')}`)
  const posts = [...names, names.at(-1) ?? ''].map((topic, at) =>
    makePost({ id: `a${at}`, slug: `a-${at}`, tags: [topic], file: `content/posts/a${at}/de.md` }),
  )
  const tags = Object.fromEntries(names.map((name) => [name, { de: { name, slug: name } }]))
  return makeSite({ posts, configuration: { locales: ['de'], tags } })
}

async function mastheadOf(count: number) {
  const site = await siteOf(count)
  return indexPages(site, 'de', () => transparencyOf(site))[0]?.().content.masthead
}

it('names every topic of a site that has few', async () => {
  const masthead = await mastheadOf(12)
  expect(masthead?.topics).toHaveLength(12)
  expect(masthead?.allTopics).toBeUndefined()
})

it('names the topics with the most articles of a site that has many, and leads to the others', async () => {
  const masthead = await mastheadOf(30)
  expect(masthead?.topics).toHaveLength(12)
  expect(masthead?.topics.at(-1)?.name).toBe('t29')
  expect(masthead?.allTopics).toBe('/de/tags')
})
