import path from 'node:path'
import type { Author } from '@/lib/model/author'
import type { Locale } from '@/lib/model/locales'
import type { ContentFile } from './files'
import { type Located, problemAt, validate } from './front-matter'
import type { Problem } from './problems'
import { readYaml } from './read-configuration'
import { type AuthorFields, authorSchema } from './schema'

/** Reads the people of `content/authors/` by their ids; one with mistakes is left out. */
export function readAuthors(
  files: readonly ContentFile[],
  locales: readonly Locale[],
): {
  authors: Map<string, Author>
  problems: Problem[]
} {
  const authors = new Map<string, Author>()
  const paths = new Set(files.map((file) => file.path))
  const problems = files.flatMap((file) => {
    if (!/^content\/authors\/.*\.ya?ml$/.test(file.path)) return []
    const [, id] = /^content\/authors\/([\w-]+)\.yaml$/.exec(file.path) ?? []
    if (!id) return [misnamed(file)]
    const located = readYaml(file)
    if (Array.isArray(located)) return located
    const { value, problems } = validate(authorSchema, located)
    if (!value) return problems
    const author = toAuthor(id, value)
    authors.set(id, author)
    return [
      ...problems,
      ...foreignTexts(value, located, locales),
      ...missingPortrait(author, located, paths),
    ]
  })
  return { authors, problems }
}

function toAuthor(id: string, fields: AuthorFields): Author {
  const { name, url, role = {}, bio = {}, portrait, links = [], keys = [] } = fields
  return { id, name, url, role, bio, portrait: portrait && inFolder(portrait), links, keys }
}

function inFolder(name: string): string {
  return path.posix.join('content/authors', name)
}

/** What is said of a person is said in languages of the site; it may lack some. */
function foreignTexts(
  { role = {}, bio = {} }: AuthorFields,
  located: Located,
  locales: readonly Locale[],
): Problem[] {
  return Object.entries({ role, bio }).flatMap(([field, texts]) =>
    Object.keys(texts)
      .filter((locale) => !locales.includes(locale))
      .map((locale) => {
        const expected = `one of the site’s languages (${locales.join(', ')})`
        const place = located.locate([field, locale])
        return problemAt(located.file, place, `${field}.${locale}`, expected, `“${locale}”`)
      }),
  )
}

function missingPortrait(
  { portrait }: Author,
  located: Located,
  paths: ReadonlySet<string>,
): Problem[] {
  if (!portrait || paths.has(portrait)) return []
  const expected = 'a picture in content/authors/'
  return [
    problemAt(
      located.file,
      located.locate(['portrait']),
      'portrait',
      expected,
      `no file ${portrait}`,
    ),
  ]
}

function misnamed({ path }: ContentFile): Problem {
  const expected = 'content/authors/<id>.yaml with an id of letters a–z, digits, - and _'
  return problemAt(path, { line: 1, column: 1 }, 'file', expected, path)
}
