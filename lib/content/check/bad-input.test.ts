import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { saidOf } from '@/lib/testing/problems'
import { readFolder } from '@/lib/testing/site'

const site = `name: Example
locales: [de, en]
tagline: { de: Beispiel, en: Example }
url: https://www.example.org
timeZone: Europe/Berlin
publisher: { name: N, street: S, city: C, country: { de: D, en: E }, email: e@example.org, phone: "1", responsible: R }
`
const post = (body = 'Anfang.\n\n<!--more-->\n\nEnde.\n', fields = '') =>
  `---\ntitle: Titel\n${fields}---\n\n${body}`

let root: string

beforeEach(() => {
  root = mkdtempSync(path.join(tmpdir(), 'content-'))
  write('content/site.yaml', site)
})

afterEach(() => rmSync(root, { recursive: true }))

function write(file: string, text: string | Uint8Array): void {
  mkdirSync(path.dirname(path.join(root, file)), { recursive: true })
  writeFileSync(path.join(root, file), text)
}

async function problemsOf(text: string | Uint8Array, file = 'content/posts/2026-01-02-x/de.md') {
  write(file, text)
  const { problems } = await readFolder(root)
  return saidOf(problems)
}

const at = (line: number, column: number) => `content/posts/2026-01-02-x/de.md:${line}:${column}`

describe('front matter', () => {
  it('accepts a sound article without a word', async () => {
    expect(await problemsOf(post())).toEqual([])
  })

  it.each(['js', 'javascript', 'json', 'coffee'])(
    'refuses %s front matter and never runs it',
    async (language) => {
      const text = `---${language}\n{ title: globalThis.ran = 'yes' }\n---\nText.`
      expect(await problemsOf(text)).toEqual([
        `${at(1, 1)} front matter: expected YAML between two lines ---, found "---${language}"`,
      ])
      expect('ran' in globalThis).toBe(false)
    },
  )

  it('names what contradicts itself or is missing beside fields that are wrong, in the same run', async () => {
    const fields = 'date: 2026-13-01\nlanguage: en\naigenerated: true\nai: { use: none }\n'
    expect(await problemsOf(post('A [@3].\n\n<!--more-->\n', fields))).toEqual([
      `${at(3, 1)} date: expected a date as YYYY-MM-DD, found "2026-13-01"`,
      `${at(4, 1)} language: expected “de”, as the file’s name says, found “en”`,
      `${at(5, 1)} aigenerated: expected what agrees with ai.use: none, found true`,
      `${at(9, 3)} text: expected a list of sources, or \\[@ for the plain text, found "@3"`,
    ])
  })

  it('judges no marker by sources and no review by words that are wrong themselves', async () => {
    const fields = 'sources: [{ id: a, url: nowhere }]\n'
    expect(await problemsOf(post('A [@a].\n\n<!--more-->\n', fields))).toEqual([
      `${at(3, 20)} sources.0.url: expected an address that begins with http:// or https://, found "nowhere"`,
    ])
  })

  it('names the place of invalid YAML', async () => {
    expect(await problemsOf('---\ntitle: "Titel\ndraft: [\n---\nA.\n\n<!--more-->')).toEqual([
      `${at(2, 8)} front matter: expected a closing " at the end of this value, found none`,
      `${at(3, 8)} front matter: expected a closing ], found none`,
    ])
  })

  it('refuses a key that stands twice', async () => {
    expect(await problemsOf(post(undefined, 'title: Zwei\n'))).toEqual([
      `${at(3, 1)} title: expected the field “title” once, found it in line 2 as well`,
    ])
  })

  it('tells a missing title', async () => {
    expect(await problemsOf('---\ndraft: true\n---\n\nA.\n\n<!--more-->\n\nB.')).toEqual([
      `${at(1, 1)} title: expected the field title, found nothing`,
    ])
  })

  it('refuses words where true or false belongs', async () => {
    expect(await problemsOf(post(undefined, 'aigenerated: "yes"\n'))).toEqual([
      `${at(3, 1)} aigenerated: expected true or false, found "yes"`,
    ])
  })

  it('refuses a YAML alias bomb', async () => {
    const bomb = 'a: &a [1, 1, 1]\nb: &b [*a, *a, *a]\ntags: [*b, *b, *b]\n'
    expect(await problemsOf(post(undefined, bomb))).toContain(
      `${at(4, 8)} front matter: expected quotes around a value that begins with *, found *`,
    )
  })

  it('refuses a __proto__ key and leaves objects alone', async () => {
    const problems = await problemsOf(post(undefined, '__proto__: { draft: true }\n'))
    expect(problems).toEqual([
      `${at(3, 1)} __proto__: expected a field that exists, found “__proto__”`,
    ])
    expect('draft' in {}).toBe(false)
  })

  it('names the nearest field where a key looks like a slip', async () => {
    expect(await problemsOf(post(undefined, 'drfat: true\n'))).toEqual([
      `${at(3, 1)} drfat: expected “draft”, found “drfat”`,
    ])
  })

  it('takes a field with a slip in its name for the one that is missing', async () => {
    expect(await problemsOf(post().replace('title:', 'Title:'))).toEqual([
      `${at(2, 1)} Title: expected “title”, found “Title”`,
    ])
  })

  it.each([
    ['title: "{{ page.title }}"', 'plain words', '"{{ page.title }}"'],
    ['title: A &amp; B', 'plain words', '"&amp;"'],
    ['title: <b>A</b>', 'plain words', '"<b>"'],
    ['title: Ein **fetter** Titel', 'plain words', '"**fetter**"'],
    ['title: Der `let`-Befehl', 'plain words', '"`let`"'],
    ['title: A [B](https://example.org)', 'plain words', '"[B](https://example.org)"'],
    ['title: Größe und GrÃ¶ÃŸe', 'the letter or quotation mark', '"Ã¶"'],
    ['title: "Geschafft :tada:"', '🎉', '":tada:"'],
    ['title: "A\\u2028B"', 'only characters that can be read', '"A\u2028B"'],
  ])('tells marks that readers would see in %s', async (line, expected, found) => {
    const [problem, ...others] = await problemsOf(post().replace('title: Titel', line))
    expect(problem).toContain(`title: expected ${expected}`)
    expect(problem).toContain(`found ${found}`)
    expect(others).toEqual([])
  })

  it.each([
    'title: Leser*innen und Autor*innen',
    'title: a < b & c > d; 3 * 4 * 5',
    'title: snake_case und kebab-case (siehe [1])',
    'title: Um 12:30:45 Uhr in C#',
    'title: Ist das wahr?! – „Ja“ 🤖 →',
  ])('says nothing of the signs in %s', async (line) => {
    expect(await problemsOf(post().replace('title: Titel', line))).toEqual([])
  })

  it('writes an old address as hosts know it', async () => {
    write('content/posts/2026-01-02-x/de.md', post(undefined, 'aliases: ["/a b", /100%]\n'))
    const { problems } = await readFolder(root)
    expect(problems.map(({ mended }) => mended)).toEqual([
      'aliases: [/a%20b, /100%]',
      'aliases: ["/a b", /100%25]',
    ])
  })

  it('warns of a key that nobody knows and goes on', async () => {
    expect(await problemsOf(post(undefined, 'mood: merry\n'))).toEqual([
      `${at(3, 1)} warning mood: expected a field that exists, found “mood”`,
    ])
  })

  it.each(['2026-02-30', '2026-2-3', 'tomorrow', '2026-01-02T10:00:00Z'])(
    'refuses the date %s',
    async (date) => {
      expect(await problemsOf(post(undefined, `updated: ${date}\n`))).toEqual([
        `${at(3, 1)} updated: expected a date as YYYY-MM-DD, found "${date}"`,
      ])
    },
  )

  it('tells a language that disagrees with the file’s name', async () => {
    expect(await problemsOf(post(undefined, 'language: en\n'))).toEqual([
      `${at(3, 1)} language: expected “de”, as the file’s name says, found “en”`,
    ])
  })

  it('tells a file without front matter, an unclosed one and an empty one', async () => {
    expect(await problemsOf('# Titel')).toEqual([
      `${at(1, 1)} front matter: expected --- on the first line, found "# Titel"`,
    ])
    expect(await problemsOf('---\ntitle: x')).toEqual([
      `${at(1, 1)} front matter: expected a closing line --- below the fields, found the end of the file`,
    ])
    expect(await problemsOf('---\n---\n')).toEqual([
      `${at(1, 1)} front matter: expected fields such as title: …, found none`,
    ])
  })
})

describe('files', () => {
  it('reads a byte-order mark and CRLF as if they were not there', async () => {
    expect(await problemsOf(`\uFEFF${post()}`.replaceAll('\n', '\r\n'))).toEqual([])
    const { posts } = await readFolder(root)
    expect(posts[0]?.post.excerpt).toBe('Anfang.')
    expect(posts[0]?.post.body).not.toContain('\r')
  })

  it.each([
    ['content/posts/2026-01-02-x/.en.md', 1],
    ['content/.drafts/alt/de.md', 1],
    ['content/posts/.obsidian/note.md', 0],
    ['content/posts/2026-01-02-x/.DS_Store', 0],
    ['content/posts/2026-01-02-x/._de.md', 0],
  ])('of the name %s is told where a dot hides a text', async (file, count) => {
    write('content/posts/2026-01-02-x/de.md', post())
    expect(await problemsOf('Text.', file)).toHaveLength(count)
  })

  it('reads lines that end with CR alone, as old Macs wrote them', async () => {
    expect(await problemsOf(post().replaceAll('\n', '\r'))).toEqual([])
  })

  it('tells an article without a text', async () => {
    expect(await problemsOf('---\ntitle: T\nai: { use: none }\n---\n')).toEqual([
      `${at(5, 1)} warning text: expected a text below the fields, found nothing`,
    ])
  })

  it('refuses a symbolic link', async () => {
    mkdirSync(path.join(root, 'content/posts/2026-01-02-x'), { recursive: true })
    symlinkSync('/etc/hostname', path.join(root, 'content/posts/2026-01-02-x/de.md'))
    const { problems } = await readFolder(root)
    expect(saidOf(problems)).toEqual([
      `${at(1, 1)} file: expected a regular file, found a link or device`,
    ])
  })

  it('refuses a binary file named .md', async () => {
    expect(await problemsOf(new Uint8Array([0x89, 0x50, 0xff, 0, 1]))).toEqual([
      `${at(1, 1)} file: expected text in UTF-8, found binary data`,
    ])
  })

  it('tells a text of an older program at its first letter that is not UTF-8', async () => {
    const text = Buffer.from('---\ntitle: Größe\n---\n', 'latin1')
    expect(await problemsOf(text)).toEqual([
      `${at(2, 10)} file: expected text in UTF-8, found Windows-1252`,
    ])
    expect(await problemsOf(Buffer.from('\uFEFFtitle', 'utf16le'))).toEqual([
      `${at(1, 1)} file: expected text in UTF-8, found UTF-16`,
    ])
  })

  it('refuses a post of 5 MB', async () => {
    expect(await problemsOf(post('x'.repeat(5_000_000)))).toEqual([
      `${at(1, 1)} file: expected at most 1,000,000 bytes, found 5,000,022 bytes`,
    ])
  })

  it('takes a name in NFD for the same name in NFC', async () => {
    const folder = 'content/posts/2026-01-02-x'
    write(
      `${folder}/grün.svg`.normalize('NFD'),
      '<svg xmlns="http://www.w3.org/2000/svg" width="1" height="1"/>',
    )
    expect(
      await problemsOf(post('A.\n\n<!--more-->\n\n![Grün](grün.svg)'.normalize('NFC'))),
    ).toEqual([])
  })

  it('tells a file in a place or language that is none', async () => {
    expect(await problemsOf(post(), 'content/posts/2026-01-02-x/fr.md')).toEqual([
      'content/posts/2026-01-02-x/fr.md:1:1 file: expected one of de.md, en.md, found fr.md',
    ])
  })

  it('tells a person’s file whose name is no id', async () => {
    write('content/authors/jörg.yaml', 'name: Jörg\nkind: person\n')
    expect(await problemsOf(post())).toEqual([
      'content/authors/jörg.yaml:1:1 file: expected content/authors/<id>.yaml with an id of letters a–z, digits, - and _, found content/authors/jörg.yaml',
    ])
  })

  it('reports the problems of all files in one run', async () => {
    write('content/posts/2026-01-03-y/de.md', '---\ntitle: ""\n---\nA.\n')
    write('content/pages/about/de.md', 'nothing')
    const problems = await problemsOf(post(undefined, 'draft: 1\ntags: x\n'))
    expect(
      problems.filter((line) => !line.includes('warning')).map((line) => line.split(':')[0]),
    ).toEqual([
      'content/pages/about/de.md',
      'content/posts/2026-01-02-x/de.md',
      'content/posts/2026-01-02-x/de.md',
      'content/posts/2026-01-03-y/de.md',
    ])
  })
})

describe('tags', () => {
  const tags = 'tags: { ai: { de: KI, en: AI }, law: { de: Recht, en: Law } }\n'

  it('refuses a tag that no table holds and names the nearest', async () => {
    write('content/site.yaml', site + tags)
    expect(await problemsOf(post(undefined, 'tags: [KI, Rechte]\n'))).toEqual([
      `${at(3, 12)} tags: expected a topic of content/site.yaml, found “Rechte”`,
    ])
  })

  it('suggests no topic that is far, and gives the line that would add it', async () => {
    write('content/site.yaml', site + tags)
    write(
      'content/posts/2026-01-02-x/de.md',
      post(undefined, 'tags: [Suche, recht!, "C#", recth]\n'),
    )
    const { problems } = await readFolder(root)
    const told = problems.filter(({ code }) => code === 'unknown-topic')
    expect(told.map(({ mended, paste }) => mended ?? paste)).toEqual([
      '  suche: { de: Suche }',
      'tags: [Suche, recht, "C#", recth]',
      '  c: { de: "C#" }',
      'tags: [Suche, recht!, "C#", recht]',
    ])
  })

  it('refuses two topics with one word', async () => {
    write('content/site.yaml', `${site}${tags.replace('Law', 'AI')}`)
    expect(await problemsOf(post())).toEqual([
      'content/site.yaml:7:51 tags.law.en: expected a word of its own, found that of ai',
    ])
  })

  it('gives a version without tags those of a published sibling, never of a draft', async () => {
    write('content/site.yaml', site + tags)
    write('content/posts/2026-01-02-x/en.md', post(undefined, 'tags: [law, AI, ai]\n'))
    write('content/posts/2026-01-03-y/en.md', post(undefined, 'draft: true\ntags: [law]\n'))
    write('content/posts/2026-01-03-y/de.md', post())
    expect(await problemsOf(post())).toEqual([])
    const { posts } = await readFolder(root)
    const tagsOf = (id: string) =>
      posts.find(({ post }) => post.id === id && post.locale === 'de')?.post.tags
    expect(tagsOf('x')).toEqual(['law', 'ai'])
    expect(tagsOf('y')).toEqual([])
  })
})

describe('text', () => {
  it.each([
    ['[x](javascript:alert(1))', '"javascript:alert(1)"'],
    ['[x](data:text/html,x)', '"data:text/html,x"'],
    ['[x](//example.org)', '"//example.org"'],
    ['[x](../../../package.json)', '"../../../package.json"'],
  ])('refuses the link %s', async (link, found) => {
    expect(await problemsOf(post(`A.\n\n<!--more-->\n\n${link}`))).toEqual([
      `${at(9, 1)} text: expected a web address or a file in content/, found ${found}`,
    ])
  })

  it.each([
    ['<script>alert(1)</script>', '<script>'],
    ['<iframe src="https://example.org"></iframe>', '<iframe>'],
    ['<img src="x" onerror="alert(1)">', 'onerror="alert(1)" at <img>'],
    ['<p style="color:red">x</p>', 'style="color:red" at <p>'],
  ])('refuses the HTML %s', async (html, found) => {
    const problems = await problemsOf(post(`A.\n\n<!--more-->\n\n${html}`))
    expect(problems).toContain(
      `${at(9, 1)} text: expected Markdown, or HTML that the site keeps, found ${found}`,
    )
  })

  it('takes braces for what they are', async () => {
    expect(await problemsOf(post('A {process.env}.\n\n<!--more-->\n\n{B}'))).toEqual([])
  })

  it('refuses 10,000 nested quotes at once', async () => {
    expect(await problemsOf(post(`A.\n\n<!--more-->\n\n${'>'.repeat(10_000)} x`))).toEqual([
      `${at(9, 1)} text: expected at most 100 nested quotes and lists, found 10000 in one line`,
    ])
  })

  it('takes a marker inside a code fence for code', async () => {
    expect(await problemsOf(post('A.\n\n```html\n<!--more-->\n```\n'))).toEqual([
      `${at(4, 1)} warning text: expected <!--more--> after the excerpt, found none (the first paragraph is used)`,
    ])
    const { posts } = await readFolder(root)
    expect(posts[0]?.post.excerpt).toBe('A.')
  })

  it('refuses a second marker', async () => {
    expect(await problemsOf(post('A.\n\n<!--more-->\n\nB.\n\n<!-- MORE -->\n'))).toEqual([
      `${at(11, 1)} text: expected one marker, found <!--more-->`,
    ])
  })

  it('uses the first paragraphs where the marker is at the very start', async () => {
    expect(await problemsOf(post('<!--more-->\n\nA.\n\nB.\n'))).toEqual([
      `${at(4, 1)} warning text: expected <!--more--> after the excerpt, found none (the first paragraph is used)`,
    ])
    const { posts } = await readFolder(root)
    expect(posts[0]?.post.excerpt).toBe('A. B.')
  })
})

describe('the whole', () => {
  it('knows the languages of a site whose configuration has mistakes, and shows nothing from outside', async () => {
    write('content/site.yaml', `${site}demo: yes\n`.replace('[de, en]', '[fr, de, x]'))
    const told = await problemsOf(post(), 'content/posts/2026-01-02-x/fr.md')
    expect(told.filter((line) => !line.includes(' messages: '))).toEqual([
      'content/site.yaml:2:19 locales.2: expected a language tag such as en or pt-BR, found "x"',
      'content/site.yaml:7:1 demo: expected true or false, found "yes"',
    ])
  })

  it('tells of words that cannot be filled in where they stand', async () => {
    write('content/messages/de.json', '{\n  "sources": { "claim": "Quelle {nummer}" }\n}\n')
    write('content/messages/en.json', '{ "archive": { "title": "{archive" } }')
    expect(await problemsOf(post())).toEqual([
      'content/messages/de.json:2:25 sources.claim: expected no placeholder but {number}, {title}, found {nummer}',
      'content/messages/en.json:1:25 archive.title: expected a text whose braces match (ICU syntax), found "{archive"',
    ])
  })

  it('refuses two articles with one address', async () => {
    write('content/posts/2026-01-03-y/de.md', post(undefined, 'slug: x\n'))
    expect(await problemsOf(post())).toEqual([
      'content/posts/2026-01-03-y/de.md:3:1 slug: expected an address of its own, found /de/posts/x as in content/posts/2026-01-02-x/de.md',
    ])
  })

  it.each([
    ['[x](../2026-01-03-y/de.md)', 'an article or page that exists', '"../2026-01-03-y/de.md"'],
    ['[x](/de/posts/none)', 'an address of the site', '"/de/posts/none"'],
    ['![Bild](none.png)', 'an image beside the article', '"none.png"'],
    [
      '![Bild](https://example.org/a.png)',
      'an image beside the article',
      '"https://example.org/a.png"',
    ],
  ])('refuses %s', async (reference, expected, found) => {
    expect(await problemsOf(post(`A.\n\n<!--more-->\n\n${reference}`))).toContain(
      `${at(9, 1)} text: expected ${expected}, found ${found}`,
    )
  })

  it('refuses a link from a published article to a draft', async () => {
    write('content/posts/2026-01-03-y/de.md', post(undefined, 'draft: true\n'))
    expect(await problemsOf(post('A.\n\n<!--more-->\n\n[x](../2026-01-03-y/de.md)'))).toEqual([
      `${at(9, 1)} text: expected an article that is published, found "../2026-01-03-y/de.md"`,
    ])
  })

  it('tells of references in one run with the fields, and never of those to a file with mistakes', async () => {
    write(
      'content/posts/2026-01-03-y/de.md',
      '---\ntitle: 1\n---\n\nA.\n\n<!--more-->\n\n[z](z.md)',
    )
    const body = 'A.\n\n<!--more-->\n\n[y](../2026-01-03-y/de.md) [y](/de/posts/y)'
    expect(await problemsOf(post(body))).toEqual([
      'content/posts/2026-01-03-y/de.md:2:1 title: expected a text (in quotes if it looks like a number or date), found 1',
      'content/posts/2026-01-03-y/de.md:9:1 text: expected an article or page that exists, found "z.md"',
    ])
  })

  it('refuses a translation whose original is not there', async () => {
    const ai = 'ai: { use: translated, translation: { from: en } }\n'
    expect(await problemsOf(post(undefined, ai))).toEqual([
      `${at(3, 39)} ai.translation.from: expected en.md in the same folder, found no such file`,
    ])
  })
})
