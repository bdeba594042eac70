import { english, german, siteFile } from '@/lib/testing/signed-publication'
import { type Change, folder, replace, signature, write } from './attacked-publication'

const sibling = `---
title: Noch ein Beispiel
ai: { use: none }
---

Ein Absatz.

<!--more-->

Noch einer.
`

/** Changes after which readers of the article are told, shown and led to what they were before. */
export const harmless: [title: string, change: Change][] = [
  // How the source is written
  ['a paragraph is wrapped', replace(german, 'Danach geht es', 'Danach\ngeht   es')],
  ['lines end as on Windows', replace(german, /\n/g, '\r\n')],
  ['a mark of the byte order stands before it', replace(german, /^/, '\ufeff')],
  ['a comment is added', replace(german, 'Danach', '<!-- Notiz -->\n\nDanach')],
  ['a comment stands in a sentence', replace(german, 'Danach geht', 'Danach<!-- Notiz --> geht')],
  ['lists have other signs', replace(german, '- 5 Prozent\n- 6', '* 5 Prozent\n* 6')],
  ['emphasis has another sign', replace(german, '*Nachdruck*', '_Nachdruck_')],
  ['a heading is underlined', replace(german, '## Zwischentitel', 'Zwischentitel\n---')],
  ['a heading is closed', replace(german, '## Zwischentitel', '## Zwischentitel ##')],
  ['a heading gets an id', replace(german, '## Zwischentitel', '## Zwischentitel {#z}')],
  ['fences have another sign', replace(german, /```(py)?/g, '~~~$1')],
  ['a table is not aligned', replace(german, '| 2025 | 10 |', '|2025|10|')],
  ['a rule of a table is longer', replace(german, '|------|------|', '|-----|---|')],
  [
    'an address is in angles',
    replace(german, '(https://example.org/x)', '(<https://example.org/x>)'),
  ],
  [
    'a link is by reference',
    replace(
      german,
      '[Verweis](https://example.org/x) und Note[^1].',
      '[Verweis][v] und Note[^1].\n\n[v]: https://example.org/x',
    ),
  ],
  ['a letter is written as an entity', replace(german, 'Fußnote', 'Fu&szlig;note')],
  ['a footnote has a name', replace(german, /\[\^1\]/g, '[^note]')],
  ['a source has another name', replace(german, /\beins\b(?=[,\]])/g, 'erste')],
  ['a hyphen is soft', replace(german, 'Ministerin', 'Minis\u00adterin')],
  ['a break of lines is two blanks', replace(german, 'eins\\\n', 'eins  \n')],
  ['a block gets an id', replace(german, 'Danach geht', '<span id="x">Danach</span> geht')],
  ['a picture is wide', replace(german, 'Die Unterschrift."', 'Die Unterschrift. | wide"')],
  ['lines of code are highlighted', replace(german, '```py', '```py {1}')],
  // What is said in front matter
  ['fields stand in another order', replace(german, /(title: .*\n)(description: .*\n)/, '$2$1')],
  ['a field is quoted', replace(german, 'title: Ein Beispiel', 'title: "Ein Beispiel"')],
  [
    'tools name their fields in another order',
    replace(german, 'name: Beispielmodell, version: "1"', 'version: "1", name: Beispielmodell'),
  ],
  [
    'the address changes',
    replace(german, 'title: Ein', 'slug: anders\naliases: [/de/posts/example]\ntitle: Ein'),
  ],
  ['a topic is added', replace(german, 'title: Ein', 'tags: [recht]\ntitle: Ein')],
  [
    'there is a place to talk about it',
    replace(german, 'title: Ein', 'discussion: https://social.example.org/@a/1\ntitle: Ein'),
  ],
  [
    'the excerpt ends later, where a summary is written',
    replace(german, /<!--more-->\n\n(.*\n\n)/, '$1<!--more-->\n\n'),
  ],
  [
    'its summary is written as it was',
    replace(
      english,
      'title: An example',
      'title: An example\ndescription: The first sentence is not long.',
    ),
  ],
  // What lies elsewhere
  ['another article appears', write({ 'content/posts/2026-01-20-more/de.md': sibling })],
  ['another file lies in public/', write({ 'public/mehr.csv': 'a\n' })],
  ['another picture lies beside it', write({ [`${folder}/notiz.txt`]: 'Nichts.' })],
  [
    'somebody else has a page',
    write({ 'content/authors/max.yaml': 'name: Max Muster\nkind: person\n' }),
  ],
  ['the site has another name', replace(siteFile, 'name: Beispiel\n', 'name: Anders\n')],
  [
    'an alert is titled otherwise',
    write({ 'content/messages/de.json': '{"text":{"alerts":{"note":"Anmerkung"}}}' }),
  ],
  ['an editor ends the lines of the signature otherwise', replace(signature, /\n/g, '\r\n')],
]
