import { type Document, parseDocument } from 'yaml'

/** The beginning of a Markdown file: `---`, fields, `---`. */
const head = /^(\uFEFF?---[^\n]*\n)([\s\S]*?\n)(---[ \t]*(?:\n|$))/

/**
 * Changes fields of a Markdown file. Comments, order and quotes of all others stay.
 * @throws {Error} where the file has no front matter, or none that can be read
 */
export function editFrontMatter(text: string, edit: (fields: Document) => void): string {
  const [whole, opening = '', fields = '', closing = ''] = head.exec(text) ?? []
  if (whole === undefined) throw new Error('no front matter')
  return opening + editYaml(fields, edit) + closing + text.slice(whole.length)
}

/**
 * Changes a YAML file.
 * @throws {Error} where it cannot be read
 */
export function editYaml(text: string, edit: (fields: Document) => void): string {
  const document = parseDocument(text)
  const [error] = document.errors
  if (error) throw error
  edit(document)
  return document.toString({ lineWidth: 0, flowCollectionPadding: true })
}

/** The fields of a Markdown file as plain values; empty where it has none. */
export function readFrontMatter(text: string): Record<string, unknown> {
  const [, , fields = ''] = head.exec(text) ?? []
  const value: unknown = parseDocument(fields).toJS()
  return typeof value === 'object' && value !== null ? { ...value } : {}
}

/** What follows the front matter. */
export function bodyOf(text: string): string {
  return text.slice(head.exec(text)?.[0].length ?? 0)
}
