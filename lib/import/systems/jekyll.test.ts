import { expect, it } from 'vitest'
import { importTexts } from '@/lib/testing/import-texts'

const post = (fields: string, body = 'Text.') => `---\ntitle: Titel\n${fields}---\n\n${body}\n`

it('reads the format of the existing posts in folders of languages as one article', async () => {
  const { system, files } = await importTexts({
    '_posts/de/2025-06-15-v-jepa-2.md': post(
      'layout: post\nlanguage: de\naigenerated: true\n',
      'A.\n\n<!--more-->\n\nB.',
    ),
    '_posts/en/2025-06-16-v-jepa-2.md': post(
      'layout: post\nlanguage: en\n',
      'A.\n\n<!--more-->\n\nB.',
    ),
  })
  expect(system).toBe('jekyll')
  expect(files['content/posts/2025-06-15-v-jepa-2/de.md']).toBe(
    '---\nlanguage: de\ntitle: Titel\naigenerated: true\naliases:\n  - /2025/06/15/v-jepa-2.html\n---\n\nA.\n\n<!--more-->\n\nB.\n',
  )
  expect(files['content/posts/2025-06-15-v-jepa-2/en.md']).toContain('date: 2025-06-16\n')
})

it.each([
  ['permalink: pretty', '/news/2025/06/15/x/'],
  ['permalink: none', '/news/x.html'],
  ['permalink: /:year/:i_month/:title', '/2025/6/x'],
  ['permalink: ordinal', '/news/2025/166/x.html'],
  ['', '/news/2025/06/15/x.html'],
])('turns the address of %j into an alias', async (config, alias) => {
  const { files } = await importTexts({
    '_config.yml': `title: T\n${config}`,
    'news/_posts/2025-06-15-x.md': post(''),
  })
  expect(files['content/posts/2025-06-15-x/de.md']).toContain(`aliases:\n  - ${alias}\n`)
})

it('takes over redirects, and tells an address that cannot be one', async () => {
  const { files, losses } = await importTexts({
    '_config.yml': 'permalink: none\nurl: https://old.example/\n',
    '_posts/2025-06-15-x.md': post(
      'redirect_from: [/alt/, "/über/", "/a?b", https://old.example/ganz/, https://other.example/x]\n',
    ),
  })
  expect(files['content/posts/2025-06-15-x/de.md']).toContain(
    'aliases:\n  - /x.html\n  - /alt/\n  - /über/\n  - /ganz/\n',
  )
  expect(losses).toContain('alias _posts/2025-06-15-x.md:5 /a?b')
  expect(losses).toContain('alias _posts/2025-06-15-x.md:5 https://other.example/x')
})

it.each([
  ['lang: en\n', 'en'],
  ['tags: [lang_en, ki]\n', 'en'],
  ['locale: en_GB\n', 'en'],
])('reads the language of %j', async (fields, locale) => {
  const { files } = await importTexts({ '_posts/2025-06-15-x.md': post(fields) })
  expect(Object.keys(files)).toEqual([`content/posts/2025-06-15-x/${locale}.md`])
})

it('guesses a language that nothing names', async () => {
  const body =
    'This is an English text that nobody has marked, and it is long enough to tell its language.'
  const { files } = await importTexts({ '_posts/2025-06-15-x.md': post('', body) })
  expect(Object.keys(files)).toEqual(['content/posts/2025-06-15-x/en.md'])
})

it('pairs by ref and by suffix', async () => {
  const { files } = await importTexts({
    '_posts/2025-06-15-hallo.md': post('lang: de\nref: a\n'),
    '_posts/2025-06-15-hello.md': post('lang: en\nref: a\n'),
    '_posts/2025-07-01-zwei-de.md': post(''),
    '_posts/2025-07-01-zwei-en.md': post(''),
  })
  expect(Object.keys(files).sort()).toEqual([
    'content/posts/2025-06-15-hallo/de.md',
    'content/posts/2025-06-15-hallo/en.md',
    'content/posts/2025-07-01-zwei/de.md',
    'content/posts/2025-07-01-zwei/en.md',
  ])
  expect(files['content/posts/2025-06-15-hallo/en.md']).toContain('slug: hello\n')
})

it('offers articles of one day in two languages as a pair, and pairs them when told', async () => {
  const texts = {
    '_posts/2025-06-15-hallo.md': post('lang: de\n'),
    '_posts/2025-06-15-hello.md': post('lang: en\n'),
  }
  const [de, en] = ['_posts/2025-06-15-hallo.md', '_posts/2025-06-15-hello.md']
  expect((await importTexts(texts)).candidates).toEqual([[de, en]])
  for (const [a = '', b = ''] of [
    [de, en],
    [en, de],
  ]) {
    const { files, candidates } = await importTexts(texts, { pairs: [[a, b]] })
    expect(candidates).toEqual([])
    expect(Object.keys(files)).toContain('content/posts/2025-06-15-hallo/en.md')
  }
})

it('keeps two articles of one name apart, and clear of an article that is there', async () => {
  const { files } = await importTexts(
    {
      '_posts/2024-01-01-Neu_Es.md': post('lang: de\n'),
      '_posts/2025-01-01-Neu_Es.md': post('lang: de\n'),
    },
    { folders: ['2020-01-01-neu-es'] },
  )
  expect(Object.keys(files)).toEqual([
    'content/posts/2024-01-01-neu-es-2024/de.md',
    'content/posts/2025-01-01-neu-es-2025/de.md',
  ])
})

it.each(['draft: 1\n', 'published: false\n', 'draft: yes\n'])(
  'makes a draft of %j',
  async (fields) => {
    const { files } = await importTexts({ '_posts/2025-06-15-x.md': post(fields) })
    expect(files['content/posts/2025-06-15-x/de.md']).toContain('draft: true\n')
  },
)

it.each([
  [
    'date: 2025-02-03 23:30:00 -0800\n',
    '2025-02-03-x',
    'title: Titel\naliases:\n  - /2025/02/03/x',
  ],
  ['lastmod: 2025-07-01T00:10:00+02:00\n', '2025-06-15-x', 'updated: 2025-07-01\n'],
  ['date_modified: 2025-07-01\n', '2025-06-15-x', 'updated: 2025-07-01\n'],
  ['last_modified_at: 2025-05-01\n', '2025-06-15-x', 'title: Titel\naliases:'],
  ['publishdate: 2030-01-01\n', '2030-01-01-x', 'aliases:\n  - /2025/06/15/x.html\n'],
])('reads the days of %j', async (fields, folder, expected) => {
  const { files } = await importTexts({ '_posts/2025-06-15-x.md': post(fields) })
  expect(files[`content/posts/${folder}/de.md`]).toContain(expected)
})

it.each([
  ['Grüße_aus.Köln', 'gruesse-aus-koeln'],
  ['v1.2-Release', 'v1-2-release'],
  ['日本', 'riben'],
])('makes an address of the name %s and keeps the old one', async (name, slug) => {
  const { files } = await importTexts({
    '_config.yml': 'lang: de\n',
    [`_posts/2025-06-15-${name}.md`]: post(''),
  })
  expect(files[`content/posts/2025-06-15-${slug}/de.md`]).toContain(
    `aliases:\n  - /2025/06/15/${name}.html\n`,
  )
})

it.each([
  ['Text.', 'Ohne titel'],
  ['Text.\n\n```sh\n# Kommentar\n```', 'Ohne titel'],
  ['# Eine *Überschrift*\n\nText.', 'Eine Überschrift'],
])('finds a title for %j', async (body, title) => {
  const { files } = await importTexts({
    '_config.yml': 'lang: de\n',
    '_posts/2025-06-15-ohne-titel.md': `---\nlayout: post\n---\n\n${body}\n`,
  })
  expect(files['content/posts/2025-06-15-ohne-titel/de.md']).toMatch(
    new RegExp(`title: ${title}\n[^]*---\n\nText\\.\n`),
  )
})

it('takes what it can of broken fields, and tells where', async () => {
  const { files, losses } = await importTexts({
    '_posts/2025-06-15-x.md': '---\ntitle: Eins: Zwei\ntags: [ki\nlang: de\n---\nText.\n',
    '_posts/2025-06-17-z.md': '---\ntitle: "Offen\nlang: de\n---\nText.\n',
    '_posts/2025-06-16-y.md': '---\r\ntitle: A\r\ntitle: B\r\nlang: de\r\n---\r\nText.\r\n',
  })
  expect(files['content/posts/2025-06-15-x/de.md']).toContain('title: "Eins: Zwei"\n')
  expect(files['content/posts/2025-06-16-y/de.md']).toContain('title: B\n')
  expect(files['content/posts/2025-06-17-z/de.md']).toContain('title: Offen\n')
  expect(losses.filter((loss) => loss.startsWith('frontMatter'))).toEqual([
    'frontMatter _posts/2025-06-15-x.md:2 title: Eins: Zwei',
    'frontMatter _posts/2025-06-15-x.md:3 tags: [ki',
    'frontMatter _posts/2025-06-16-y.md:3 title: title:',
    'frontMatter _posts/2025-06-17-z.md:2 title: "Offen',
  ])
})

it('survives files that it does not understand, and names them', async () => {
  const { files, losses } = await importTexts({
    '_posts/2025-06-15-x.md': post('lang: de\n'),
    '_posts/2025-06-16-y.md': new Uint8Array([0xff, 0xfe, 0]),
    '_posts/2025-06-17-z.textile': 'h1. Nein',
    '_posts/2025-06-18-leer.md': '\n',
    '_posts/2025-06-19-fr.md': post('lang: fr\n'),
  })
  expect(Object.keys(files)).toEqual(['content/posts/2025-06-15-x/de.md'])
  expect(losses.map((loss) => loss.split(':')[0])).toEqual([
    'file _posts/2025-06-16-y.md',
    'file _posts/2025-06-17-z.textile',
    'file _posts/2025-06-18-leer.md',
    'language _posts/2025-06-19-fr.md',
  ])
})

it('reads topics, people, summaries and the picture above the article', async () => {
  const { files, topics, authors, losses } = await importTexts({
    '_config.yml': 'lang: de',
    '_data/authors.yml': 'eb: { name: Erika Beispiel }\n',
    '_posts/2025-06-15-x.md': post(
      'author: eb\ncategories: Recht C++\nexcerpt: "Kurz &amp; gut"\nheader: { teaser: /i/A.png }\nmood: gut\n',
    ),
    'i/A.png': 'x',
  })
  expect(files['content/posts/2025-06-15-x/de.md']).toContain(
    'description: Kurz & gut\ntags:\n  - recht\n  - c-plus-plus\nauthors:\n  - erika-beispiel\ncover:\n  src: a.png\n  alt: ""\nundescribed:\n  - a.png\n',
  )
  expect(topics).toEqual({
    recht: { de: 'Recht' },
    'c-plus-plus': { de: { name: 'C++', slug: 'c-plus-plus' } },
  })
  expect(authors).toEqual({ 'erika-beispiel': 'Erika Beispiel' })
  expect(losses).toContain('field _posts/2025-06-15-x.md:7 mood')
})

it('links to the version in the reader’s language where versions shared an address', async () => {
  const body = '[x](/2025/06/16/y.html)'
  const { files } = await importTexts({
    '_posts/de/2025-06-15-x.md': post('lang: de\n', body),
    '_posts/en/2025-06-15-x.md': post('lang: en\n', body),
    '_posts/de/2025-06-16-y.md': post('lang: de\n'),
    '_posts/en/2025-06-16-y.md': post('lang: en\n'),
  })
  expect(files['content/posts/2025-06-15-x/de.md']).toContain('(../2025-06-16-y/de.md)')
  expect(files['content/posts/2025-06-15-x/en.md']).toContain('(../2025-06-16-y/en.md)')
})

it.each([
  ['', ['/x.html', '/b/x.html', '/alt', '/b/alt']],
  ['/b', ['/x.html', '/alt']],
  ['/neu', ['/x.html', '/b/x.html', '/alt', '/b/alt']],
])('writes aliases for a site below %j', async (ownBasePath, expected) => {
  const texts = {
    '_config.yml': 'baseurl: /b\nlang: de\npermalink: /:title.html\n',
    '_posts/2025-06-15-x.md': '---\ntitle: T\nredirect_from: /alt\n---\nA.\n',
  }
  const { files } = await importTexts(texts, { ownBasePath })
  const [, lines = ''] =
    /aliases:\n((?: {2}- .*\n)+)/.exec(files['content/posts/2025-06-15-x/de.md'] ?? '') ?? []
  expect(lines.match(/\/.*/g)).toEqual(expected)
})
