import { readFile } from 'node:fs/promises'
import type { Locale } from '@/lib/model/locales'

/** Fixed pages that every publication starts with, by their folder in `content/pages`. */
const pageIds = ['about', 'imprint', 'privacy']

export interface PageValues {
  name: string
  publisher: string
}

/** The fixed pages in one of the languages that the project ships, by path below the project. */
export async function pagesIn(locale: Locale, values: PageValues): Promise<Map<string, string>> {
  const pages = pageIds.map(async (id) => {
    const template = await readFile(new URL(`./pages/${id}/${locale}.md`, import.meta.url), 'utf8')
    return [`content/pages/${id}/${locale}.md`, fill(template, values)] as const
  })
  return new Map(await Promise.all(pages))
}

function fill(template: string, { name, publisher }: PageValues): string {
  const [, head = '', body = ''] = /^(---\n[\s\S]*?\n---\n)([\s\S]*)$/.exec(template) ?? []
  const quoted = name.replace(/["\\]/g, '\\$&')
  return (
    head.replaceAll('{name}', quoted) +
    body.replaceAll('{name}', escaped(name)).replaceAll('{publisher}', escaped(publisher))
  )
}

/** Words of a publisher are no Markdown. */
function escaped(text: string): string {
  return text.replace(/[\\`*_[\]<>{}#|~]/g, '\\$&')
}
