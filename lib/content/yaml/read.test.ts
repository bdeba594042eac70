import { describe, expect, it } from 'vitest'
import { parseDocument } from 'yaml'
import { explain } from '@/lib/problems/explain'
import { readYaml } from './read'

/** What is told of a text, as `code line:column`, with the line as it should be. */
function told(text: string) {
  return readYaml('a.yaml', text).problems.map(({ code, line, column, mended }) => [
    `${code} ${line}:${column}`,
    mended,
  ])
}

/** Habits of other systems, word processors and people: the text, what is told, the line as it should be. */
const mistakes: [text: string, told: string, mended: string | undefined][] = [
  // A colon in a value
  ['title: Teil 1: Anfang', 'yaml-colon 1:14', 'title: "Teil 1: Anfang"'],
  ['title: Was nun:', 'yaml-colon 1:15', 'title: "Was nun:"'],
  ['draft: true\ntitle: A: B\ntags: [x]', 'yaml-colon 2:9', 'title: "A: B"'],
  ['title: „Foo“: bar', 'yaml-colon 1:13', 'title: "„Foo“: bar"'],
  ["title: Don't: stop", 'yaml-colon 1:13', 'title: "Don\'t: stop"'],
  ['title: Er sagt "so": ja', 'yaml-colon 1:20', 'title: \'Er sagt "so": ja\''],
  ['title: A: B # Notiz', 'yaml-colon 1:9', 'title: "A: B" # Notiz'],
  ['sources:\n  - title: Bericht: Teil 2', 'yaml-colon 2:19', '  - title: "Bericht: Teil 2"'],
  ['ai: a, b: c', 'yaml-colon 1:9', 'ai: "a, b: c"'],
  [
    'description: Zeile eins\n  Zeile 2: mehr',
    'yaml-colon 2:10',
    'description: "Zeile eins\n  Zeile 2: mehr"',
  ],
  // # cuts
  ['title: C# und #KI im Alltag', 'yaml-comment 1:15', 'title: "C# und #KI im Alltag"'],
  ['title: Platz # 1 im Land', 'yaml-comment 1:14', 'title: "Platz # 1 im Land"'],
  ['title: #1 der Liste', 'yaml-comment 1:8', 'title: "#1 der Liste"'],
  ['tags:\n  - #KI\n  - web', 'yaml-comment 2:5', '  - "#KI"'],
  ['title: Preis #2\ndraft: true', 'yaml-comment 1:14', 'title: "Preis #2"'],
  ['tags: [#KI, #Web]', 'yaml-reserved 1:8', 'tags: ["#KI", "#Web"]'],
  ['title: Ja # Wort', 'yaml-comment 1:11', 'title: "Ja # Wort"'],
  ['authors: [x]\ndescription: A # b c', 'yaml-comment 2:16', 'description: "A # b c"'],
  // No record
  ['title:Ja', 'yaml-colon-blank 1:6', 'title: Ja'],
  ['title; Ja', 'yaml-no-colon 1:6', 'title: Ja'],
  ['title：Ja\ndraft: true', 'yaml-no-colon 1:6', 'title: Ja'],
  ['title -> Ja\ndraft: true', 'yaml-no-colon 1:6', 'title: Ja'],
  ['title => Ja\ndraft: true', 'yaml-no-colon 1:6', 'title: Ja'],
  ['titles', 'no-fields 1:1', undefined],
  ['title；Ja\ndraft: true', 'yaml-no-colon 1:6', 'title: Ja'],
  // Two documents
  ['---\nname: x\n---\n', 'yaml-documents 3:1', undefined],
  ['name: x\n---\nkind: y\n', 'yaml-documents 2:1', undefined],
  ['name: x\n...\nkind: y\n', 'yaml-documents 2:1', undefined],
  // Quotation marks
  ['title: "Titel\ndraft: true\ntags: [x]', 'yaml-open-quote 1:8', 'title: "Titel"'],
  ["a: 1\ntitle: 'Titel\nb: 2", 'yaml-open-quote 2:8', "title: 'Titel'"],
  ['title: "Titel“\ndraft: true', 'yaml-open-quote 1:8', 'title: "Titel"'],
  ["title: 's war einmal", 'yaml-open-quote 1:8', `title: "'s war einmal"`],
  ["title: '90er im Netz\nb: 2", 'yaml-open-quote 1:8', `title: "'90er im Netz"`],
  ['description: "x\n\ntitle: "y"', 'yaml-open-quote 1:14', 'description: "x"'],
  ['tags:\n  - "a\n  - b', 'yaml-open-quote 2:5', '  - "a"'],
  ['title: "Foo" und "Bar"', 'yaml-quotes 1:12', 'title: \'"Foo" und "Bar"\''],
  ['title: "Er sagte "ja" dazu"', 'yaml-quotes 1:18', 'title: \'Er sagte "ja" dazu\''],
  ["title: 'It's'", 'yaml-quotes 1:11', 'title: "It\'s"'],
  ["title: 'Andreas' Bruder'", 'yaml-quotes 1:16', 'title: "Andreas\' Bruder"'],
  ['title: "Foo": Bar', 'yaml-quotes 1:12', 'title: \'"Foo": Bar\''],
  ['title: "Foo" Bar', 'yaml-quotes 1:12', 'title: \'"Foo" Bar\''],
  ['title: "C:\\Users"', 'yaml-escape 1:11', "title: 'C:\\Users'"],
  ['title: "C:\\neu"', 'yaml-escape 1:11', "title: 'C:\\neu'"],
  ['title: "50\\% mehr"', 'yaml-escape 1:11', "title: '50\\% mehr'"],
  // Letters that begin something
  ['title: @home', 'yaml-reserved 1:8', 'title: "@home"'],
  ['title: `Code`', 'yaml-reserved 1:8', 'title: "`Code`"'],
  ['title: %20 mehr', 'yaml-reserved 1:8', 'title: "%20 mehr"'],
  ['title: *Wichtig*', 'yaml-reserved 1:8', 'title: "*Wichtig*"'],
  ['title: & Co', 'yaml-reserved 1:8', 'title: "& Co"'],
  ['title: &anker Text', 'yaml-reserved 1:8', 'title: "&anker Text"'],
  ['title: !wichtig Text', 'yaml-reserved 1:8', 'title: "!wichtig Text"'],
  ['title: [Video] Ein Film', 'yaml-reserved 1:8', 'title: "[Video] Ein Film"'],
  ['title: - Strich', 'yaml-reserved 1:8', 'title: "- Strich"'],
  ['title: ? Frage', 'yaml-reserved 1:8', 'title: "? Frage"'],
  ['title: > 5 Prozent', 'yaml-reserved 1:8', 'title: "> 5 Prozent"'],
  ['title: | Text', 'yaml-reserved 1:8', 'title: "| Text"'],
  ['title: {A} und B', 'yaml-reserved 1:8', 'title: "{A} und B"'],
  ['title: {{ page.title }}', 'yaml-template 1:8', 'title: "{{ page.title }}"'],
  ['date: {{ .Date }}', 'yaml-template 1:7', 'date: "{{ .Date }}"'],
  ['title: {% if x %}A{% endif %}', 'yaml-template 1:8', 'title: "{% if x %}A{% endif %}"'],
  // Lists
  ['tags: - a', 'yaml-list 1:7', 'tags: [a]'],
  ['tags: - a - b', 'yaml-list 1:7', 'tags: [a, b]'],
  ['tags: [a, b\ntitle: x', 'yaml-open-bracket 1:7', 'tags: [a, b]'],
  ['tags: [\n  a,\n  b\ntitle: x', 'yaml-open-bracket 1:7', '  b]'],
  ['tags: [a, "b, c]', 'yaml-open-quote 1:11', 'tags: [a, "b", c]'],
  ["ai: { use: none, x: 'y }\ntags: [a]", 'yaml-open-quote 1:21', "ai: { use: none, x: 'y' }"],
  ['tags: [a, b]]', 'yaml-bracket 1:13', 'tags: [a, b]'],
  ['tags: [a,, b]', 'yaml-comma 1:9', 'tags: [a, b]'],
  ['tags: [@home, b]', 'yaml-reserved 1:8', 'tags: ["@home", b]'],
  ['ai: { use: [none, { x: y', 'yaml-open-bracket 1:5', 'ai: { use: [none, { x: y }] }'],
  ['ai: { use: none', 'yaml-open-bracket 1:5', 'ai: { use: none }'],
  ['tags:\n-a', 'yaml-dash-blank 2:1', '- a'],
  // Blanks, tabs, indentation
  ['title:Text\ndraft: true', 'yaml-colon-blank 1:6', 'title: Text'],
  ['tags:\n\t- a', 'yaml-tab 2:1', '  - a'],
  ['a: b\n\tc: d', 'yaml-tab 2:1', 'c: d'],
  ['title:\u00a0Text\ndraft: true', 'yaml-invisible 1:7', 'title: Text'],
  ['\u00a0title: Text', 'yaml-invisible 1:1', 'title: Text'],
  ['\u200btitle: Text', 'yaml-invisible 1:1', 'title: Text'],
  ['title: Text\n  draft: true', 'yaml-indent 2:1', 'draft: true'],
  ['a:\n  - b\n c: d', 'yaml-indent 3:1', 'c: d'],
  ['sources:\n  - id: a\n  title: b', 'yaml-indent 3:1', '    title: b'],
  ['sources:\n  - id: a\n   title: b', 'yaml-indent 3:1', '    title: b'],
  ['tags:\n- a\n - b', 'yaml-indent 3:1', '- b'],
  ['title: Ein langer\nTitel', 'yaml-goes-on 2:1', '  Titel'],
  // Not YAML at all
  ['title = "Text"\ndraft = true', 'yaml-no-colon 1:6', 'title: "Text"'],
  ['title Text\ndraft: true', 'yaml-no-colon 1:6', 'title: Text'],
  ['title: a\ntags: [x]\ntitle: b', 'yaml-doubled-key 3:1', undefined],
  ['ai:\n  use: none\n  use: edited', 'yaml-doubled-key 3:3', undefined],
  ['title: a\u0007b', 'yaml-control 1:9', 'title: ab'],
  ['title: x\n]', 'yaml-line 2:1', undefined],
]

describe('mistakes', () => {
  it.each(mistakes)('are told of %j as %s', (text, first, mended) => {
    expect(told(text)[0]).toEqual([first, mended])
  })

  it.each(mistakes.filter(([, , mended]) => mended))('are mended so that YAML reads %j', (text) => {
    const { problems } = readYaml('a.yaml', text)
    const lines = text.split('\n')
    for (const { line, mended = '' } of problems) {
      const first = mended.includes('\n') ? 0 : line - 1
      const at = lines[first]?.trim() === '' ? first + 1 : first
      if (problems[0]?.code === 'yaml-open-bracket' && at !== lines.length - 2)
        lines[mended.startsWith(' ') ? 2 : at] = mended
      else lines.splice(at, mended.split('\n').length, ...mended.split('\n'))
    }
    expect(parseDocument(lines.join('\n')).errors).toEqual([])
  })

  it('are told in words of our own, in two languages', () => {
    for (const [text] of mistakes)
      for (const problem of readYaml('a.yaml', text).problems)
        for (const language of ['de', 'en'] as const)
          expect(Object.values(explain(problem, language)).join(' ')).not.toMatch(
            /compact mapping|implicit|scalar|token|block collection|Invalid|undefined|\{\w+\}/i,
          )
  })
})

it('finds all mistakes of a file in one run and reads the rest', () => {
  const text = 'title: A: B\ntags: [x\ndraft: yes\ndescription: "offen\nslug: x\n\tfoo: @y'
  const { located, problems } = readYaml('a.yaml', text)
  expect(problems.map(({ code, line }) => `${code} ${line}`)).toEqual([
    'yaml-colon 1',
    'yaml-open-bracket 2',
    'yaml-open-quote 4',
    'yaml-tab 6',
    'yaml-reserved 6',
  ])
  expect(located?.data).toMatchObject({ title: 'A: B', tags: ['x'], draft: 'yes', slug: 'x' })
})

it.each([
  'title: "Titel: Untertitel" # ein Kommentar',
  'draft: true # noch nicht fertig',
  'draft: true #TODO',
  'title: C# und F#',
  'title: Zeit 12:30',
  'url: https://example.org/#teil',
  'description: >-\n  Ein Satz: mit Doppelpunkt\n  und #KI',
  'aliases: [/a, /b] # alte Adressen',
  '# Kommentar\ntitle: x\n\n# Ende',
  'tags:\n- a\n- b',
  'tags:\n  - a\n  - b',
  "title: 'It''s'",
  'slug: text # mit Absicht',
  'title: Ärger – „gut“',
  'ai: { use: translated, translation: { from: de } }',
])('says nothing of %j', (text) => {
  expect(told(text)).toEqual([])
})

it('refuses a document that grows without bound', () => {
  const { located, problems } = readYaml('a', 'a: &a [1, 1]\nb: &b [*a, *a]\ntags: [*b, *b]')
  expect(located).toBeUndefined()
  expect(problems.length).toBeGreaterThan(0)
})

it('tells what cannot be mended at the entry that holds it, once, and reads the rest', () => {
  const { located, problems } = readYaml(
    'a.yaml',
    'title: A\nai: { use: none ] }, [ {\n\ntags: [b]\n',
  )
  expect(problems.map(({ code, line }) => `${code} ${line}`)).toEqual(['yaml-line 2'])
  expect(located?.data).toEqual({ title: 'A', tags: ['b'] })
})

it('takes for a warning what is a comment, or is none, of a line of running text', () => {
  const { located, problems } = readYaml('a.yaml', 'title: Ja # Wort\n')
  expect(problems.map(({ severity }) => severity)).toEqual(['warning'])
  expect(located?.data).toEqual({ title: 'Ja' })
})

it('reads an item that sank into the one above as an item', () => {
  const { located, problems } = readYaml('a.yaml', 'tags:\n- a\n - b\nslug: x\n')
  expect(problems.map(({ code }) => code)).toEqual(['yaml-indent'])
  expect(located?.data).toEqual({ tags: ['a', 'b'], slug: 'x' })
})

it.each([
  ['content/gone.yaml', 'file', 'gone'],
  ['content/authors/a.yaml', 'file', 'name'],
  ['content/posts/2026-01-02-x/de.md', 'front matter', 'title'],
])('names a field that %s may have where it has none', (file, field, example) => {
  expect(readYaml(file, '- a\n').problems).toMatchObject([
    { code: 'no-fields', field, values: { example } },
  ])
})

it('tells a merge that Git could not make once, and reads one’s own side', () => {
  const text =
    'title: T\n<<<<<<< HEAD\ndate: 2026-01-01\n||||||| base\ndate: 2025-01-01\n=======\ndate: 2026-01-02\n>>>>>>> main\nslug: x y: z'
  expect(told(text)).toEqual([
    ['merge-mark 2:1', undefined],
    ['yaml-colon 9:10', 'slug: "x y: z"'],
  ])
  expect(readYaml('a.yaml', text).located?.data).toMatchObject({ title: 'T', date: '2026-01-01' })
})
