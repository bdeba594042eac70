import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { expect, it } from 'vitest'
import { importTexts } from '@/lib/testing/import-texts'
import { openFolder } from '../source'

it('reads the blog of Docusaurus with its translations', async () => {
  const { system, files, authors, losses } = await importTexts({
    'docusaurus.config.ts':
      "export default { url: 'https://d.example', baseUrl: '/', i18n: { defaultLocale: 'en', locales: ['en', 'de'] } }",
    'blog/authors.yml': 'eb:\n  name: Erika Beispiel\n',
    'blog/2024-03-01-hello/index.mdx':
      "---\ntitle: Hello\nauthors: [eb]\n---\nimport Tabs from '@theme/Tabs';\nimport cat from './cat.png';\n\nFirst words.\n\n{/* truncate */}\n\n:::tip[Good]\nUse it.\n:::\n\n<Image src={cat} alt=\"A cat\" />\n\n<Tabs>\nText stays.\n</Tabs>\n",
    'blog/2024-03-01-hello/cat.png': 'x',
    'i18n/de/docusaurus-plugin-content-blog/2024-03-01-hello/index.mdx':
      '---\ntitle: Hallo\nslug: hallo\n---\nErste Worte.\n\n<!-- truncate -->\n\nMehr.\n',
    'docs/intro.md': '# No article',
  })
  expect(system).toBe('docusaurus')
  expect(Object.keys(files).sort()).toEqual([
    'content/posts/2024-03-01-hello/de.md',
    'content/posts/2024-03-01-hello/en.md',
  ])
  expect(files['content/posts/2024-03-01-hello/en.md']).toContain(
    'aliases:\n  - /blog/2024/03/01/hello\n',
  )
  expect(files['content/posts/2024-03-01-hello/en.md']).toContain(
    'First words.\n\n<!--more-->\n\n> [!TIP]\n> **Good**\n>\n> Use it.\n\n![A cat](cat.png)\n\nText stays.\n',
  )
  expect(files['content/posts/2024-03-01-hello/de.md']).toContain('aliases:\n  - /de/blog/hallo\n')
  expect(authors).toEqual({ 'erika-beispiel': 'Erika Beispiel' })
  expect(losses).toEqual(['component blog/2024-03-01-hello/index.mdx:18 <Tabs>'])
})

it('reads collections of Astro', async () => {
  const { system, files, copies } = await importTexts({
    'astro.config.mjs': "export default defineConfig({ site: 'https://a.example' })",
    'src/content/blog/de/eins.md':
      '---\ntitle: Eins\npubDate: 2024-02-01\nheroImage: ../../../assets/hero.jpg\nupdatedDate: 2024-02-03\n---\nText ![x](/pub.png).\n',
    'src/content/blog/en/eins.md':
      '---\ntitle: One\npubDate: "Feb 01 2024"\ndate: 2024-02-01\n---\nText [a](/blog/de/eins/).\n',
    'src/assets/hero.jpg': 'x',
    'public/pub.png': 'x',
  })
  expect(system).toBe('astro')
  expect(Object.keys(files)).toEqual([
    'content/posts/2024-02-01-eins/de.md',
    'content/posts/2024-02-01-eins/en.md',
  ])
  expect(files['content/posts/2024-02-01-eins/de.md']).toContain('updated: 2024-02-03\n')
  expect(files['content/posts/2024-02-01-eins/de.md']).toContain('cover:\n  src: hero.jpg\n')
  expect(files['content/posts/2024-02-01-eins/en.md']).toContain('[a](../2024-02-01-eins/de.md)')
  expect(Object.values(copies).sort()).toEqual(['public/pub.png', 'src/assets/hero.jpg'])
})

it('reads the blog of Starlight and leaves its documentation', async () => {
  const { system, files } = await importTexts({
    'astro.config.mjs':
      "import starlight from '@astrojs/starlight'; export default { integrations: [starlight({ defaultLocale: 'root', locales: { root: { label: 'English', lang: 'en' }, de: { label: 'Deutsch' } } })] }",
    'src/content/docs/blog/one.md':
      '---\ntitle: One\ndate: 2024-02-01\n---\nWords.\n\n:::caution\nMind.\n:::\n',
    'src/content/docs/de/blog/one.md': '---\ntitle: Eins\ndate: 2024-02-01\n---\nWorte.\n',
    'src/content/docs/guide.md': '---\ntitle: Guide\n---\nNo.\n',
  })
  expect(system).toBe('starlight')
  expect(Object.keys(files).sort()).toEqual([
    'content/posts/2024-02-01-one/de.md',
    'content/posts/2024-02-01-one/en.md',
  ])
  expect(files['content/posts/2024-02-01-one/en.md']).toContain('> [!CAUTION]\n> Mind.\n')
})

it('reads a plain folder', async () => {
  const { system, files, losses } = await importTexts({
    'README.md': '# Not this',
    '2024-01-05-notiz.de.md': '# Meine Notiz\n\nWorte.\n\n# Noch eine\n\nMehr.',
    'en/thought.md': 'Some words of mine in English, without any front matter at all.',
  })
  expect(system).toBe('plain')
  expect(files['content/posts/2024-01-05-notiz/de.md']).toBe(
    '---\nlanguage: de\ntitle: Meine Notiz\n---\n\nWorte.\n\n<!--more-->\n\n## Noch eine\n\nMehr.\n',
  )
  expect(Object.keys(files)).toContain('content/posts/2026-11-26-thought/en.md')
  expect(losses).toEqual(['date en/thought.md:1 2026-11-26'])
})

const item = (inside: string) =>
  `<item>${inside}<wp:post_type>post</wp:post_type><wp:status>publish</wp:status></item>`
const wxr = (...items: string[]) => `<?xml version="1.0" encoding="UTF-8" ?>
<rss version="2.0" xmlns:excerpt="http://wordpress.org/export/1.2/excerpt/" xmlns:content="c" xmlns:dc="d" xmlns:wp="http://wordpress.org/export/1.2/">
<channel><title>T</title><link>https://w.example</link><language>de-DE</language>
<wp:base_blog_url>https://w.example</wp:base_blog_url>
<wp:author><wp:author_login>erika</wp:author_login><wp:author_display_name><![CDATA[Erika Beispiel]]></wp:author_display_name></wp:author>
${items.join('\n')}
</channel></rss>`

it('reads an export of WordPress with pictures beside it', async () => {
  const first =
    item(`<title>Hallo &amp; Welt</title><link>https://w.example/2024/01/02/hallo/</link><dc:creator><![CDATA[erika]]></dc:creator>
<content:encoded><![CDATA[<!-- wp:paragraph --><p>Erster <strong>Absatz</strong>.</p><!-- /wp:paragraph -->
<!-- wp:more --><!--more--><!-- /wp:more -->
<h1>Teil</h1><figure><img src="https://w.example/wp-content/uploads/2024/01/Foto-300x200.jpg" alt="Foto"/></figure>
<p><a href="https://w.example/2024/01/03/hello/">mehr</a> [kontakt] [youtube id="abc"]</p>
<pre><code>x &lt; 1</code></pre>]]></content:encoded>
<wp:post_id>7</wp:post_id><wp:post_date>2024-01-02 10:00:00</wp:post_date><wp:post_name>hallo</wp:post_name>
<category domain="category" nicename="recht"><![CDATA[Recht]]></category><category domain="language" nicename="de">Deutsch</category>
<category domain="post_translations" nicename="pll_1">pll_1</category><wp:comment><wp:comment_id>1</wp:comment_id></wp:comment>`)
  const second =
    item(`<title>Hello</title><link>https://w.example/2024/01/03/hello/</link><content:encoded><![CDATA[One line.
Another line.

A paragraph.]]></content:encoded><wp:post_id>8</wp:post_id><wp:post_date>2024-01-03 10:00:00</wp:post_date><wp:post_name>hello</wp:post_name>
<category domain="language" nicename="en">English</category><category domain="post_translations" nicename="pll_1">pll_1</category>`)
  const page = '<item><title>Impressum</title><wp:post_type>page</wp:post_type></item>'
  const { system, files, losses, authors } = await importTexts({
    'export.xml': wxr(first, second, page),
    'wp-content/uploads/2024/01/Foto.jpg': 'x',
  })
  expect(system).toBe('wordpress')
  expect(files['content/posts/2024-01-02-hallo/de.md']).toBe(`---
language: de
title: Hallo & Welt
aliases:
  - /2024/01/02/hallo/
tags:
  - recht
authors:
  - erika-beispiel
---

Erster **Absatz**.

<!--more-->

## Teil

![Foto](foto.jpg)

[mehr](../2024-01-02-hallo/en.md) \\[kontakt] [YouTube](https://www.youtube.com/watch?v=abc)

\`\`\`
x < 1
\`\`\`
`)
  expect(files['content/posts/2024-01-02-hallo/en.md']).toContain(
    'One line.\\\nAnother line.\n\n<!--more-->\n\nA paragraph.\n',
  )
  expect(authors).toEqual({ 'erika-beispiel': 'Erika Beispiel' })
  expect(losses).toEqual(['comments export.xml:6 1', 'page export.xml:20 Impressum'])
})

it('links an address that stood alone in an export, as WordPress showed what it led to', async () => {
  const { files } = await importTexts({
    'export.xml': wxr(
      item(
        '<title>A</title><wp:post_id>1</wp:post_id><wp:post_date>2024-01-02 10:00:00</wp:post_date><content:encoded><![CDATA[Text.\n\nhttps://www.youtube.com/watch?v=a_b\n\nSiehe https://example.org/x.]]></content:encoded>',
      ),
    ),
  })
  expect(files['content/posts/2024-01-02-a/de.md']).toContain(
    '\n[YouTube](https://www.youtube.com/watch?v=a_b)\n\nSiehe https',
  )
})

it('finds what was uploaded beside an export', async () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'export-'))
  mkdirSync(path.join(folder, 'wp-content/uploads'), { recursive: true })
  writeFileSync(path.join(folder, 'wp-content/uploads/a.png'), 'x')
  writeFileSync(path.join(folder, 'export.xml'), wxr())
  writeFileSync(path.join(folder, 'other.txt'), 'x')
  const { files } = await openFolder(path.join(folder, 'export.xml'))
  rmSync(folder, { recursive: true })
  expect(files).toEqual(['export.xml', 'wp-content/uploads/a.png'])
})

it.each([
  ["Eins{' '}zwei", 'Eins zwei', 0],
  ['Wert {props.x} und {1 + 1}', 'Wert <!-- {props.x} --> und <!-- {1 + 1} -->', 2],
  ['`{x}` und\n\n```js {1}\n{x}\n```', '`{x}` und\n\n```js {1}\n{x}\n```', 0],
  ['<div style={{ color: "red" }} id="a">x</div>', '<div id="a">x</div>', 1],
  ['## Teil {#teil}', '## Teil {#teil}', 0],
  ['$$\\frac{a}{b}$$', '$$\\frac{a}{b}$$', 0],
])('takes programs out of MDX: %s', async (body, expected, lost) => {
  const { files, losses } = await importTexts({
    'docusaurus.config.js': '',
    'blog/2024-03-01-x.mdx': `---\ntitle: T\n---\nErster.\n\n${body}\n`,
  })
  expect(Object.values(files)[0]).toContain(`<!--more-->\n\n${expected}\n`)
  expect(losses.filter((loss) => loss.startsWith('component'))).toHaveLength(lost)
})

it('goes on behind a mistake of an export', async () => {
  const { files, losses } = await importTexts({
    'export.xml': wxr(
      item(
        '<title>A & B</title><wp:post_id>1</wp:post_id><wp:post_date>2024-01-02 10:00:00</wp:post_date><content:encoded>Text</content:encoded>',
      ),
    ),
  })
  expect(Object.keys(files)).toEqual(['content/posts/2024-01-02-a-b/de.md'])
  expect(losses[0]).toMatch(/^file export.xml:6 Invalid character/)
})

it.each([
  ['json', '{ "name": "Erika Beispiel" }'],
  ['json', '{\n  "name": "Erika Beispiel"\n}\n'],
  ['json', '{\n\t"name": "Erika Beispiel",\n\t"links": [\n\t\t"a"\n\t]\n}\n'],
  ['yml', 'name: Erika Beispiel\n'],
])('names authors of Astro by their collection: %s', async (ending, person) => {
  const { authors } = await importTexts({
    'astro.config.mjs': 'export default {}',
    [`src/content/authors/erika.${ending}`]: person,
    'src/content/blog/a.md': '---\ntitle: A\npubDate: 2024-01-01\nauthor: erika\n---\n\nText.\n',
  })
  expect(authors).toEqual({ 'erika-beispiel': 'Erika Beispiel' })
})
