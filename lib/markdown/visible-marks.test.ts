import { describe, expect, it } from 'vitest'
import { problemsOf } from '@/lib/testing/text'

/** In short, without their places. */
async function told(markdown: string): Promise<string[]> {
  return (await problemsOf(markdown)).map((problem) => problem.replace(/ \d+:\d+ /, ' '))
}

describe('marks of Markdown that have no effect', () => {
  it.each([
    ['Ein [^fehlt] Verweis.', 'footnote "[^fehlt]"'],
    ['> Ein Satz.[^1]', 'footnote "[^1]"'],
    ['- Ein *Satz[^a-b]*', 'footnote "[^a-b]"'],
    ['Ein [undef][x] Link.', 'undefined-reference "[undef][x]"'],
    ['Ein [Link mit Wörtern][] hier.', 'undefined-reference "[Link mit Wörtern][]"'],
    ['Ein ![Bild][b].', 'undefined-reference "![Bild][b]"'],
    ['[Titel](eine datei.pdf)', 'link "[Titel](eine datei.pdf)"'],
    ['[Titel] (https://example.org)', 'link "[Titel] ("'],
    ['Das ist **fett ** gesetzt.', 'emphasis "**"'],
    ['Das ist ** fett** gesetzt.', 'emphasis "**"'],
    ['Er sagt**„ja“**und geht.', 'emphasis "**"'],
    ['Das ist __fett __ hier.', 'emphasis "__"'],
    ['Das ist *betont * hier.', 'emphasis "*betont *"'],
    ['Das ist * betont* hier.', 'emphasis "* betont*"'],
    ['Das ist ~~ weg ~~ hier.', 'emphasis "~~"'],
    ['jede*r und ein*e', 'emphasis "*r und ein*"'],
    ['##Überschrift', 'heading "##"'],
    ['| a | b |\n| c | d |', 'table "| a | b |"'],
    ['> [!INFO]\n> Text', 'foreign-markup "[!INFO]"'],
    ['Es gilt \\(a^2 + b^2\\).', 'formula "\\\\(a^2 + b^2\\\\)"'],
    ['Es gilt $\\alpha_1$.', 'formula "$\\\\alpha_1$"'],
    ['Es gilt $x^2 + y$ hier.', 'formula "$x^2 + y$"'],
  ])('are told in %j', async (markdown, expected) => {
    expect(await told(markdown)).toEqual([expected])
  })
})

describe('marks of other systems', () => {
  it.each([
    ['{{< youtube abc >}}', 'foreign-markup "{{< youtube abc >}}"'],
    ['{{% notice tip %}}', 'foreign-markup "{{% notice tip %}}"'],
    ['Siehe {{ site.url }}/a.', 'foreign-markup "{{ site.url }}"'],
    ['{{<figure src="a.png">}}', 'foreign-markup "{{"'],
    ['{% highlight js %}', 'foreign-markup "{% highlight js %}"'],
    ['{%- include a.html -%}', 'foreign-markup "{%- include a.html -%}"'],
    [':::note\nText\n:::', 'foreign-markup ":::note"'],
    ['::: warning', 'foreign-markup "::: warning"'],
    ['[TOC]', 'foreign-markup "[TOC]"'],
    ['[[_TOC_]]', 'foreign-markup "]]"'],
    ['[[toc]]', 'foreign-markup "[[toc]]"'],
    ['Absatz\n{: .hinweis}', 'foreign-markup "{: .hinweis}"'],
    ['* TOC\n{:toc}', 'foreign-markup "{:toc}"'],
    ['![F](f.png){width=50%}', 'foreign-markup "{width=50%}"'],
    ['[a](https://example.org){target="_blank"}', 'foreign-markup "{target=\\"_blank\\"}"'],
    ['**a**{.rot}', 'foreign-markup "{.rot}"'],
    ['## Kopf {.klein}', 'foreign-markup "{.klein}"'],
    ['!!! note "Titel"', 'foreign-markup "!!! note \\"Titel\\""'],
    ['Siehe [[Andere Notiz]].', 'foreign-markup "[[Andere Notiz]]"'],
    ['![[bild.png]]', 'foreign-markup "![[bild.png]]"'],
    ['[caption id="a" width="3"]', 'foreign-markup "[caption id=\\"a\\" width=\\"3\\"]"'],
    ['[gallery]', 'foreign-markup "[gallery]"'],
    ['Das ist [b]fett[/b].', 'foreign-markup "[/b]"'],
    ['.. note:: Text', 'foreign-markup ".. note:: Text"'],
    ['image::a.png[Bild]', 'foreign-markup "image::a.png[Bild]"'],
    ["import A from './a'", 'foreign-markup "import A from \'"'],
    ['<<<<<<< HEAD', 'foreign-markup "<<<<<<< HEAD"'],
    ['*[HTML]: Hypertext Markup Language', 'foreign-markup "*[HTML]: Hypertext Markup Language"'],
    ['h2. Überschrift', 'foreign-markup "h2. Überschrift"'],
    ['== Überschrift ==', 'foreign-markup "== Überschrift =="'],
    ["Das ist '''fett'''.", "foreign-markup \"'''fett'''\""],
    ['Das ist ==wichtig== hier.', 'foreign-markup "==wichtig=="'],
    ['H~2~O und m^2^', 'foreign-markup "~2~"'],
    ['Geschafft :tada:', 'foreign-markup ":tada:"'],
  ])('are told in %j', async (markdown, expected) => {
    expect(await told(markdown)).toContain(expected)
  })
})

describe('what is meant to be seen', () => {
  it.each([
    '\\[^fehlt]',
    '\\[undef][x]',
    '\\{{< youtube >}}',
    '\\{% highlight %}',
    '\\:::note',
    '\\[TOC]',
    '\\[[toc]]',
    '\\*\\*fett \\*\\*',
    '`[^fehlt]` und `{{< x >}}`',
    '```\n[^fehlt] {{ x }} **\n```',
    '    {% x %}',
    '<kbd>[^x]</kbd>',
    'Ein Feld a[i][j] und f(x)[1][2].',
    'Von 3~5 Euro, 100~200 Euro.',
    '5 * 3 * 2, 2 ** 3 und 2**3',
    'Fußnote *) und **) hier',
    'Leser*innen und Autor*innen, jede Leser*in',
    'snake_case und __init__.py',
    'um 12:30:45 Uhr; a:b:c',
    'Menge {a, b} und {x: 1}',
    'Ein \\(Wort\\), ein \\[Satz\\]',
    '5 $ bis 6 $ und $5_000',
    'C++ und C++ sowie a == b == c',
    '(siehe oben) [sic] [1]',
    'Er fragte: „Was?!“ :-) ;-)',
    'Preise in $ und £ $',
    'import und export sind wichtig',
    'Der Pfad /a/b|c und | allein',
    'https://example.org/[[a]]/{{b}}',
    '#hashtag',
    'A. Erstens. h1 ist eine Marke.',
  ])('is not told in %j', async (markdown) => {
    expect(await told(markdown)).toEqual([])
  })
})

it('names the place of a mark in its line, behind what was escaped', async () => {
  expect(await problemsOf('a\n\n> b \\* &amp; [^c]\n>\n> - d [e][f]')).toEqual([
    'footnote 3:14 "[^c]"',
    'undefined-reference 5:7 "[e][f]"',
  ])
})

it.each([
  ['signs of a formula', '\\('.repeat(5000)],
  ['signs of a formula of its own', '\\[a_'.repeat(5000)],
  ['tags', `a${'\u{e0041}'.repeat(50_000)}`],
])('takes no time for thousands of %s', async (_, markdown) => {
  await problemsOf(markdown)
})

it('names marks in HTML', async () => {
  expect(await problemsOf('<div>\n<p>a [^b]</p>\n</div>')).toEqual(['footnote 2:6 "[^b]"'])
})
