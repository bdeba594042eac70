import { describe, expect, it } from 'vitest'
import { placeProblems } from './places'

const locales = ['de', 'en']
const sound = [
  'content/site.yaml',
  'content/link-health.json',
  'content/posts/2026-01-02-name/de.md',
  'content/posts/2026-01-02-name/en.md',
  'content/posts/2026-01-02-name/Bild 1.PNG',
  'content/posts/2026-01-02-name/anhang.pdf',
  'content/pages/about/de.md',
  'content/authors/README.md',
  'content/authors/erika-beispiel.yaml',
  'content/authors/erika-beispiel.jpg',
  'content/messages/de.json',
]

function told(...files: string[]) {
  return placeProblems([...sound, ...files], locales).map(({ code, severity, mended }) =>
    [severity === 'warning' ? `warning ${code}` : code, mended].filter(Boolean).join(' '),
  )
}

it('says nothing of what is read or served', () => {
  expect(told()).toEqual([])
})

describe('folders', () => {
  it.each([
    ['2026-02-01-Übung-macht', 'place-folder 2026-02-01-uebung-macht'],
    ['2026-02-01-zwei worte', 'place-folder 2026-02-01-zwei-worte'],
    ['2026-02-01-GROSS', 'place-folder 2026-02-01-gross'],
    ['2026-02-01-a_b.c', 'place-folder 2026-02-01-a-b-c'],
    ['2026-02-01-größe'.normalize('NFD'), 'place-folder 2026-02-01-groesse'],
    ['2026-02-01-a--b', 'place-folder 2026-02-01-a-b'],
    ['2026-02-01-łódź', 'place-folder 2026-02-01-lodz'],
    ['2026-2-1-name', 'place-folder 2026-02-01-name'],
    ['20260201-name', 'place-folder 2026-02-01-name'],
    ['2026_02_01_name', 'place-folder 2026-02-01-name'],
    ['2026-02-01', 'place-folder'],
    [`2026-02-01-${'wort-'.repeat(40)}ende`, `place-folder 2026-02-01-${'wort-'.repeat(29)}wort`],
    [`2026-02-01-${'x'.repeat(200)}`, `place-folder 2026-02-01-${'x'.repeat(150)}`],
    ['name', 'place-folder'],
    ['2026-13-25-x', 'place-folder-date'],
    ['2026-02-30-x', 'place-folder-date'],
    ['2026-00-10-x', 'place-folder-date'],
    ['0000-00-00-x', 'place-folder-date'],
  ])('named %s are told with the name that would do', (folder, expected) => {
    expect(told(`content/posts/${folder}/de.md`)).toEqual([expected])
  })

  it('of pages make an address as well', () => {
    expect(told('content/pages/Über uns/de.md')).toEqual(['place-page-folder ueber-uns'])
  })

  it('are told once, and how to rename them', () => {
    const files = ['de', 'en'].map((locale) => `content/posts/2026-02-01-Ü b/${locale}.md`)
    const problems = placeProblems(files, locales)
    expect(problems.map(({ paste }) => paste)).toEqual([
      "git mv 'content/posts/2026-02-01-Ü b' content/posts/2026-02-01-ue-b",
    ])
  })

  it('without a text are named', () => {
    expect(told('content/posts/2026-02-01-x/bild.png')).toEqual(['warning place-without-text'])
  })
})

describe('texts', () => {
  it.each([
    ['content/posts/2026-01-03-name/de.mdx', 'place-language de.md'],
    ['content/posts/2026-01-03-name/de.markdown', 'place-language de.md'],
    ['content/posts/2026-01-02-x/DE.md', 'place-language de.md'],
    ['content/posts/2026-01-03-name/de.md ', 'place-language de.md'],
    ['content/posts/2026-01-03-name/de.md.', 'place-language de.md'],
    ['content/posts/2026-01-03-name/de_DE.md', 'place-language de.md'],
    ['content/posts/2026-01-03-name/index.en.md', 'place-language en.md'],
    ['content/posts/2026-01-03-name/de.draft.md', 'place-language de.md'],
    ['content/posts/2026-01-02-name/index.md', 'place-language'],
    ['content/posts/2026-01-02-name/fr.md', 'place-language'],
    ['content/posts/2026-01-03-name/de.html', 'place-language de.md'],
    ['content/posts/2026-01-02-name/de/text.md', 'place-deep'],
    ['content/posts/2026-01-02-name/sub/de.md', 'place-deep'],
    ['content/posts/2026-02-03-alt.md', 'place-without-folder 2026-02-03-alt/de.md'],
    ['content/posts/2026-02-03-alt.en.md', 'place-without-folder 2026-02-03-alt/en.md'],
    ['content/posts/alt.md', 'place-without-folder'],
    ['content/pages/about.md', 'place-without-folder'],
    ['content/pages/about/pl.md', 'place-language'],
    ['content/_posts/2026-01-02-x.md', 'place-unread-text'],
    ['content/drafts/x.md', 'place-unread-text'],
    ['content/blog/2026-01-02-x/de.md', 'place-unread-text'],
    ['content/about.md', 'place-unread-text'],
  ])('such as %s are told', (file, expected) => {
    expect(told(file)).toEqual([expected])
  })
})

it.each([
  ['content/site.yml', 'warning place-unread'],
  ['content/images/a.png', 'warning place-unread'],
  ['content/authors/erika.json', 'warning place-unread'],
  ['content/messages/de.json5', 'warning place-unread'],
  ['content/posts/2026-01-02-name/de.md~', 'warning place-leftover'],
  ['content/posts/2026-01-02-name/de.md.bak', 'warning place-leftover'],
  ['content/posts/2026-01-02-name/Thumbs.db', 'warning place-leftover'],
])('warns of %s', (file, expected) => {
  expect(told(file)).toEqual([expected])
})

describe('names that differ by case alone', () => {
  it.each([
    [['content/posts/2026-01-02-name/bild 1.png']],
    [['content/posts/2026-02-02-x/de.md', 'content/posts/2026-02-02-X/bild.png']],
  ])('are errors: %j', (files) => {
    expect(told(...files)).toContain('place-case')
  })

  it('are told with both names', () => {
    const [problem] = placeProblems(['content/a.png', 'content/A.png'], locales)
    expect(problem?.values).toEqual({ found: 'content/A.png', other: 'content/a.png' })
  })
})
