import { type Document, isMap } from 'yaml'
import { contentFiles } from '@/lib/content/files/files'
import type { Locale } from '@/lib/model/locales'
import { editYaml } from '../edit-yaml'

/** Files that say something of people in each language. */
export function peopleFiles(root: string): string[] {
  const { files } = contentFiles(root)
  return files
    .map(({ path }) => path)
    .filter((file) => /^content\/authors\/[^/]+\.yaml$/.test(file))
}

/** A person's file without what it says in a language; the same bytes where it says nothing in it. */
export function withoutTexts(text: string, locale: Locale): string {
  let isChanged = false
  const edited = editYaml(text, (fields) => {
    isChanged = removeTexts(fields, locale)
  })
  return isChanged ? edited : text
}

/** Takes a language out of all that `content/site.yaml` or a person's file says by language; tells whether it was there. */
export function removeTexts(fields: Document, locale: Locale): boolean {
  const paths = [
    ['tagline'],
    ['publisher', 'country'],
    ['role'],
    ['bio'],
    ...entriesOf(fields, 'tags'),
    ...entriesOf(fields, 'series'),
  ]
  const removed = paths.filter(
    (path) => isMap(fields.getIn(path)) && fields.deleteIn([...path, locale]),
  )
  return removed.length > 0
}

function entriesOf(fields: Document, name: string): string[][] {
  const entries = fields.get(name)
  return isMap(entries) ? entries.items.map(({ key }) => [name, String(key)]) : []
}
