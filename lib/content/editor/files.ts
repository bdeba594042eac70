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

function written(value: object): string {
  return `${JSON.stringify(value, null, 2)}\n`
}
