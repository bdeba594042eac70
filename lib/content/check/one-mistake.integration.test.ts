import { afterEach, beforeEach, expect, it } from 'vitest'
import { TestPublication } from '@/lib/commands/test-publication'
import { plainSite } from '@/lib/testing/checked-article'
import { saidOf } from '@/lib/testing/problems'
import { readFolder } from '@/lib/testing/site'

/*
 * One mistake is told once, where it was made: not again by what follows from it.
 */

let publication: TestPublication
const post = 'content/posts/2026-01-02-x/de.md'
const person = 'content/authors/erika.yaml'

const article = (fields = '', body = 'A.\n\n<!--more-->\n\nB.\n') =>
  `---\ntitle: Titel\nauthors: [erika]\n${fields}---\n\n${body}`

beforeEach(() => {
  publication = new TestPublication({
    'content/site.yaml': plainSite,
    [post]: article(),
    [person]: 'name: Erika Beispiel\nkind: person\n',
  })
})

afterEach(() => publication.remove())

async function told(files: Record<string, string>): Promise<string[]> {
  publication.write(files)
  return saidOf((await readFolder(publication.root)).problems)
}

/** The same as data. */
async function ofPlaces() {
  const { problems } = await readFolder(publication.root)
  return problems.filter(({ code }) => code !== 'ai-unstated')
}

it.each([
  ['strasse', 'street'],
  ['steet', 'street'],
])('tells the part %s, which is meant as %s, once', async (found, meant) => {
  const site = plainSite.replace('street:', `${found}:`)
  expect(await told({ 'content/site.yaml': site })).toEqual([
    expect.stringContaining(`publisher.${found}: expected {`),
  ])
  expect((await ofPlaces())[0]?.mended).toContain(`${meant}: S`)
})

it('tells a part that nobody knows beside one that is missing, since they are two mistakes', async () => {
  const site = plainSite.replace('street:', 'fax:')
  expect(await told({ 'content/site.yaml': site })).toEqual([
    'content/site.yaml:6:1 publisher.street: expected the field street, found nothing',
    expect.stringContaining('publisher.fax: expected {'),
  ])
})

it('says nothing of what is sound', async () => {
  expect(await told({})).toEqual([])
})

it.each([
  ['', 'file: expected fields such as name: …, found none', 1, 1],
  ['kind: person\n', 'name: expected the field name, found nothing', 1, 1],
  ['name: E\nkind: robot\n', 'kind: expected person, found "robot"', 2, 1],
  [
    'name: E\nkind: person\nurl: www\n',
    'url: expected an address that begins with http:// or https://, found "www"',
    3,
    1,
  ],
  [
    'name: E\nkind: person\nrole: x\n',
    'role: expected fields of the form { de: …, en: … }, found "x"',
    3,
    1,
  ],
  [
    '---\nname: E\nkind: person\n---\n',
    'file: expected the line --- once at most, at the very top, found ---',
    4,
    1,
  ],
])(
  'tells a mistake of a person’s file there, and not at the articles: %j',
  async (text, said, line, column) => {
    expect(await told({ [person]: text })).toEqual([`${person}:${line}:${column} ${said}`])
  },
)

it('tells a person’s file that ends otherwise, and nothing of those who name the person', async () => {
  publication.write({ 'content/authors/max.yml': 'name: Max\nkind: person\n' })
  publication.write({ [post]: article().replace('erika', 'max') })
  const { problems } = await readFolder(publication.root)
  expect(problems.map(({ code, paste }) => [code, paste])).toContainEqual([
    'author-file',
    'git mv content/authors/max.yml content/authors/max.yaml',
  ])
  expect(problems.map(({ code }) => code)).not.toContain('unknown-author')
})

it.each([
  ['weg:\n  - { path: /a, title: A, on: 2026-01-02 }\n', 'weg: expected “gone”, found “weg”'],
  [
    'gone: /de/posts/a\n',
    'gone: expected a list such as [{ path, title, on }], found "/de/posts/a"',
  ],
  ['- /de/posts/a\n', 'file: expected fields such as gone: …, found none'],
  ['# none\n', 'file: expected fields such as gone: …, found none'],
  ['gone:\n', 'gone: expected a value, found none'],
])('tells what is wrong with content/gone.yaml: %j', async (text, said) => {
  expect(await told({ 'content/gone.yaml': text })).toEqual([`content/gone.yaml:1:1 ${said}`])
})

it.each([
  ['{ de: Deutschand, en: Germany }', '“Deutschand”', 'publisher.country.de', 'Deutschland'],
  ['Germny', '“Germny”', 'publisher.country', 'Germany'],
])('warns of the country %s', async (country, found, field, nearest) => {
  const site = plainSite.replace('{ de: D, en: E }', country)
  const [only, ...more] = await told({ 'content/site.yaml': site })
  expect(more).toEqual([])
  expect(only).toContain(
    `warning ${field}: expected the name of a country, such as ${nearest}, found ${found}`,
  )
})

it.each([
  'Germany',
  'Deutschland',
  '{ de: Österreich, en: Austria }',
  'Oesterreich',
  'France',
  'DE',
  'England',
  'Holland',
])('takes %s for a country', async (country) => {
  expect(
    await told({ 'content/site.yaml': plainSite.replace('{ de: D, en: E }', country) }),
  ).toEqual([])
})

it('names only languages that the site has', async () => {
  const site = plainSite
    .replace('[de, en]', '[de]')
    .replace('{ de: Beispiel, en: Example }', '{ de: Beispiel }')
    .replace('{ de: D, en: E }', 'D')
  expect(await told({ 'content/site.yaml': `${site}tags: { a: Wort }\n` })).toEqual([
    'content/site.yaml:7:9 tags.a: expected fields of the form { de: … }, found "Wort"',
  ])
})

it('tells an id that is none, and not its value', async () => {
  const tags = 'tags:\n  Wiese: { de: Wiese, en: Meadow }\n'
  publication.write({ 'content/site.yaml': `${plainSite}${tags}` })
  const problems = await ofPlaces()
  expect(problems.map(({ code, line, mended }) => [code, line, mended])).toEqual([
    ['field-slug', 8, '  wiese: { de: Wiese, en: Meadow }'],
  ])
})

const other = '---\ntitle: Anderer\n---\n\nA.\n\n<!--more-->\n\nB.\n'

it.each([
  [
    'content/posts/2025/2025-01-02-y/de.md',
    'file: expected de.md, en.md directly in the article’s folder, found 2025-01-02-y/de.md',
  ],
  ['content/posts/2025-01-02-y/de.md.txt', 'file: expected one of de.md, en.md, found de.md.txt'],
  ['content/posts/2025-01-02-y/index.md', 'file: expected one of de.md, en.md, found index.md'],
  ['content/posts/2025-01-02-x/de.md', ''],
  [
    'content/posts/2025-01-02-y/notes.csv',
    'warning folder: expected at least one language, such as de.md, found 2025-01-02-y',
  ],
])('tells %s once', async (file, said) => {
  const [only = '', ...more] = await told({ [file]: other })
  expect(more).toEqual([])
  expect(only).toContain(said || 'folder: expected a name of its own after the date')
})

it('proposes no name that is taken', async () => {
  publication.write({ 'content/posts/2026-01-02-x/de (Kopie).md': other })
  const problems = await ofPlaces()
  expect(problems.map(({ code, mended, paste }) => [code, mended, paste])).toEqual([
    ['place-language', undefined, undefined],
  ])
})

it.each([
  ['![Bild](mein bild.png)', 'mein bild.png', 'text-link-form', '[Bild](mein%20bild.png)'],
  ['![Bild](a.heic)', 'a.heic', 'image-format', undefined],
  ['![Bild](C:\\bilder\\a.png)', 'b.txt', 'reference-image', undefined],
])('tells of a picture once: %s', async (text, beside, code, mended) => {
  const body = `A.\n\n<!--more-->\n\n${text}\n`
  publication.write({ [post]: article('', body), [`content/posts/2026-01-02-x/${beside}`]: 'x' })
  const other = await ofPlaces()
  expect(other.map((problem) => [problem.code, problem.mended])).toContainEqual([code, mended])
  expect(other.filter(({ file }) => file === post)).toHaveLength(1)
  expect(other.filter(({ values }) => values.found === beside)).toEqual(
    beside === 'b.txt' ? [expect.objectContaining({ code: 'place-unused' })] : [],
  )
})

it('tells a heading of sources without a list, and not its level', async () => {
  const body = 'A.\n\n<!--more-->\n\nB.\n\n### Quellen\n'
  expect(await told({ [post]: article('', body) })).toEqual([
    `${post}:12:1 warning sources: expected a list below this heading, found none, so that no source counts`,
  ])
})

it('tells a heading of sources with a slip above a list', async () => {
  const body = 'A.\n\n<!--more-->\n\nB.\n\n## Qellen\n\n- [A: B](https://example.org/)\n'
  const [only, ...more] = await told({ [post]: article('', body) })
  expect(more).toEqual([])
  expect(only).toContain('warning sources: expected')
})

it('tells a logo that is not in public/, and none that is', async () => {
  const site = { 'content/site.yaml': `${plainSite}logo: /logo.svg\n` }
  expect(await told(site)).toEqual([
    'content/site.yaml:7:1 logo: expected a picture in public/, found no file public/logo.svg',
  ])
  expect(
    await told({ ...site, 'public/logo.svg': '<svg xmlns="http://www.w3.org/2000/svg"/>' }),
  ).toEqual([])
})
