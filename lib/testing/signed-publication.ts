import { TestPublication } from '@/lib/commands/test-publication'
import { type Content, readContent } from '@/lib/content/read-content'
import { claimOf, contextOf } from '@/lib/content/reviews/context'
import { signatureFile, statementFile } from '@/lib/content/reviews/read-statements'
import { canonical, type Statement } from '@/lib/review/statement'
import { makeTestKey, type TestKey } from './signing'

/** The day on which all was signed, and on which all is read unless a test says another. */
export const signingDay = '2026-02-03'

const folder = 'content/posts/2026-01-02-example'
export const german = `${folder}/de.md`
export const english = `${folder}/en.md`
/** What the text links to outside of `content/`. */
export const publicFile = 'public/zahlen.csv'
export const authorFile = 'content/authors/erika-beispiel.yaml'
export const siteFile = 'content/site.yaml'

const site = `name: Beispiel
locales: [de, en]
tagline: { de: Beispiel, en: Example }
url: https://www.example.org
timeZone: Europe/Berlin
demo: true
publisher: { name: N, street: S, city: C, country: { de: D, en: E }, email: e@example.org, phone: "1", responsible: R }
`

const drawing = (fill: string) =>
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 40 30" width="40" height="30"><rect width="40" height="30" fill="${fill}"/></svg>`

const text = `---
title: Ein Beispiel
description: Worum es geht.
ai: { use: generated, tools: [{ name: Beispielmodell, version: "1", provider: Beispiel }] }
corrections:
  - { date: 2026-01-20, text: Eine Zahl war falsch. }
sources:
  - { id: eins, url: https://example.org/a, quote: "Ein Zitat daraus." }
cover: { src: kopf.svg, alt: Der Kopf, caption: Oben. }
---

Der erste Satz ist nicht lang.

<!--more-->

Ein zweiter[@eins], mit *Nachdruck*, [Verweis](https://example.org/x) und Note[^1].

> Das sagte die Ministerin.

Danach geht es weiter, mit [Daten](daten.csv).

- 5 Prozent
- 6 Prozent
  - davon 2

1. eins
2. zwei

\\- 7 Prozent minus

~~gestrichen~~ und \`code  hier\`

\`\`\`py
if a:
    b()
c()
\`\`\`

| Jahr | Zahl |
|------|------|
| 2025 | 10 |
| 2026 | 12 |

![Ein Diagramm](bild.svg "Die Unterschrift.")

Die Formel $$x^2$$ gilt.

Alle [Zahlen](/zahlen.csv#mehr) stehen im Bericht.

> [!NOTE]
> Ein Hinweis.

## Zwischentitel

Zeile eins\\
Zeile zwei

[^1]: Die Fußnote.

### Quellen

- [Beispiel: Bericht](https://example.org/a), dort S. 5
- [Beispiel: Zweiter](https://example.org/b)
`

const translation = `---
title: An example
ai: { use: translated, translation: { from: de } }
---

The first sentence is not long.

<!--more-->

The rest.

### Sources

- [Example: Report](https://example.org/a)
`

/** For tests: a publication whose two versions, an original and its translation, were reviewed and signed. */
export class SignedPublication extends TestPublication {
  readonly key: TestKey = makeTestKey()

  constructor() {
    super({
      [siteFile]: site,
      [german]: text,
      [english]: translation,
      [`${folder}/bild.svg`]: drawing('#123456'),
      [`${folder}/bild.dark.svg`]: drawing('#abcdef'),
      [`${folder}/kopf.svg`]: drawing('#fedcba'),
      [`${folder}/daten.csv`]: 'a,b\n1,2\n',
      [publicFile]: 'a,b\n3,4\n',
    })
    this.write({
      [authorFile]: `name: Erika Beispiel\nkind: person\nkeys:\n  - { key: "${this.key.publicLine}", from: 2026-01-01, until: 2026-12-31 }\n`,
    })
  }

  contentOn(day = signingDay, strictReviews = true): Promise<Content> {
    const url = 'https://www.example.org'
    return readContent(this.root, { day, url, strictReviews, cache: `${this.root}/.cache` })
  }

  /** Signs a version as `npm run sign` does. */
  async sign(file: string, answers: Partial<Statement> = {}): Promise<void> {
    const context = contextOf(await this.contentOn(signingDay, false), signingDay)
    const post = context.posts.find((version) => version.file === file)
    const claim = post && claimOf(post, context)
    if (!claim) throw new Error(`nothing to sign in ${file}`)
    const statement = canonical({
      format: 'klartext-review-1',
      ...claim,
      status: 'substantive',
      covers: ['title', 'summary', 'text', 'sources'],
      reviewer: { id: 'erika-beispiel', name: 'Erika Beispiel' },
      day: signingDay,
      ...answers,
    })
    this.write({
      [statementFile(file)]: statement,
      [signatureFile(file)]: this.key.sign(statement),
    })
  }

  /** The codes of all errors, with their files. */
  async errors(day = signingDay): Promise<string[]> {
    const { problems } = await this.contentOn(day)
    return problems
      .filter(({ severity }) => severity === 'error')
      .map(({ code, file }) => `${code} ${file}`)
  }
}
