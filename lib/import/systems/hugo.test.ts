import { expect, it } from 'vitest'
import { importTexts } from '@/lib/testing/import-texts'

const toml = (fields: string, body = 'Text.') => `+++\ntitle = "Titel"\n${fields}+++\n\n${body}\n`
const config = { 'hugo.toml': 'baseURL = "https://old.example/"\ndefaultContentLanguage = "de"\n' }

it('pairs name.<lang>.md, folders of languages and bundles', async () => {
  const { system, files } = await importTexts({
    ...config,
    'content/posts/eins.md': toml('date = 2024-05-01T08:00:00+02:00\n'),
    'content/posts/eins.en.md': toml('date = 2024-05-01\n'),
    'content/posts/zwei/index.de.md': toml('date = 2024-05-02\n'),
    'content/posts/zwei/index.en.md': toml('date = 2024-05-02\n'),
    'content/en/posts/drei.md': toml('date = 2024-05-03\n'),
    'content/de/posts/drei.md': toml('date = 2024-05-03\n'),
  })
  expect(system).toBe('hugo')
  expect(Object.keys(files).sort()).toEqual([
    'content/posts/2024-05-01-eins/de.md',
    'content/posts/2024-05-01-eins/en.md',
    'content/posts/2024-05-02-zwei/de.md',
    'content/posts/2024-05-02-zwei/en.md',
    'content/posts/2024-05-03-drei/de.md',
    'content/posts/2024-05-03-drei/en.md',
  ])
  expect(files['content/posts/2024-05-01-eins/de.md']).toContain('aliases:\n  - /posts/eins/\n')
  // Its old address is its new one.
  expect(files['content/posts/2024-05-02-zwei/en.md']).not.toContain('aliases')
})

it('fills the patterns of the configuration and resolves aliases', async () => {
  const { files } = await importTexts({
    'config.yaml': 'defaultContentLanguage: de\npermalinks:\n  page:\n    posts: /:year/:slug/\n',
    'content/posts/x.md': toml(
      'date = 2024-05-01\nslug = "anders"\naliases = ["/alt/", "neben"]\n',
    ),
  })
  expect(files['content/posts/2024-05-01-x/de.md']).toContain(
    'aliases:\n  - /2024/anders/\n  - /alt/\n  - /2024/anders/neben\n',
  )
})

it('takes over aliases with the address of the site, and tells those that are none here', async () => {
  const { files, losses } = await importTexts({
    'hugo.toml': 'baseURL = "https://old.example/blog/"\ndefaultContentLanguage = "de"\n',
    'content/posts/x.md': toml(
      'date = 2024-05-01\naliases = ["https://old.example/blog/ganz/", "//old.example/kurz", "https://other.example/x", "//other.example/y", "/a?b", "mailto:e@example.org"]\n',
    ),
  })
  expect(files['content/posts/2024-05-01-x/de.md']).toContain(
    'aliases:\n  - /posts/x/\n  - /blog/posts/x/\n  - /blog/ganz/\n  - /kurz\n  - /blog/kurz\n---\n',
  )
  expect(losses.map((loss) => loss.replace('content/posts/x.md:', ''))).toEqual([
    'alias 6 https://other.example/x',
    'alias 6 //other.example/y',
    'alias 6 /a?b',
    'alias 6 mailto:e@example.org',
  ])
})

it('brings the files of a bundle along and leaves lists, pages and resources out', async () => {
  const { files, copies, losses } = await importTexts({
    ...config,
    'content/_index.md': toml(''),
    'content/about.md': toml(''),
    'content/posts/_index.md': toml(''),
    'content/posts/x/index.md': toml(
      'date = 2024-05-01\n',
      'A ![Bild](Bild 1.PNG) ![Bild](<Bild 1.PNG> "Titel") [d](daten.csv) ![s](/s.svg)',
    ),
    'content/posts/x/extra.md': 'Mehr.',
    'content/posts/x/Bild 1.PNG': 'x',
    'content/posts/x/daten.csv': 'x',
    'static/s.svg': 'x',
  })
  expect(Object.keys(files)).toEqual(['content/posts/2024-05-01-x/de.md'])
  expect(files['content/posts/2024-05-01-x/de.md']).toContain(
    '![Bild](bild-1.png "Titel") [d](daten.csv) ![s](s.svg)',
  )
  expect(Object.values(copies).sort()).toEqual([
    'content/posts/x/Bild 1.PNG',
    'content/posts/x/daten.csv',
    'static/s.svg',
  ])
  expect(losses).toContain('page content/about.md:1 about')
})

it.each([
  ['[a]({{< ref "andere.md#teil" >}})', '[a](../2024-05-02-andere/de.md#teil)'],
  ['[a]({{% relref "/posts/andere" %}})', '[a](../2024-05-02-andere/de.md)'],
  ['[a](/posts/andere/)', '[a](../2024-05-02-andere/de.md)'],
  ['[a](../andere)', '[a](../2024-05-02-andere/de.md)'],
  ['[a](https://old.example/posts/andere/)', '[a](../2024-05-02-andere/de.md)'],
  ['{{< figure src="/s.svg" alt="Ein Kreis" caption="Rund" >}}', '![Ein Kreis](s.svg "Rund")'],
  ['{{< youtube abc_1 >}}', '[YouTube](https://www.youtube.com/watch?v=abc_1)'],
  ['{{< gist nutzer 123 >}}', '[Gist](https://gist.github.com/nutzer/123)'],
  [
    '{{< highlight go "linenos=table" >}}\nx := 1\n{{< /highlight >}}',
    '```go lineNumbers\nx := 1\n```',
  ],
  [
    '{{< highlight go "hl_lines=2 4-5" >}}\nx := 1\n{{< /highlight >}}',
    '```go {2,4-5}\nx := 1\n```',
  ],
  ['```go {linenos=true,hl_lines=["1-2",4]}\nx\n```', '```go lineNumbers {1-2,4}\nx\n```'],
  ['Drücke {{< kbd "Strg" "C" >}}', 'Drücke <kbd>Strg+C</kbd>'],
  ['{{< button href="https://example.org" >}}Los{{< /button >}}', '[Los](https://example.org)'],
  ['{{< geheim >}}Nur *Text*.{{< /geheim >}}', 'Nur *Text*.'],
  ['{{< chart >}}{ "a": 1 }{{< /chart >}}', '<!-- {{< chart >}}{ "a": 1 }{{< /chart >}} -->'],
  [
    '{{< tabs >}}\n{{< tab "Linux" >}}\nEins\n{{< /tab >}}\n{{< tab "macOS" >}}\nZwei\n{{< /tab >}}\n{{< /tabs >}}',
    '**Linux**\n\nEins\n\n**macOS**\n\nZwei',
  ],
  [
    '{{< figure src="/s.svg" alt="Ein Kreis" title="Der Kreis" caption="Rund" >}}',
    '![Ein Kreis](s.svg "Der Kreis. Rund")',
  ],
  ['{{% notice warning %}}\nVor**sicht**\n{{% /notice %}}', '> [!WARNING]\n> Vor**sicht**'],
  ['{{< tip title="So" >}}Hilft.{{< /tip >}}', '> [!TIP]\n> **So**\n>\n> Hilft.'],
  ['Man schreibt `{{</* ref "x" */>}}`.', 'Man schreibt `{{< ref "x" >}}`.'],
  ['{{< unbekannt a="1" >}}', '<!-- {{< unbekannt a="1" >}} -->'],
  ['## Teil {#t}', '## Teil {#t}'],
])('makes of %s what the site has', async (body, expected) => {
  const { files } = await importTexts({
    ...config,
    'content/posts/x.md': toml('date = 2024-05-01\n', `Anfang.\n\n${body}`),
    'content/posts/andere.md': toml('date = 2024-05-02\n'),
    'static/s.svg': 'x',
  })
  expect(files['content/posts/2024-05-01-x/de.md']?.split('<!--more-->\n\n')[1]).toBe(
    `${expected}\n`,
  )
})

it('tells a shortcode by file and line', async () => {
  const { losses } = await importTexts({
    ...config,
    'content/posts/x.md': toml(
      'date = 2024-05-01\n',
      'A.\n\n{{< figure src="weg.png" >}}\n\n{{< karte >}}',
    ),
  })
  expect(losses).toEqual([
    'template content/posts/x.md:10 {{< karte >}}',
    'pictureMissing content/posts/x.md:8 weg.png',
  ])
})

it.each([
  ['is past', '2024-05-03', '2024-05-02-x'],
  ['is to come', '2031-05-03', '2031-05-03-x'],
])('dates an article as its readers saw it where publishDate %s', async (_, day, folder) => {
  const { files } = await importTexts({
    ...config,
    'content/posts/x.md': toml(`date = 2024-05-02\npublishDate = ${day}\n`),
  })
  expect(Object.keys(files)).toEqual([`content/posts/${folder}/de.md`])
})

it('follows links by the path of a file', async () => {
  const { files, losses } = await importTexts({
    ...config,
    'content/posts/x.md': toml(
      'date = 2024-05-02\n',
      '[a](/posts/y.md) [b](y.md#t) [c](/posts/z/index.md) ![d](/posts/z/d.png)',
    ),
    'content/posts/y.md': toml('date = 2024-05-03\n'),
    'content/posts/z/index.de.md': toml('date = 2024-05-04\n'),
    'content/posts/z/d.png': 'x',
  })
  expect(files['content/posts/2024-05-02-x/de.md']).toContain(
    '[a](../2024-05-03-y/de.md) [b](../2024-05-03-y/de.md#t) [c](../2024-05-04-z/de.md) ![d](d.png)',
  )
  expect(losses).toEqual([])
})

it('keeps what is said of code, films and pictures', async () => {
  const { files, losses } = await importTexts({
    ...config,
    'content/posts/x.md': toml(
      'date = 2024-05-02\n',
      [
        '```py {title="main.py" linenos=table .wide}\nx\n```',
        '```sh {.dark}\ny\n```',
        '{{< youtube id="abc" title="Ein Film" >}}',
        '{{< figure src="/a.png" alt="A" caption="So *ist* [es](https://example.org/x)" attr="Erika" attrlink="https://example.org/e" >}}',
        '{{< tabs >}}{{< tab "Linux" >}}Text{{< /tab >}}{{< /tabs >}}',
      ].join('\n\n'),
    ),
    'static/a.png': 'x',
  })
  const text = files['content/posts/2024-05-02-x/de.md']
  expect(text).toContain('```py title="main.py" lineNumbers\n')
  expect(text).toContain('```sh\n')
  expect(text).toContain('[Ein Film](https://www.youtube.com/watch?v=abc)')
  expect(text).toContain(
    '![A](a.png "So ist es (https://example.org/x). Erika (https://example.org/e)")',
  )
  expect(text).toContain('**Linux**\n\nText')
  expect(losses).toEqual([])
})
