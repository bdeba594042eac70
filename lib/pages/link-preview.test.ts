import { describe, expect, it } from 'vitest'
import type { Image } from '@/lib/model/image'
import { makePost, type WrittenPost } from '@/lib/testing/posts'
import { makeSite } from '@/lib/testing/site'
import { postPreview, sitePreview } from './link-preview'

async function pathOf(given: Partial<WrittenPost> = {}, configuration = {}): Promise<string> {
  const post = makePost(given)
  return postPreview(await makeSite({ posts: [post], configuration }), post).preview.path
}

describe('postPreview', () => {
  it('has the same address for the same facts, which names the article', async () => {
    expect(await pathOf()).toBe(await pathOf())
    expect(await pathOf()).toMatch(/^\/og\/de\/beispiel-[0-9a-f]{16}\.png$/)
  })

  it.each([
    [{ title: 'Ein anderes Beispiel' }, {}],
    [{ body: 'Anfang.\n\n<!--more-->\n\nEin anderes Ende.\n' }, {}],
    [{}, { accent: '#1d5a9e' }],
    [{}, { name: 'Blatt' }],
  ])('has another address where %j and %j change', async (given, configuration) => {
    expect(await pathOf(given, configuration)).not.toBe(await pathOf())
  })

  it('tells two articles with the same title apart', async () => {
    const posts = ['eins', 'zwei'].map((id) =>
      makePost({
        id,
        slug: 'titel',
        body: `Text ${id}.\n`,
        file: `content/posts/2026-01-02-${id}/de.md`,
      }),
    )
    const site = await makeSite({ posts })
    const paths = posts.map((post) => postPreview(site, post).preview.path)
    expect(new Set(paths).size).toBe(2)
  })

  it('says in words what it shows', async () => {
    const post = makePost({ record: { use: 'generated' } })
    const { preview, content } = postPreview(await makeSite({ posts: [post] }), post)
    expect(preview.alt).toBe(`Ein Beispiel – ${content.label?.text} – Example`)
    expect(content.label?.mark).toBe('generated')
  })

  it('claims nothing where nothing is stated', async () => {
    const post = makePost()
    expect(postPreview(await makeSite({ posts: [post] }), post).content.label).toBeUndefined()
  })

  it('is a photograph with a cover, as JPEG', async () => {
    const path = 'content/posts/2026-01-02-example/cover.jpg'
    const size = { width: 3000, height: 2000 }
    const image: Image = { path, onDisk: '', hash: 'ab', format: 'jpeg', ...size, animated: false }
    const post = makePost({ cover: { path, alt: '' } })
    const site = { ...(await makeSite({ posts: [post] })), images: new Map([[path, image]]) }
    expect(postPreview(site, post).preview.path).toMatch(/\.jpg$/)
  })
})

describe('sitePreview', () => {
  it('shows what the site says of itself in each language', async () => {
    const site = await makeSite()
    expect(sitePreview(site, 'de').content.title).toBe('Beispiel')
    expect(sitePreview(site, 'en').preview.path).toMatch(/^\/og\/en\/site-[0-9a-f]{16}\.png$/)
  })
})
