import type { Person } from '@/lib/disclosure'
import type { ContentFile } from './files'
import { validate } from './front-matter'
import type { Problem } from './problems'
import { readYaml } from './read-site'
import { authorSchema } from './schema'

/** Reads the people of `content/authors/` by their ids; one with mistakes is left out. */
export function readAuthors(files: ContentFile[]): {
  value: Map<string, Person>
  problems: Problem[]
} {
  const authors = new Map<string, Person>()
  const problems = files.flatMap((file) => {
    const id = /^content\/authors\/([\w-]+)\.yaml$/.exec(file.path)?.[1]
    if (!id) return []
    const located = readYaml(file)
    if (Array.isArray(located)) return located
    const { value, problems } = validate(authorSchema, located)
    if (value) authors.set(id, { id, name: value.name, url: value.url })
    return problems
  })
  return { value: authors, problems }
}
