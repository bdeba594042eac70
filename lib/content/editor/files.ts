import type { Content } from '@/lib/content/read-content'
import { jsonSchemas, type SiteValues } from './json-schemas'
import { editorSnippets } from './snippets'

/** What VS Code and other editors read of a publication, by path. */
export function editorFiles(values: SiteValues): Record<string, string> {
  const schemas = Object.entries(jsonSchemas(values)).map(([name, schema]) => [
    `.vscode/schemas/${name}`,
    written(schema),
  ])
  return {
    ...Object.fromEntries(schemas),
    '.vscode/klartext.code-snippets': written(editorSnippets(values.topics)),
  }
}

/** The same with the topics and people of a publication. */
export function editorFilesOf({
  configuration,
  authors,
}: Pick<Content, 'configuration' | 'authors'>): Record<string, string> {
  const topics = Object.entries(configuration?.tags ?? {}).flatMap(([id, names]) => [
    id,
    ...Object.values(names).map(({ slug }) => slug),
  ])
  return editorFiles({ topics: [...new Set(topics)], authors: [...authors.keys()] })
}

function written(value: object): string {
  return `${JSON.stringify(value, null, 2)}\n`
}
