import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { article, at, CheckedArticle } from '@/lib/testing/checked-article'
import { readFolder } from '@/lib/testing/site'

let publication: CheckedArticle

beforeEach(() => {
  publication = new CheckedArticle()
})

afterEach(() => publication.remove())

describe('front matter', () => {
  it('accepts a sound article without a word', async () => {
    expect(await publication.problemsOf(article())).toEqual([])
  })

  it.each(['js', 'javascript', 'json', 'coffee'])(
    'refuses %s front matter and never runs it',
    async (language) => {
      const text = `---${language}\n{ title: globalThis.ran = 'yes' }\n---\nText.`
      expect(await publication.problemsOf(text)).toEqual([
        `${at(1, 1)} front matter: expected YAML between two lines ---, found "---${language}"`,
      ])
      expect('ran' in globalThis).toBe(false)
    },
  )

  it.each([
    [
      '\n\n---\ntitle: A\n---\n',
      at(3, 1),
      '--- on the first line, with nothing before it',
      '2 empty lines before it',
    ],
    [
      ' ---\ntitle: A\n---\n',
      at(1, 2),
      '--- on the first line, with nothing before it',
      'a blank before it',
    ],
    ['----\ntitle: A\n----\n', at(1, 1), 'a line of exactly three hyphens (---)', '"----"'],
    [
      '\u200b---\ntitle: A\n---\n',
      at(1, 1),
      'a line of exactly three hyphens (---)',
      '"\u200b---"',
    ],
    ['–––\ntitle: A\n---\n', at(1, 1), 'a line of exactly three hyphens (---)', '"–––"'],
    ['---\ntitle: A\n...\n\nText.\n', at(3, 1), 'a line of exactly three hyphens (---)', '"..."'],
    [
      '---\ntitle: A\n --- \n\nText.\n',
      at(3, 1),
      'a line of exactly three hyphens (---)',
      '" --- "',
    ],
    ['---\ntitle: A\n', at(1, 1), 'a closing line --- below the fields', 'the end of the file'],
  ])('is told where its lines should be: %j', async (text, place, expected, found) => {
    expect(await publication.problemsOf(text)).toEqual([
      `${place} front matter: expected ${expected}, found ${found}`,
    ])
  })

  it('names a field without a value, once', async () => {
    const text = '---\ntitle:\ndraft:\ntags:\n  -\n---\n\nA.\n\n<!--more-->\n'
    expect(await publication.problemsOf(text)).toEqual([
      `${at(2, 1)} title: expected a value, found none`,
      `${at(3, 1)} draft: expected a value, found none`,
      `${at(5, 4)} tags.0: expected a value, found none`,
    ])
  })

  it('names what contradicts itself or is missing beside fields that are wrong, in the same run', async () => {
    const fields = 'date: 2026-13-01\nlanguage: en\naigenerated: true\nai: { use: none }\n'
    expect(await publication.problemsOf(article('A [@3].\n\n<!--more-->\n', fields))).toEqual([
      `${at(3, 1)} date: expected a date as YYYY-MM-DD, found "2026-13-01"`,
      `${at(4, 1)} language: expected “de”, as the file’s name says, found “en”`,
      `${at(5, 1)} aigenerated: expected what agrees with ai.use: none, found true`,
      `${at(9, 3)} text: expected a list of sources, or \\[@ for the plain text, found "@3"`,
    ])
  })

  it('judges no marker by sources and no review by words that are wrong themselves', async () => {
    const fields = 'sources: [{ id: a, url: nowhere }]\n'
    expect(await publication.problemsOf(article('A [@a].\n\n<!--more-->\n', fields))).toEqual([
      `${at(3, 20)} sources.0.url: expected an address that begins with http:// or https://, found "nowhere"`,
    ])
  })

  it('names the place of invalid YAML', async () => {
    expect(
      await publication.problemsOf('---\ntitle: "Titel\ndraft: [\n---\nA.\n\n<!--more-->'),
    ).toEqual([
      `${at(2, 8)} front matter: expected a closing " at the end of this value, found none`,
      `${at(3, 8)} front matter: expected a closing ], found none`,
    ])
  })

  it('refuses a key that stands twice', async () => {
    expect(await publication.problemsOf(article(undefined, 'title: Zwei\n'))).toEqual([
      `${at(3, 1)} title: expected the field “title” once, found it in line 2 as well`,
    ])
  })

  it('tells a missing title', async () => {
    expect(
      await publication.problemsOf('---\ndraft: true\n---\n\nA.\n\n<!--more-->\n\nB.'),
    ).toEqual([`${at(1, 1)} title: expected the field title, found nothing`])
  })

  it('refuses words where true or false belongs', async () => {
    expect(await publication.problemsOf(article(undefined, 'aigenerated: "yes"\n'))).toEqual([
      `${at(3, 1)} aigenerated: expected true or false, found "yes"`,
    ])
  })

  it('refuses a YAML alias bomb', async () => {
    const bomb = 'a: &a [1, 1, 1]\nb: &b [*a, *a, *a]\ntags: [*b, *b, *b]\n'
    expect(await publication.problemsOf(article(undefined, bomb))).toContain(
      `${at(4, 8)} front matter: expected quotes around a value that begins with *, found *`,
    )
  })

  it('refuses a __proto__ key and leaves objects alone', async () => {
    const problems = await publication.problemsOf(
      article(undefined, '__proto__: { draft: true }\n'),
    )
    expect(problems).toEqual([
      `${at(3, 1)} __proto__: expected a field that exists, found “__proto__”`,
    ])
    expect('draft' in {}).toBe(false)
  })

  it('names the nearest field where a key looks like a slip', async () => {
    expect(await publication.problemsOf(article(undefined, 'drfat: true\n'))).toEqual([
      `${at(3, 1)} drfat: expected “draft”, found “drfat”`,
    ])
  })

  it('takes a field with a slip in its name for the one that is missing', async () => {
    expect(await publication.problemsOf(article().replace('title:', 'Title:'))).toEqual([
      `${at(2, 1)} Title: expected “title”, found “Title”`,
    ])
  })

  it('writes an old address as hosts know it', async () => {
    publication.write({
      'content/posts/2026-01-02-x/de.md': article(undefined, 'aliases: ["/a b", /100%]\n'),
    })
    const { problems } = await readFolder(publication.root)
    expect(problems.map(({ mended }) => mended)).toEqual([
      'aliases: [/a%20b, /100%]',
      'aliases: ["/a b", /100%25]',
    ])
  })

  it('warns of a key that nobody knows and goes on', async () => {
    expect(await publication.problemsOf(article(undefined, 'mood: merry\n'))).toEqual([
      `${at(3, 1)} warning mood: expected a field that exists, found “mood”`,
    ])
  })

  it.each(['2026-02-30', '2026-2-3', 'tomorrow', '2026-01-02T10:00:00Z'])(
    'refuses the date %s',
    async (date) => {
      expect(await publication.problemsOf(article(undefined, `updated: ${date}\n`))).toEqual([
        `${at(3, 1)} updated: expected a date as YYYY-MM-DD, found "${date}"`,
      ])
    },
  )

  it('tells a language that disagrees with the file’s name', async () => {
    expect(await publication.problemsOf(article(undefined, 'language: en\n'))).toEqual([
      `${at(3, 1)} language: expected “de”, as the file’s name says, found “en”`,
    ])
  })

  it('tells a file without front matter, an unclosed one and an empty one', async () => {
    expect(await publication.problemsOf('# Titel')).toEqual([
      `${at(1, 1)} front matter: expected --- on the first line, found "# Titel"`,
    ])
    expect(await publication.problemsOf('---\ntitle: x')).toEqual([
      `${at(1, 1)} front matter: expected a closing line --- below the fields, found the end of the file`,
    ])
    expect(await publication.problemsOf('---\n---\n')).toEqual([
      `${at(1, 1)} front matter: expected fields such as title: …, found none`,
    ])
  })
})
