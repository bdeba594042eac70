import { german } from '@/lib/testing/signed-publication'
import {
  all,
  type Change,
  copy,
  folder,
  type Mutation,
  remove,
  replace,
} from './attacked-publication'

/** What becomes another thing in the German text. */
const edits: [title: string, from: string | RegExp, to: string][] = [
  // The words and their order
  ['a letter changes', 'nicht lang', 'recht lang'],
  ['the title changes', 'Ein Beispiel', 'Kein Beispiel'],
  ['the summary changes', 'Worum es geht', 'Worum es nicht geht'],
  ['a sentence goes', /Danach geht es.*\n\n/, ''],
  ['two items change places', '- 5 Prozent\n- 6 Prozent', '- 6 Prozent\n- 5 Prozent'],
  ['a footnote changes', 'Die Fußnote.', 'Keine Fußnote.'],
  ['a cell changes', '| 2026 | 12 |', '| 2026 | 21 |'],
  ['a formula changes', 'x^2', 'x^3'],
  ['a heading changes', 'Zwischentitel', 'Zwischenruf'],
  ['a caption changes', 'Die Unterschrift.', 'Die Aufschrift.'],
  ['a description of a picture changes', 'Ein Diagramm', 'Kein Diagramm'],
  // White space and signs
  ['a minus becomes a bullet', '\\- 7 Prozent', '- 7 Prozent'],
  ['a paragraph slides into a quotation', 'Ministerin.\n\nDanach', 'Ministerin.\n>\n> Danach'],
  ['paragraphs join', 'Ministerin.\n\nDanach', 'Ministerin.\nDanach'],
  ['a line of code moves in', '\nc()', '\n    c()'],
  ['lines of code join', 'if a:\n    b()', 'if a: b()'],
  ['blanks in code go', '`code  hier`', '`code hier`'],
  ['an item moves out', '  - davon 2', '- davon 2'],
  ['a line break goes', 'Zeile eins\\\n', 'Zeile eins\n'],
  ['a heading becomes a paragraph', '## Zwischentitel', '\\## Zwischentitel'],
  ['a numbered list becomes a plain one', '1. eins\n2. zwei', '- eins\n- zwei'],
  ['a list begins at another number', '1. eins\n2. zwei', '4. eins\n5. zwei'],
  ['a deletion is taken out', '~~gestrichen~~', 'gestrichen'],
  ['emphasis is taken out', '*Nachdruck*', 'Nachdruck'],
  ['a quotation becomes a paragraph', '> Das sagte', 'Das sagte'],
  ['an alert becomes a warning', '[!NOTE]', '[!WARNING]'],
  ['an alert becomes a quotation', '> [!NOTE]\n', ''],
  ['a text becomes code', 'Danach geht', '    Danach geht'],
  ['a hidden direction turns letters', 'Danach geht', '<bdo dir="rtl">Danach</bdo> geht'],
  // Links, pictures, sources
  ['a link leads elsewhere', 'https://example.org/x', 'https://example.org/y'],
  ['a claim points to another source', 'zweiter[@eins]', 'zweiter[@2]'],
  ['a claim goes', 'zweiter[@eins]', 'zweiter'],
  ['a picture is said to be of AI', '"Die Unterschrift."', '"Die Unterschrift. {ai=generated}"'],
  ['a quote changes', 'Ein Zitat daraus.', 'Kein Zitat daraus.'],
  ['a source leads elsewhere', '(https://example.org/b)', '(https://example.org/c)'],
  ['a source has another title', 'Bericht]', 'Bericht 2]'],
  ['a note on a source changes', 'dort S. 5', 'dort S. 6'],
  ['sources change places', /(- \[Beispiel: Bericht.*)\n(- .*)/, '$2\n$1'],
  ['a source goes', '- [Beispiel: Zweiter](https://example.org/b)\n', ''],
  ['a correction goes', /corrections:\n.*\n/, ''],
  ['a correction changes', 'Eine Zahl war falsch', 'Ein Wort war falsch'],
  // The head of the article and the files beside it
  ['the cover goes', /cover: .*\n/, ''],
  ['the cover is described otherwise', 'Der Kopf', 'Kein Kopf'],
  ['the cover has another caption', 'Oben.', 'Unten.'],
  ['the cover is said to be of AI', 'caption: Oben.', 'caption: Oben., ai: generated'],
  ['an address gets a letter in two signs', 'https://example.org/x', 'https://example.org/e\u0301'],
  [
    'a link is called otherwise aloud',
    '[Verweis](https://example.org/x)',
    '<a href="https://example.org/x" aria-label="Nein">Verweis</a>',
  ],
  ['a cell moves to the other side', '|------|------|', '|------|-----:|'],
  ['a word is spoken in another language', '*Nachdruck*', '<em lang="en">Nachdruck</em>'],
  [
    'a source has another day',
    'url: https://example.org/a,',
    'url: https://example.org/a, published: 2025,',
  ],
  [
    'a source has another author',
    'url: https://example.org/a,',
    'url: https://example.org/a, author: "Beispiel, Erika",',
  ],
]

/** Changes of the pictures and files beside it. */
const changes: [title: string, change: Change][] = [
  ['a picture is swapped', replace(`${folder}/bild.svg`, '#123456', '#654321')],
  ['the dark picture is swapped', replace(`${folder}/bild.dark.svg`, '#abcdef', '#fedcba')],
  ['the dark picture goes', remove(`${folder}/bild.dark.svg`)],
  ['the cover is swapped', replace(`${folder}/kopf.svg`, '#fedcba', '#000000')],
  [
    'the cover gets a picture for the dark',
    copy(`${folder}/bild.dark.svg`, `${folder}/kopf.dark.svg`),
  ],
  ['a file beside the text is another', replace(`${folder}/daten.csv`, '2', '3')],
  [
    'a link leads to another file',
    all(
      copy(`${folder}/daten.csv`, `${folder}/neu.csv`),
      replace(`${folder}/neu.csv`, '2', '4'),
      replace(german, '(daten.csv)', '(neu.csv)'),
    ),
  ],
]

/** Changes of what readers read, see, hear or reach. */
export const mutationsOfWords: Mutation[] = [
  ...edits.map(([title, from, to]): [string, Change] => [title, replace(german, from, to)]),
  ...changes,
].map(([title, change]) => [title, change, 'review-text'])
