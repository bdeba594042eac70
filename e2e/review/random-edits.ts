import fc from 'fast-check'
import { authorFile, german, publicFile, siteFile } from '@/lib/testing/signed-publication'
import { type Change, folder } from './attacked-publication'

/** Words that a field may get; some are what it held, some differ in typography alone. */
const words = ['Ein Beispiel', 'Worum es geht.', 'Anders', '„Ja“', '"Ja"', 'R', 'Erika Beispiel']
const word = fc.constantFrom(...words).map((text) => JSON.stringify(text))
const day = fc.constantFrom('2026-01-19', '2026-01-21')
const color = fc.constantFrom('#111111', '#000000')

/** Puts what is drawn in place of what a pattern finds in a file, if it finds anything. */
function edit(file: string, pattern: RegExp, drawn: fc.Arbitrary<string>): fc.Arbitrary<Change> {
  return drawn.map((text) => (publication) => {
    const before = publication.read(file)
    publication.write({ [file]: before.replace(pattern, () => text) })
  })
}

const beforeTitle = /(?=^title:)/m
const withLine = (name: string, value: fc.Arbitrary<string>) =>
  edit(
    german,
    beforeTitle,
    value.map((text) => `${name}: ${text}\n`),
  )

/** Edits of all that is no text: front matter, pictures, files, the reviewer's file and the site's. */
export const randomEdits: fc.Arbitrary<Change>[] = [
  edit(german, /(?<=^title: ).*/m, word),
  edit(german, /(?<=^description: ).*/m, word),
  edit(german, /(?<=use: )generated/, fc.constant('edited')),
  edit(german, /(?<=\{ name: )[^,]*/, fc.constant('Anderes')),
  edit(german, /(?<=version: )"1"/, fc.constant('"2"')),
  edit(german, /(?<=date: )2026-01-20/, day),
  edit(german, /(?<=text: )Eine Zahl war falsch\./, word),
  edit(german, /(?<=quote: )"[^"]*"/, word),
  edit(
    german,
    /(?=url: https:\/\/example.org\/a,)/,
    word.map((text) => `publisher: ${text}, `),
  ),
  edit(
    german,
    /(?=url: https:\/\/example.org\/a,)/,
    day.map((text) => `accessed: ${text}, `),
  ),
  edit(german, /(?<=id: )eins(?=, url)|(?<=@)eins/g, fc.constant('zwei')),
  edit(german, /(?<=alt: )Der Kopf/, word),
  edit(german, /(?<=caption: )Oben\./, fc.constantFrom('Oben.', '"Oben."', 'Unten.')),
  edit(german, /(?<=src: )kopf/, fc.constant('bild')),
  edit(german, /(?= \}\n---)/, fc.constant(', ai: edited')),
  withLine('updated', day),
  withLine('tags', fc.constantFrom('[recht]', '[presse]')),
  withLine('authors', fc.constantFrom('[]', '[erika-beispiel]')),
  withLine('slug', fc.constant('anders')),
  withLine('series', fc.constant('{ id: reihe, part: 1 }')),
  withLine('discussion', fc.constant('https://social.example.org/@a/1')),
  withLine('aigenerated', fc.constant('true')),
  withLine('date', fc.constant('2026-01-03')),
  edit(`${folder}/bild.svg`, /#123456/, color),
  edit(`${folder}/bild.dark.svg`, /#abcdef/, color),
  edit(`${folder}/kopf.svg`, /#fedcba/, color),
  edit(`${folder}/daten.csv`, /1/, fc.constant('3')),
  edit(publicFile, /3/, fc.constant('5')),
  edit(authorFile, /(?<=^name: ).*/m, word),
  edit(
    authorFile,
    /(?=^kind:)/m,
    word.map((text) => `role: { de: ${text} }\n`),
  ),
  edit(
    authorFile,
    /(?=^kind:)/m,
    word.map((text) => `bio: { de: ${text} }\n`),
  ),
  edit(authorFile, /(?=^kind:)/m, fc.constant('url: https://example.org/other\n')),
  edit(siteFile, /(?<=responsible: )R/, fc.constantFrom('"R"', 'Q')),
  edit(siteFile, /(?<=^name: ).*/m, word),
]
