import { readFileSync } from 'node:fs'
import Ajv from 'ajv'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { editorFiles } from './files'
import { jsonSchemas } from './json-schemas'

interface List {
  items?: { anyOf?: { enum?: string[] }[] }
}

const committed: { properties: Record<string, List> } = JSON.parse(
  readFileSync('.vscode/schemas/post.schema.json', 'utf8'),
)

/** The site's own values in a committed schema: they change with its content, and no test stands on them. */
function proposalsOf(field: 'tags' | 'authors'): string[] {
  return committed.properties[field]?.items?.anyOf?.flatMap((choice) => choice.enum ?? []) ?? []
}

const values = { topics: proposalsOf('tags'), authors: proposalsOf('authors') }

it.each(Object.entries(editorFiles(values)))(
  'makes %s as it is committed; npm run generate brings it up to date',
  (file, text) => {
    expect(readFileSync(file, 'utf8') === text).toBe(true)
  },
)

describe('the schemas', () => {
  const schemas = jsonSchemas({ topics: ['ki'], authors: ['erika-beispiel'] })
  const ajv = new Ajv({ allErrors: true, formats: { date: true }, strict: false })
  const check = (name: string, text: string) => ajv.validate(schemas[name] ?? {}, parse(text))

  it.each([
    [
      'post.schema.json',
      'title: A\nai: { use: none }\ntags: [ki, anderes]\nauthors: [erika-beispiel]',
    ],
    [
      'post.schema.json',
      'title: A\nsources: [{ id: a, published: 2024 }]\ncover: { src: a.jpg, alt: B }',
    ],
    ['page.schema.json', 'title: A\nslug: a-b'],
    ['author.schema.json', 'name: Erika Beispiel\nkind: person\nrole: { de: Redaktion }'],
    ['site.schema.json', readFileSync('e2e/fixture/content/site.yaml', 'utf8')],
  ])('%s accepts %j', (name, text) => {
    expect(check(name, text)).toBe(true)
  })

  it.each([
    ['post.schema.json', 'ai: { use: none }'],
    ['post.schema.json', 'title: A\nai: { use: some }'],
    ['post.schema.json', 'title: A\ndraft: 1'],
    ['post.schema.json', 'title: A\ndrfat: true'],
    ['post.schema.json', 'title: A\nslug: Ä'],
    ['author.schema.json', 'name: Modell\nkind: tool'],
    ['site.schema.json', 'name: A'],
  ])('%s refuses %j', (name, text) => {
    expect(check(name, text)).toBe(false)
  })

  it('explain fields in a sentence', () => {
    expect(schemas['post.schema.json']).toMatchObject({
      properties: { title: { description: 'The headline.' } },
    })
  })
})

it('wires every schema that an editor can apply by a file’s name', () => {
  const settings = readFileSync('.vscode/settings.json', 'utf8')
  for (const name of ['site', 'author'])
    expect(settings).toContain(`.vscode/schemas/${name}.schema.json`)
})
