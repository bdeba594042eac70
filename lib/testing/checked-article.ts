import { TestPublication } from '@/lib/commands/test-publication'
import { saidOf } from './problems'
import { readFolder } from './site'

/** The configuration of a site in German and English without topics, of six lines. */
export const plainSite = `name: Example
locales: [de, en]
tagline: { de: Beispiel, en: Example }
url: https://www.example.org
timeZone: Europe/Berlin
publisher: { name: N, street: S, city: C, country: { de: D, en: E }, email: e@example.org, phone: "1", responsible: R }
`

/** The text of an article's file; further fields stand in line 3, the body without them in line 5. */
export function article(body = 'Anfang.\n\n<!--more-->\n\nEnde.\n', fields = ''): string {
  return `---\ntitle: Titel\n${fields}---\n\n${body}`
}

const articleFile = 'content/posts/2026-01-02-x/de.md'

/** How what is said of a place in the article begins. */
export function at(line: number, column: number): string {
  return `${articleFile}:${line}:${column}`
}

/** For tests of the check: a site of one article, in a temporary folder. */
export class CheckedArticle extends TestPublication {
  constructor() {
    super({ 'content/site.yaml': plainSite })
  }

  /** Writes the article, or another file, and says what the check says of the site. */
  async problemsOf(text: string | Uint8Array, file = articleFile): Promise<string[]> {
    this.write({ [file]: text })
    const { problems } = await readFolder(this.root)
    return saidOf(problems)
  }
}
