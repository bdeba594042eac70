import type { Person } from '@/lib/model/disclosure'
import type { ContentFile } from './files'
import { problemAt, validate } from './front-matter'
import type { Problem } from './problems'
import { readYaml } from './read-configuration'
import { authorSchema } from './schema'

/** Reads the people of `content/authors/` by their ids; one with mistakes is left out. */
export function readAuthors(files: readonly ContentFile[]): {
  authors: Map<string, Person>
  problems: Problem[]
} {
  const authors = new Map<string, Person>()
  const problems = files.flatMap((file) => {
    if (!/^content\/authors\/.*\.ya?ml$/.test(file.path)) return []
    const [, id] = /^content\/authors\/([\w-]+)\.yaml$/.exec(file.path) ?? []
    if (!id) return [misnamed(file)]
    const located = readYaml(file)
    if (Array.isArray(located)) return located
    const { value, problems } = validate(authorSchema, located)
    if (value) authors.set(id, { id, name: value.name, url: value.url })
    return problems
  })
  return { authors, problems }
}

function misnamed({ path }: ContentFile): Problem {
  const expected = 'content/authors/<id>.yaml with an id of letters a–z, digits, - and _'
  return problemAt(path, { line: 1, column: 1 }, 'file', expected, path)
}
