import { expect, it } from 'vitest'
import { importTexts } from '@/lib/testing/import-texts'

const config = { 'astro.config.mjs': 'export default { site: "https://old.example" }' }
const post = (fields = '') => `---\ntitle: T\npubDate: 2024-01-02\n${fields}---\n\nText.\n`

it.each([
  [
    'a loader of another folder',
    { 'src/content.config.ts': 'loader: glob({ pattern: "**/*.md", base: "./texte/blog" })' },
    'texte/blog/a/x.md',
    '/blog/a/x/',
  ],
  [
    'a constant for the folder, and pages of another name',
    {
      'src/content.config.ts': 'export const BLOG_PATH = "src/data/blog"',
      'src/pages/posts/[...slug]/index.astro': '',
      'src/pages/tags/[tag].astro': '',
    },
    'src/data/blog/x.md',
    '/posts/x/',
  ],
  ['the usual folder', {}, 'src/content/blog/a/x.md', '/blog/a/x/'],
])('finds articles and their addresses by %s', async (_, around, file, address) => {
  const { files, losses } = await importTexts({ ...config, ...around, [file]: post() })
  expect(Object.values(files).join()).toContain(`aliases:\n  - ${address}\n`)
  expect(losses).toEqual([])
})

it.each([
  ['a name', 'neu', '/blog/a/neu/'],
  ['a whole path', 'b/neu', '/blog/b/neu/'],
])('takes as slug %s', async (_, slug, address) => {
  const { files } = await importTexts({
    ...config,
    'src/content/blog/a/x.md': post(`slug: ${slug}\n`),
  })
  expect(Object.values(files).join()).toContain(`aliases:\n  - ${address}\n`)
})
