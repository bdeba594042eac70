import { type ParsedPost, parsePost } from '@/lib/content/parse-post'
import { formatProblem } from '@/lib/problems/explain'

/** Obviously made up. */
export const erika = { id: 'erika-beispiel', name: 'Erika Beispiel' }

/** The text of a German article's file. */
export function makeFile({
  fields = 'aigenerated: true\n',
  body = 'Anfang.\n\n<!--more-->\n\nEnde.\n',
} = {}): string {
  return `---\ntitle: Titel\n${fields}---\n\n${body}`
}

export const path = 'content/posts/2026-01-02-example/de.md'

/** Reads an article's text; the only person on record is made up. */
export function read(text: string): { parsed?: ParsedPost; problems: string[] } {
  const { parsed, problems } = parsePost(path, text, {
    id: 'example',
    folderDate: '2026-01-02',
    locale: 'de',
    authors: new Map([[erika.id, erika]]),
    imagePaths: new Set(),
    sourceWords: { own: ['Quellen'], foreign: ['Sources'] },
    today: '2026-02-03',
    strictReviews: true,
  })
  return { parsed, problems: problems.map((problem) => formatProblem(problem)) }
}

/** @throws {Error} where the file cannot be read */
export function parse(text: string): ParsedPost {
  const { parsed, problems } = read(text)
  if (!parsed) throw new Error(problems.join('\n'))
  return parsed
}

/** What a `content/` of its own needs besides. */
export const author = `name: ${erika.name}\nkind: person\n`
export const site = `name: Example
locales: [de, en]
tagline: { de: Beispiel, en: Example }
url: https://www.example.org
timeZone: Europe/Berlin
publisher: { name: N, street: S, city: C, country: { de: D, en: E }, email: e@example.org, phone: "1", responsible: R }
`
