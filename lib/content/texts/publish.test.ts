import { expect, it } from 'vitest'
import { makePost } from '@/lib/testing/posts'
import { makeSite } from '@/lib/testing/site'
import { textOf } from '../site'

const body =
  'Anfang mit [Link](../2026-01-03-other/de.md#ende).\n\n<!--more-->\n\n## Ende\n\n[1](#ende)\n'
const other = makePost({
  id: 'other',
  slug: 'anders',
  file: 'content/posts/2026-01-03-other/de.md',
})

it('leads links between files to where they are served', async () => {
  const site = await makeSite({ posts: [makePost({ body }), other] })
  const { html, feed } = textOf(site, makePost()).body()
  expect(html).toContain('href="/de/posts/anders#ende"')
  expect(feed.excerpt).toContain('href="https://www.example.org/de/posts/anders#ende"')
  expect(feed.html).toContain('href="https://www.example.org/de/posts/anders#ende"')
})

it('makes every address of a feed absolute', async () => {
  const site = await makeSite({ posts: [makePost({ body }), other] })
  const { feed } = textOf(site, makePost()).body()
  for (const html of [feed.html, feed.excerpt]) {
    const addresses = [...html.matchAll(/\s(?:href|src)="([^"]*)"/g)].map(([, value]) => value)
    expect(addresses.length).toBeGreaterThan(0)
    expect(addresses.filter((value) => !value?.startsWith('https://www.example.org/'))).toEqual([])
  }
})

it('tells the headings of a text', async () => {
  const site = await makeSite({ posts: [makePost({ body }), other] })
  expect(textOf(site, makePost()).body().headings).toEqual([{ depth: 2, id: 'ende', text: 'Ende' }])
})
