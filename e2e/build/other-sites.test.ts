import { cpSync, rmSync } from 'node:fs'
import path from 'node:path'
import { afterAll, expect, it } from 'vitest'
import { buildSite, runNode, writeSite } from '@/e2e/build-site'

/*
 * What is run on every publisher's own content must not stand on any of it: sites of other words, languages and numbers
 * of articles pass.
 */

const folder = path.resolve('.cache/other-sites')

afterAll(() => rmSync(folder, { recursive: true, force: true }))

type Files = Record<string, string>

/** JSON is YAML. */
const configuration = (...locales: string[]): Files => {
  const words = (german: string, english: string) =>
    Object.fromEntries(
      Object.entries({ de: german, en: english }).filter(([locale]) => locales.includes(locale)),
    )
  return {
    'content/site.yaml': JSON.stringify({
      name: 'Waldblatt & Söhne',
      locales,
      tagline: words('Aus dem Wald', 'From the woods'),
      url: 'https://wald.example',
      timeZone: 'Europe/Vienna',
      tags: { trees: words('Bäume', 'Trees'), beasts: words('Tiere', 'Beasts') },
      publisher: {
        name: 'Waldverlag',
        street: 'Am Bach 2',
        city: '1010 Wien',
        country: 'Österreich',
        email: 'post@wald.example',
        phone: '',
        responsible: 'Zoë Ångström',
      },
    }),
  }
}

const source = `sources:
  - { title: Die Wälder, url: https://holz.example/waelder?a=1&b=2 }
`

/** An article of nearly all that one can have. */
const single: Files = {
  'content/authors/zoe-angstrom.yaml': 'name: Zoë Ångström\nkind: person\n',
  'content/posts/2026-05-06-otter/otter.svg':
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1200 630"><rect width="9" height="9"/></svg>',
  'content/posts/2026-05-06-otter/en.md': `---
title: "Otters, “rivers” & <weirs>"
updated: 2026-06-07
authors: [zoe-angstrom]
aliases: [/otters]
tags: [Beasts]
ai: { use: edited, tools: [{ name: Quill }] }
cover: { src: otter.svg, alt: An otter, caption: It swims., ai: generated }
corrections: [{ date: 2026-06-07, text: It was an otter. }]
${source}---

An otter swims[@1] up the weir[^weir].

<!--more-->

## Where?

![An otter again](otter.svg "It swims still. {ai=edited}")

\`\`\`js
swim('otter')
\`\`\`

$$ a^2 $$

| Otter | Weir |
| ----- | ---- |
| 1     | 2    |

[^weir]: A small dam.
`,
}

/** Of everything that a label, a list or a page can be, some. */
const records = [
  'aigenerated: true\n',
  'ai: { use: none }\n',
  'ai: { use: edited, tools: [{ name: Quill, version: "2" }] }\n',
  '',
]

const things = ['Ahorn', 'Birke', 'Eiche', 'Fuchs & Hase', 'Größe <Maß>', 'Übergang „Süd“']

function german(index: number): Files {
  const title = `${things[index % things.length]} ${index}`
  const day = `2026-03-${String(index + 1).padStart(2, '0')}`
  return {
    [`content/posts/${day}-text-${index}/de.md`]: `---
title: ${JSON.stringify(title)}
tags: [${index % 2 === 0 ? 'Bäume' : 'Tiere'}]
${records[index % records.length]}${index % 3 === 0 ? source : ''}---

Erster Satz von ${title.replace('<', '\\<')}.

<!--more-->

## Abschnitt ${index}

- Zweiter Satz.
`,
    ...(index % 5 === 0 && { [`content/posts/${day}-text-${index}/en.md`]: translation(index) }),
  }
}

const translation = (index: number) => `---
title: Text ${index}
tags: [Trees]
ai: { use: translated, translation: { from: de } }
${index % 3 === 0 ? source : ''}---

First sentence of ${index}.
`

const many: Files = Object.assign({}, ...Array.from({ length: 30 }, (_, index) => german(index)))

it.each<[string, string, Files]>([
  ['without an article', 'none', configuration('de')],
  ['with one article in one language', 'one', { ...configuration('en'), ...single }],
  ['with thirty articles of other words', 'many', { ...configuration('de', 'en'), ...many }],
])('what is checked of every site holds of one %s', (_, name, files) => {
  const root = path.join(folder, name)
  writeSite(root, files)
  cpSync('e2e/fixture/public', path.join(root, 'public'), { recursive: true })
  buildSite(root)
  const vitest = ['node_modules/vitest/vitest.mjs', 'run', '--project', 'publisher']
  const site = { SITE: path.join(root, 'out') }
  expect(() => runNode([...vitest, '--reporter', 'dot'], site)).not.toThrow()
})
