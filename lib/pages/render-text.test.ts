import { expect, it } from 'vitest'
import { getPosts } from '@/lib/content/posts'
import { renderTextHtml } from './render-text'

const site = 'https://www.example.org'

it('renders every article of the site with absolute addresses only', async () => {
  const posts = await getPosts()
  expect(posts.length).toBeGreaterThan(5)
  for (const post of posts) {
    const html = await renderTextHtml(post, 'article', site)
    const addresses = [...html.matchAll(/\s(?:href|src)="([^"]*)"/g)].map(([, value]) => value)
    expect(addresses.filter((value) => !/^(https?|mailto):/.test(value ?? ''))).toEqual([])
    expect(html.length).toBeGreaterThan(500)
  }
})

it('renders the same words in the excerpt as at the start of the article', async () => {
  const [post] = await getPosts('de')
  if (!post) throw new Error('no article')
  const excerpt = await renderTextHtml(post, 'excerpt', site)
  const article = await renderTextHtml(post, 'article', site)
  expect(excerpt.length).toBeGreaterThan(100)
  expect(article.replace(' class="lead"', '').startsWith(excerpt)).toBe(true)
})
