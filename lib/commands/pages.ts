import { readFile } from 'node:fs/promises'
import type { Locale } from '@/lib/model/locales'
import { feedPath, indexPath } from '@/lib/urls'

/** Fixed pages that every publication starts with, by their folder in `content/pages`. */
const pageIds = ['about', 'imprint', 'privacy', 'feeds']

/** Languages that the project ships words and pages in. */
export const shippedLocales: readonly Locale[] = ['de', 'en', 'fr', 'pl']

export interface PageValues {
  name: string
  publisher: string
  /** The site’s languages. */
  locales: readonly Locale[]
}

/** The fixed pages in one of the shipped languages, by path below the project. */
export async function pagesIn(locale: Locale, values: PageValues): Promise<Map<string, string>> {
  const pages = pageIds.map(async (id) => {
    const template = await readFile(new URL(`./pages/${id}/${locale}.md`, import.meta.url), 'utf8')
    return [`content/pages/${id}/${locale}.md`, fill(template, locale, values)] as const
  })
  return new Map(await Promise.all(pages))
}

function fill(template: string, locale: Locale, { name, publisher, locales }: PageValues): string {
  const [, head = '', body = ''] = /^(---\n[\s\S]*?\n---\n)([\s\S]*)$/.exec(template) ?? []
  const quoted = name.replace(/["\\]/g, '\\$&')
  const table = feedTable(locale, locales)
  return (
    head.replaceAll('{name}', quoted) +
    body
      .replaceAll('{name}', escaped(name))
      .replaceAll('{publisher}', escaped(publisher))
      .replace('{feeds}', table)
  )
}

/** Words of a publisher are no Markdown. */
function escaped(text: string): string {
  return text.replace(/[\\`*_[\]<>{}#|~]/g, '\\$&')
}

function feedTable(locale: Locale, locales: readonly Locale[]): string {
  const names = new Intl.DisplayNames([locale], { type: 'language' })
  return locales
    .map(
      (other) =>
        `| [${names.of(other) ?? other}](${indexPath(other)}) | \`${feedPath(other, 'xml')}\` | \`${feedPath(other, 'json')}\` |`,
    )
    .join('\n')
}
