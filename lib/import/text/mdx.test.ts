import { expect, it } from 'vitest'
import { importTexts } from '@/lib/testing/import-texts'

async function imported(body: string, given: Record<string, string> = {}) {
  const { files, losses } = await importTexts({
    'docusaurus.config.js': "export default { url: 'https://d.example', baseUrl: '/' }",
    'blog/2024-03-01-x.md': `---\ntitle: T\n---\nFirst.\n\n${body}\n`,
    'blog/img/cat.png': 'x',
    'static/cat.png': 'x',
    ...given,
  })
  const text = files['content/posts/2024-03-01-x/en.md'] ?? ''
  const rest = text.split('<!--more-->\n\n')[1] ?? ''
  return { rest: rest.trim(), losses }
}

it.each([
  `<img src={require('./img/cat.png').default} alt="A cat" />`,
  `<img src={useBaseUrl('/cat.png')} alt="A cat" />`,
  `import Cat from './img/cat.png';\n\n<img src={Cat} alt="A cat" />`,
  `import Cat from './img/cat.png';\n\n<Image src={Cat.src} alt="A cat" />`,
  `<ThemedImage src="./img/cat.png" alt="A cat" />`,
])('shows a picture that a program would look up: %s', async (body) => {
  const { rest, losses } = await imported(body)
  expect(rest).toBe('![A cat](cat.png)')
  expect(losses).toEqual([])
})

it.each([
  ['<Aside type="danger" title="Hot">Do *not*.</Aside>', '> [!CAUTION]\n> **Hot**\n>\n> Do *not*.'],
  ['<Callout type="info">\n  Text.\n</Callout>', '> [!NOTE]\n> Text.'],
  ['<Warning>Text.</Warning>', '> [!WARNING]\n> Text.'],
  [':::info\nText.\n::::', '> [!NOTE]\n> Text.'],
  [':::tip{icon="heart"}\nText.\n:::', '> [!TIP]\n> Text.'],
])('makes a box of %s', async (body, expected) => {
  const { rest, losses } = await imported(body)
  expect(rest).toBe(expected)
  expect(losses).toEqual([])
})

it.each([
  ['<YouTube id="abc_1" />', '[YouTube](https://www.youtube.com/watch?v=abc_1)'],
  ['<LiteYouTubeEmbed id="abc_1" />', '[YouTube](https://www.youtube.com/watch?v=abc_1)'],
  ['<Link to="https://example.org/a">some *words*</Link>', '[some *words*](https://example.org/a)'],
  [
    '<LinkCard title="A" href="https://example.org/a" description="What" />',
    '[A](https://example.org/a): What',
  ],
  ['<Card title="Check">\n  Text.\n</Card>', '**Check**\n\nText.'],
  ['A <Link>word</Link>', 'A word'],
])('makes of %s what the site has', async (body, expected) => {
  const { rest } = await imported(body)
  expect(rest).toBe(expected)
})

it('keeps the names of tabs and sets their text at the margin', async () => {
  const { rest, losses } = await imported(
    '<Tabs>\n  <TabItem value="a" label="Linux">\n\n    Run `apt`.\n\n    ```sh\n    apt install\n      x\n    ```\n\n  </TabItem>\n  <TabItem value="b" label="macOS">\n    Run `brew`.\n  </TabItem>\n</Tabs>',
  )
  expect(rest).toBe(
    '**Linux**\n\nRun `apt`.\n\n```sh\napt install\n  x\n```\n\n**macOS**\n\nRun `brew`.',
  )
  expect(losses).toEqual(['component blog/2024-03-01-x.md:6 <Tabs>'])
})

it('tells a component that holds nothing', async () => {
  const { rest, losses } = await imported('<Callout {...props} />\n\nText.')
  expect(rest).toBe('Text.')
  expect(losses).toEqual(['component blog/2024-03-01-x.md:6 <Callout {...props} />'])
})

it('survives components that are never closed or were never opened', async () => {
  const { rest } = await imported('</Card>\n\n<Card>\n\n  Text.\n\n</Tabs>\n</Link>')
  expect(rest).toBe('Text.')
})

it.each([
  ['```js\na\n// highlight-next-line\nb\n```', '```js {2}\na\nb\n```'],
  [
    '```py {1}\na\n# highlight-start\nb\nc\n# highlight-end\nd\n```',
    '```py {1,2,3}\na\nb\nc\nd\n```',
  ],
  ['> ```js\n> // highlight-next-line\n> b\n> ```', '> ```js {1}\n> b\n> ```'],
  ['```js\n// highlight nothing\n```', '```js\n// highlight nothing\n```'],
])('names lines that comments marked: %j', async (body, expected) => {
  const { rest } = await imported(body)
  expect(rest).toBe(expected)
})

it('drops what a page wrote into its head', async () => {
  const { rest } = await imported('<head>\n  <meta name="a" content="b" />\n</head>\n\nText.')
  expect(rest).toBe('Text.')
})

it('finds what a translation took from beside its original', async () => {
  const { files, losses } = await importTexts({
    'docusaurus.config.js': "export default { i18n: { defaultLocale: 'en' } }",
    'blog/2024-03-01-x.md': '---\ntitle: T\n---\nFirst.\n',
    'blog/2024-03-02-y.md': '---\ntitle: Y\n---\nFirst.\n',
    'blog/img/cat.png': 'x',
    'i18n/de/docusaurus-plugin-content-blog/2024-03-01-x.md':
      '---\ntitle: T\n---\nErster [y](./2024-03-02-y.md).\n\n![Katze](./img/cat.png)\n',
  })
  expect(files['content/posts/2024-03-01-x/de.md']).toContain(
    'Erster [y](../2024-03-02-y/en.md).\n\n<!--more-->\n\n![Katze](cat.png)',
  )
  expect(losses).toEqual([])
})

it('takes topics by their labels', async () => {
  const { topics } = await importTexts({
    'docusaurus.config.js': '',
    'blog/2024-03-01-x.md':
      '---\ntitle: T\ntags: [a, {label: Deep dive, permalink: /deep}]\n---\nFirst.\n',
  })
  expect(Object.keys(topics)).toEqual(['a', 'deep-dive'])
})

it('takes authors’ names from the settings of a blog of Starlight, and descriptions beside pictures', async () => {
  const { files } = await importTexts({
    'astro.config.mjs':
      "import starlight from 'x'; starlightBlog({ authors: { erika: { name: 'Erika Beispiel', url: 'x' } } })",
    'src/content/docs/blog/x.md':
      '---\ntitle: T\ndate: 2024-03-01\nauthors: erika\nheroImage: /a.png\nheroAlt: A field\n---\nFirst.\n',
    'public/a.png': 'x',
  })
  const [text = ''] = Object.values(files)
  expect(text).toContain('authors:\n  - erika-beispiel\n')
  expect(text).toContain('cover:\n  src: a.png\n  alt: A field\n')
})

it('takes out imports on several lines, and says what a text names', async () => {
  const { rest, losses } = await imported(
    "import {\n  Card,\n  CardGrid,\n} from '@theme/cards'\n\nexport const year = 2024\nexport const name = 'Erika'\n\nIn {year}, {name}: {frontMatter.title}.\n\n<CardGrid>\n  <Card title=\"One\">Text.</Card>\n</CardGrid>",
  )
  expect(rest).toBe('In 2024, Erika: T.\n\n**One**\n\nText.')
  expect(losses).toEqual([])
})
