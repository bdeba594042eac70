import { expect, it } from 'vitest'
import { importTexts } from '@/lib/testing/import-texts'

async function imported(texts: Record<string, string>) {
  const { files, losses, copies, topics } = await importTexts(texts)
  return { text: Object.values(files)[0] ?? '', losses, copies, topics }
}

it.each(['featured.jpg', 'feature-wide.png', 'cover.webp'])(
  'puts %s, which lies beside a page of Hugo, above it',
  async (name) => {
    const { text } = await imported({
      'hugo.toml': 'languageCode = "de"',
      'content/posts/x/index.md': '---\ntitle: T\ndate: 2024-01-02\n---\nText.\n',
      [`content/posts/x/${name}`]: 'x',
      'content/posts/x/other.jpg': 'x',
    })
    expect(text).toContain(`cover:\n  src: ${name}\n`)
  },
)

it('puts none above a page of Hugo that names its own', async () => {
  const { text } = await imported({
    'hugo.toml': 'languageCode = "de"',
    'content/posts/x/index.md': '---\ntitle: T\ndate: 2024-01-02\nimage: other.jpg\n---\nText.\n',
    'content/posts/x/featured.jpg': 'x',
    'content/posts/x/other.jpg': 'x',
  })
  expect(text).toContain('cover:\n  src: other.jpg\n')
})

it('calls topics of Docusaurus as its list of topics does', async () => {
  const { topics } = await imported({
    'docusaurus.config.js': 'export default {}',
    'blog/tags.yml': 'law:\n  label: New law\n',
    'blog/2024-01-02-x.md': '---\ntitle: T\ntags: [law, other]\n---\nText.\n',
  })
  expect(topics).toEqual({ 'new-law': { en: 'New law' }, other: { en: 'other' } })
})

it('leaves out the heading that a plugin of Astro fills with all others', async () => {
  const { text } = await imported({
    'astro.config.mjs': 'export default {}',
    'src/content/blog/x.md':
      '---\ntitle: T\npubDate: 2024-01-02\n---\n\nText.\n\n## Table of contents\n\n## Eins\n\nA.\n',
  })
  expect(text).toMatch(/Text\.\n\n<!--more-->\n\n## Eins\n/)
})

it.each([
  ['<Badge text="Neu" variant="tip" /> heute', 'Neu heute'],
  ['<Code code={"let a = 1"} lang="js" title="a.js" />', '```js title="a.js"\nlet a = 1\n```'],
])('keeps the words of %s', async (body, expected) => {
  const { text, losses } = await imported({
    'astro.config.mjs': 'export default { integrations: [starlight()] }',
    'src/content/docs/blog/x.mdx': `---\ntitle: T\ndate: 2024-01-02\n---\n\nText.\n\n${body}\n`,
  })
  expect(text.split('<!--more-->\n\n')[1]?.trim()).toBe(expected)
  expect(losses).toEqual([])
})

it('tells code that a program would compute', async () => {
  const { losses } = await imported({
    'astro.config.mjs': 'export default { integrations: [starlight()] }',
    'src/content/docs/blog/x.mdx':
      '---\ntitle: T\ndate: 2024-01-02\n---\n\n<Code code={source} lang="js" />\n',
  })
  expect(losses.join()).toContain('<Code code={source} lang="js" />')
})
