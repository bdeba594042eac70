import { type Document, parseDocument } from 'yaml'

/** The beginning of a Markdown file: `---`, fields, `---`, their lines ended as on any system. */
const head = /^(\uFEFF?---[^\r\n]*(?:\r\n?|\n))([\s\S]*?(\r\n?|\n))(---[ \t]*(?:\r\n?|\n|$))/

/**
 * Changes fields of a Markdown file. Comments, order and quotes of all others stay, and so do the ends of lines.
 * @throws {Error} where the file has no front matter, or none that can be read; its line is that of the file
 */
export function editFrontMatter(text: string, edit: (fields: Document) => void): string {
  const [whole, opening = '', fields = '', end = '\n', closing = ''] = head.exec(text) ?? []
  if (whole === undefined) throw new Error('no front matter')
  // An empty line stands for the opening one, so that places are those of the file; the writer drops it.
  const edited = editYaml(`\n${withLineFeeds(fields)}`, edit)
  return opening + edited.replaceAll('\n', end) + closing + text.slice(whole.length)
}

function withLineFeeds(text: string): string {
  return text.replaceAll(/\r\n?/g, '\n')
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
  const value: unknown = parseDocument(withLineFeeds(fields)).toJS()
  return typeof value === 'object' && value !== null ? { ...value } : {}
}

/** What follows the front matter. */
export function bodyOf(text: string): string {
  return text.slice(head.exec(text)?.[0].length ?? 0)
}
