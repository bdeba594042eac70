import { german } from '@/lib/testing/signed-publication'
import { all, copy, folder, type Mutation, remove, replace } from './attacked-publication'

/** Changes of what readers read, see, hear or reach. */
export const mutationsOfWords: Mutation[] = [
  // The words and their order
  ['a letter changes', replace(german, 'nicht lang', 'recht lang'), 'review-text'],
  ['the title changes', replace(german, 'Ein Beispiel', 'Kein Beispiel'), 'review-text'],
  ['the summary changes', replace(german, 'Worum es geht', 'Worum es nicht geht'), 'review-text'],
  ['a sentence goes', replace(german, /Danach geht es.*\n\n/, ''), 'review-text'],
  [
    'two items change places',
    replace(german, '- 5 Prozent\n- 6 Prozent', '- 6 Prozent\n- 5 Prozent'),
    'review-text',
  ],
  ['a footnote changes', replace(german, 'Die Fußnote.', 'Keine Fußnote.'), 'review-text'],
  ['a cell changes', replace(german, '| 2026 | 12 |', '| 2026 | 21 |'), 'review-text'],
  ['a formula changes', replace(german, 'x^2', 'x^3'), 'review-text'],
  ['a heading changes', replace(german, 'Zwischentitel', 'Zwischenruf'), 'review-text'],
  ['a caption changes', replace(german, 'Die Unterschrift.', 'Die Aufschrift.'), 'review-text'],
  [
    'a description of a picture changes',
    replace(german, 'Ein Diagramm', 'Kein Diagramm'),
    'review-text',
  ],
  // White space and signs
  ['a minus becomes a bullet', replace(german, '\\- 7 Prozent', '- 7 Prozent'), 'review-text'],
  [
    'a paragraph slides into a quotation',
    replace(german, 'Ministerin.\n\nDanach', 'Ministerin.\n>\n> Danach'),
    'review-text',
  ],
  [
    'paragraphs join',
    replace(german, 'Ministerin.\n\nDanach', 'Ministerin.\nDanach'),
    'review-text',
  ],
  ['a line of code moves in', replace(german, '\nc()', '\n    c()'), 'review-text'],
  ['lines of code join', replace(german, 'if a:\n    b()', 'if a: b()'), 'review-text'],
  ['blanks in code go', replace(german, '`code  hier`', '`code hier`'), 'review-text'],
  ['an item moves out', replace(german, '  - davon 2', '- davon 2'), 'review-text'],
  ['a line break goes', replace(german, 'Zeile eins\\\n', 'Zeile eins\n'), 'review-text'],
  [
    'a heading becomes a paragraph',
    replace(german, '## Zwischentitel', '\\## Zwischentitel'),
    'review-text',
  ],
  [
    'a numbered list becomes a plain one',
    replace(german, '1. eins\n2. zwei', '- eins\n- zwei'),
    'review-text',
  ],
  [
    'a list begins at another number',
    replace(german, '1. eins\n2. zwei', '4. eins\n5. zwei'),
    'review-text',
  ],
  ['a deletion is taken out', replace(german, '~~gestrichen~~', 'gestrichen'), 'review-text'],
  ['emphasis is taken out', replace(german, '*Nachdruck*', 'Nachdruck'), 'review-text'],
  ['a quotation becomes a paragraph', replace(german, '> Das sagte', 'Das sagte'), 'review-text'],
  ['an alert becomes a warning', replace(german, '[!NOTE]', '[!WARNING]'), 'review-text'],
  ['an alert becomes a quotation', replace(german, '> [!NOTE]\n', ''), 'review-text'],
  ['a text becomes code', replace(german, 'Danach geht', '    Danach geht'), 'review-text'],
  [
    'a hidden direction turns letters',
    replace(german, 'Danach geht', '<bdo dir="rtl">Danach</bdo> geht'),
    'review-text',
  ],
  // Links, pictures, sources
  [
    'a link leads elsewhere',
    replace(german, 'https://example.org/x', 'https://example.org/y'),
    'review-text',
  ],
  [
    'a claim points to another source',
    replace(german, 'zweiter[@eins]', 'zweiter[@2]'),
    'review-text',
  ],
  ['a claim goes', replace(german, 'zweiter[@eins]', 'zweiter'), 'review-text'],
  ['a picture is swapped', replace(`${folder}/bild.svg`, '#123456', '#654321'), 'review-text'],
  [
    'the dark picture is swapped',
    replace(`${folder}/bild.dark.svg`, '#abcdef', '#fedcba'),
    'review-text',
  ],
  ['the dark picture goes', remove(`${folder}/bild.dark.svg`), 'review-text'],
  [
    'a picture is said to be of AI',
    replace(german, '"Die Unterschrift."', '"Die Unterschrift. {ai=generated}"'),
    'review-text',
  ],
  ['a quote changes', replace(german, 'Ein Zitat daraus.', 'Kein Zitat daraus.'), 'review-text'],
  [
    'a source leads elsewhere',
    replace(german, '(https://example.org/b)', '(https://example.org/c)'),
    'review-text',
  ],
  ['a source has another title', replace(german, 'Bericht]', 'Bericht 2]'), 'review-text'],
  ['a note on a source changes', replace(german, 'dort S. 5', 'dort S. 6'), 'review-text'],
  [
    'sources change places',
    replace(german, /(- \[Beispiel: Bericht.*)\n(- .*)/, '$2\n$1'),
    'review-text',
  ],
  [
    'a source goes',
    replace(german, '- [Beispiel: Zweiter](https://example.org/b)\n', ''),
    'review-text',
  ],
  ['a correction goes', replace(german, /corrections:\n.*\n/, ''), 'review-text'],
  [
    'a correction changes',
    replace(german, 'Eine Zahl war falsch', 'Ein Wort war falsch'),
    'review-text',
  ],
  // The head of the article and the files beside it
  ['the cover is swapped', replace(`${folder}/kopf.svg`, '#fedcba', '#000000'), 'review-text'],
  ['the cover goes', replace(german, /cover: .*\n/, ''), 'review-text'],
  ['the cover is described otherwise', replace(german, 'Der Kopf', 'Kein Kopf'), 'review-text'],
  ['the cover has another caption', replace(german, 'Oben.', 'Unten.'), 'review-text'],
  [
    'the cover is said to be of AI',
    replace(german, 'caption: Oben.', 'caption: Oben., ai: generated'),
    'review-text',
  ],
  [
    'the cover gets a picture for the dark',
    copy(`${folder}/bild.dark.svg`, `${folder}/kopf.dark.svg`),
    'review-text',
  ],
  ['a file beside the text is another', replace(`${folder}/daten.csv`, '2', '3'), 'review-text'],
  [
    'a link leads to another file',
    all(
      copy(`${folder}/daten.csv`, `${folder}/neu.csv`),
      replace(`${folder}/neu.csv`, '2', '4'),
      replace(german, '(daten.csv)', '(neu.csv)'),
    ),
    'review-text',
  ],
  [
    'an address gets a letter in two signs',
    replace(german, 'https://example.org/x', 'https://example.org/e\u0301'),
    'review-text',
  ],
  [
    'a link is called otherwise aloud',
    replace(
      german,
      '[Verweis](https://example.org/x)',
      '<a href="https://example.org/x" aria-label="Nein">Verweis</a>',
    ),
    'review-text',
  ],
  [
    'a cell moves to the other side',
    replace(german, '|------|------|', '|------|-----:|'),
    'review-text',
  ],
  [
    'a word is spoken in another language',
    replace(german, '*Nachdruck*', '<em lang="en">Nachdruck</em>'),
    'review-text',
  ],
  [
    'a source has another day',
    replace(german, 'url: https://example.org/a,', 'url: https://example.org/a, published: 2025,'),
    'review-text',
  ],
  [
    'a source has another author',
    replace(
      german,
      'url: https://example.org/a,',
      'url: https://example.org/a, author: "Beispiel, Erika",',
    ),
    'review-text',
  ],
]
