import { describe, expect, it, vi } from 'vitest'
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
    ['Ein Satz[^ 1].', 'footnote "[^ 1]"'],
    ['Ein Satz[^1 ].', 'footnote "[^1 ]"'],
    ['Siehe (Titel)[https://example.org]', 'link "(Titel)["'],
    ['Siehe (Titel)[../andere/de.md]', 'link "(Titel)[../andere/de.md]"'],
    ['(Bericht)[bericht.pdf] von 2025', 'link "(Bericht)[bericht.pdf]"'],
    ['-Eins\n-Zwei', 'list "-Eins\\n-"'],
    ['*Eins\n*Zwei', 'emphasis "*Eins\\n*"'],
    ['1.Eins\n2.Zwei', 'list "1.Eins\\n2."'],
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
    ['##\u00a0Überschrift', 'heading "##"'],
    ['#Überschrift mit mehreren Wörtern', 'heading "#Überschrift mit mehreren Wörtern"'],
    ['Das ist ** fett ** gesetzt.', 'emphasis "** fett **"'],
    ['***halb** fett', 'emphasis "*"'],
    ['Es heißt __init__.py hier.', 'emphasis "__init__"'],
    ['Ein `offenes Wort.', 'emphasis "`"'],
    ["So geht`s und ``so''", 'emphasis "`"'],
    ['Ein [Link](https://example.org und mehr', 'link "[Link]("'],
    ['Ein [Link](https://example.org “Titel”)', 'link "[Link]("'],
    ['Siehe <https://example.org/a b>', 'link "<"'],
    ['Ein [](https://example.org) Link', 'link none for "https://example.org"'],
    ['-\u00a0eins\n-\u00a0zwei', 'list "-"'],
    ['1.\u2003eins', 'list "1."'],
    ['• eins\n• zwei', 'list "•"'],
    ['– eins\n– zwei', 'list "– eins\\n–"'],
    ['·\teins', 'list "·"'],
    ['1. Januar 2025 begann es.', 'list "1. Januar 2025 begann es."'],
    ['2025. Ein Jahr.', 'list "2025. Ein Jahr."'],
    ['| a | b |\n|---|---|\n| c | d | e |', 'table 3'],
    ['A &unbekannt; B', 'character "&unbekannt;"'],
    ['Word \ue000', 'character "\ue000"'],
    ['<a href=“https://example.org”>a</a>', 'html "<a href=“"'],
    ['a <o:p></o:p>', 'html "<o:p>"'],
    ['![B|300](a.png)', 'image "|300"'],
    ['```mermaid\na\n```', 'language "mermaid"'],
    ['> Ein Zitat\n> h2. Kopf', 'foreign-markup "h2. Kopf"'],
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
    ['[url=https://example.org]Titel[/url]', 'foreign-markup "[url="'],
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
    ['[ ] offen\n[x] fertig', 'foreign-markup "[ ]"'],
    ['- [] leer', 'foreign-markup "[]"'],
    ['Satz [1].\n\n[1] Ein Buch.', 'foreign-markup "[1] Ein Buch."'],
    ['| Eine Zeile\n| noch eine', 'foreign-markup "| Eine Zeile"'],
    ['Ein `x`{=latex}', 'foreign-markup "{=latex}"'],
    ['| a |\n|---|\n| b |\n\n: Beschriftung', 'foreign-markup ": Beschriftung"'],
    ['## Kopf {#ziel .klein data-a="b"}', 'foreign-markup "{#ziel .klein data-a=\\"b\\"}"'],
    ['#+BEGIN_SRC js\na', 'foreign-markup "#+BEGIN_SRC js"'],
    ['#+TITLE: a', 'foreign-markup "#+TITLE: a"'],
    ['Geschafft :tada:', 'foreign-markup ":tada:"'],
    ['Geschafft :material-check:', 'foreign-markup ":material-check:"'],
    ['<%= link %>', 'foreign-markup "<%= link %>"'],
    ['Hallo %{name} und %{x}', 'foreign-markup "%{name}"'],
    ['+++\ntitle = "a"\n+++', 'foreign-markup "+++"'],
    ['---\ntitle: a\n---', 'heading "title: a"'],
    ['title: a\ntags:\n- b\n---\n\nText', 'heading "title: a"'],
    ['Ã¼ber â€œallesâ€\u009d', 'character "Ã¼"'],
    ['Ein [Wort]{.smallcaps} hier', 'foreign-markup "[Wort]{.smallcaps}"'],
    ['Ein Satz^[mit Fußnote].', 'foreign-markup "^[mit Fußnote]"'],
    ['Belegt [siehe @knuth1984, S. 3].', 'foreign-markup "[siehe @knuth1984, S. 3]"'],
    ['Wie @knuth1984 sagt.', 'foreign-markup "@knuth1984"'],
    ['{++neu++} und {>>Notiz<<}', 'foreign-markup "{++neu++}"'],
    ['++Strg+C++', 'foreign-markup "++Strg+C++"'],
    [':::tip[Titel]', 'foreign-markup ":::tip[Titel]"'],
    [':::{note}', 'foreign-markup ":::{note}"'],
    ['!> Wichtig', 'foreign-markup "!> Wichtig"'],
    ['=== "Reiter"', 'foreign-markup "=== \\"Reiter\\""'],
    ['--8<-- "a.md"', 'foreign-markup "--8<-- \\"a.md\\""'],
    ['<<< @/a.js', 'foreign-markup "<<< @/a.js"'],
    ['(ziel)=\n\n## Kopf', 'foreign-markup "(ziel)="'],
    ['Siehe {ref}`kopf`.', 'foreign-markup "{ref}"'],
    ['@[youtube](https://example.org)', 'foreign-markup "@"'],
    ['Text %%geheim%% weiter', 'foreign-markup "%%geheim%%"'],
    ['%%\ngeheim\n%%', 'foreign-markup "%%"'],
    ['Ein Absatz ^abc123', 'foreign-markup "^abc123"'],
    ['- [/] halb', 'foreign-markup "[/]"'],
    ["Das ist ''kursiv''.", "foreign-markup \"''kursiv''\""],
    ['Das ist //kursiv//.', 'foreign-markup "//kursiv//"'],
    ['{info}Text{info}', 'foreign-markup "{info}"'],
    ['>!Geheim!<', 'foreign-markup "!Geheim!<"'],
    ['Siehe :term:`Wort`.', 'foreign-markup ":term:"'],
    ['.. _ziel:', 'foreign-markup ".. _ziel:"'],
    ['Satz [1]_', 'foreign-markup "[1]_"'],
    ['`Link <https://example.org>`_', 'foreign-markup "_"'],
    ['Kopf\n^^^^', 'foreign-markup "^^^^"'],
    ['Ein Beispiel::', 'foreign-markup "::"'],
    ['kbd:[Strg+C]', 'foreign-markup "kbd:[Strg+C]"'],
    ['[source,ruby]\n----\na\n----', 'foreign-markup "[source,ruby]"'],
    ['|===\n|a |b\n|===', 'foreign-markup "|==="'],
    ['Siehe <<kopf,Abschnitt>>.', 'foreign-markup "<<kopf,Abschnitt>>"'],
    ['= Titel', 'foreign-markup "= Titel"'],
    ['bq. Zitat', 'foreign-markup "bq. Zitat"'],
    ['"Link":https://example.org', 'foreign-markup "\\":"'],
    ['@code@', 'foreign-markup "@code@"'],
    ['!bild.png!', 'foreign-markup "!bild.png!"'],
    ['Wie \\cite{knuth} sagt.', 'foreign-markup "\\\\cite{knuth}"'],
    ['\\begin{itemize}', 'foreign-markup "\\\\begin{itemize}"'],
    ['\\newpage', 'foreign-markup "\\\\newpage"'],
    ['export const a = 1', 'foreign-markup "export const a = 1"'],
    ['{/* Kommentar */}', 'foreign-markup "{/* Kommentar */}"'],
    ['{props.children}', 'foreign-markup "{props.children}"'],
    ['<!-- truncate -->', 'html "<!-- truncate -->"'],
    ['<!--more Weiterlesen-->', 'html "<!--more Weiterlesen-->"'],
    ['<!-- toc -->', 'html "<!-- toc -->"'],
    ['<?php echo 1 ?>', 'html "<?php echo 1 ?>"'],
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
    'snake_case und \\_\\_init\\_\\_.py, __wichtig__',
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
    '#hashtag und #nochEiner',
    '#Hashtag ist ein Satz.',
    '@erika@social.example und @anna, @ben',
    'C:\\Benutzer\\name, \\\\server\\freigabe und .\\skript.ps1',
    '\\\\newpage als Text',
    'Ein \\`Zeichen und `` ` ``',
    '**Preis*** zzgl. Versand',
    '3. Schritt',
    '1. Januar\n2. Februar',
    '| a | b |\n|---|---|\n| c | d | |',
    'AT&T, R&D; &amp;nbsp; und &copy;',
    'a < b und b<c, <3',
    'Pfad /users/{id} und f{1}',
    'std::vector, Foo::bar und 4::5',
    'C++20, a++ b++',
    '<!-- Notiz --> a',
    'Ein Satz: so\n---\n\nText',
    'São Paulo, Ã, Âge, â',
    '<!--more-->',
    '[![Bild](a.png)](https://example.org)',
    'A. Erstens. h1 ist eine Marke.',
    'f(x)[a.b] und g(y)[/z]',
    'Siehe (oben)[1] und (unten)[sic]',
    '-18 Grad\n-20 Grad',
    '– Erika Beispiel',
    '1.000 Euro\n2.000 Euro',
    '**Wort**: Erklärung',
    'Wort\n: Erklärung',
    '- [ ] offen\n- [x] fertig',
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

it('names marks in HTML', async () => {
  expect(await problemsOf('<div>\n<p>a [^b]</p>\n</div>')).toEqual(['footnote 2:6 "[^b]"'])
})

it('tells every mark of a paragraph that names something of its own, and one of each other kind', async () => {
  expect(await problemsOf('[^a], [^b], [^a], [c][d], [e][f]; {{ g }}, {{ h }}')).toEqual([
    'footnote 1:1 "[^a]"',
    'footnote 1:7 "[^b]"',
    'undefined-reference 1:19 "[c][d]"',
    'undefined-reference 1:27 "[e][f]"',
    'foreign-markup 1:35 "{{ g }}"',
    'foreign-markup 1:44 "{{ h }}"',
  ])
  expect(await problemsOf('a &fremd; b &unbekannt;')).toEqual(['character 1:3 "&fremd;"'])
})

it('names the line of a mark behind an address that GFM finds after parsing', async () => {
  expect(await problemsOf('a\n\nb <b@c.example> =d@e.example [/url]\nd [^e]')).toEqual([
    'foreign-markup 3:30 "[/url]"',
    'footnote 4:3 "[^e]"',
  ])
})

it('tells hundreds of marks without counting the lines of the text for each', async () => {
  const text = Array.from({ length: 600 }, (_, at) => `[^${at}]`).join('\n\n')
  const split = vi.spyOn(String.prototype, 'split')
  const problems = await problemsOf(text)
  const ofText = split.mock.contexts.filter((words) => String(words).length > 4000)
  split.mockRestore()
  expect(problems).toHaveLength(600)
  expect(ofText.length).toBeLessThan(20)
})
