import path from 'node:path'
import type { Author } from '@/lib/model/author'
import type { Locale } from '@/lib/model/locales'
import { addressPart } from '@/lib/model/slug'
import { type Problem, problemAt, startOfFile, withMended } from '@/lib/problems/problem'
import { shell } from '../check/folders'
import { type Named, sameNameProblems } from '../check/same-names'
import { toolPersonProblems } from '../check/tool-people'
import type { ContentFile } from '../files/files'
import { type AuthorFields, authorSchema } from '../schemas/author-schema'
import { inLanguagesOf } from '../schemas/in-languages'
import { validate } from '../schemas/validate'
import type { Located } from '../yaml/located'
import { meantLanguage } from './meant-language'
import { readYamlFile } from './read-configuration'

/** Reads the people of `content/authors/` by their ids; one with mistakes is left out. */
export function readAuthors(
  files: readonly ContentFile[],
  locales: readonly Locale[],
): {
  authors: Map<string, Author>
  /** Ids of people whose file has mistakes, which are told there and nowhere else. */
  unreadable: ReadonlySet<string>
  problems: Problem[]
} {
  const authors = new Map<string, Author>()
  const named = new Set<string>()
  const people: Named[] = []
  const paths = new Set(files.map((file) => file.path))
  const problems = files.flatMap((file) => {
    if (!/^content\/authors\/.*\.ya?ml$/.test(file.path)) return []
    named.add(path.posix.parse(file.path).name)
    const [, id] = /^content\/authors\/([\w-]+)\.yaml$/.exec(file.path) ?? []
    if (!id) return [misnamed(file)]
    const { located, problems } = readYamlFile(file)
    if (!located) return problems
    const { value, problems: found } = validate(authorSchema, located)
    const mistakes = inLanguagesOf(locales, found)
    if (!value) return [...problems, ...mistakes]
    const author = toAuthor(id, value)
    authors.set(id, author)
    people.push({ name: author.name, located })
    return [
      ...problems,
      ...mistakes,
      ...foreignTexts(value, located, locales),
      ...missingPortrait(author, located, paths),
      ...toolPersonProblems(author, located),
    ]
  })
  return {
    authors,
    unreadable: new Set([...named].filter((id) => !authors.has(id))),
    problems: [...problems, ...sameNameProblems(people)],
  }
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
        const place = located.locate([field, locale])
        const values = { choices: locales.join(', '), found: locale }
        const problem = problemAt(
          located.file,
          place,
          `${field}.${locale}`,
          'site-language-unknown',
          values,
        )
        const meant = meantLanguage(locale, locales)
        return withMended(problem, meant && `${meant}:`)
      }),
  )
}

function missingPortrait(
  { portrait }: Author,
  located: Located,
  paths: ReadonlySet<string>,
): Problem[] {
  if (!portrait || paths.has(portrait)) return []
  const place = located.locate(['portrait'])
  return [problemAt(located.file, place, 'portrait', 'portrait-missing', { found: portrait })]
}

function misnamed({ path: file }: ContentFile): Problem {
  const problem = problemAt(file, startOfFile, 'file', 'author-file', { found: file })
  const id = addressPart(path.posix.parse(file).name)
  if (!id) return problem
  const mended = `content/authors/${id}.yaml`
  return { ...problem, mended, paste: `git mv ${shell(file)} ${mended}` }
}
