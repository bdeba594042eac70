import { describe, expect, it } from 'vitest'
import { importBody, importTexts } from '../import-texts'

const jekyll = {
  '_config.yml': 'lang: de\ntitle: Blog\nurl: https://old.example\nbaseurl: /b\n',
  '_posts/2025-06-01-andere.md': '---\ntitle: Andere\n---\nText.\n',
  '_posts/2025-06-02-entwurf.md': '---\ntitle: E\ndraft: true\n---\nText.\n',
  'img/Bild 1.PNG': 'x',
  'img/klein.jpg': 'x',
  'files/A.pdf': 'x',
}

/** What stands behind the excerpt. */
async function rest(body: string) {
  const { body: text, losses } = await importBody(`Anfang.\n\n${body}`, jekyll)
  return { text: text.replace(/^Anfang\.\n\n<!--more-->\n\n/, ''), losses }
}

describe('Liquid', () => {
  it.each([
    [
      '{% highlight js linenos %}\nlet a = "{{ b }}"\n{% endhighlight %}',
      '```js\nlet a = "{{ b }}"\n```',
    ],
    ['{% highlight md %}\n```\nx\n```\n{% endhighlight %}', '````md\n```\nx\n```\n````'],
    ['{% raw %}`{{ x }}`{% endraw %}', '`{{ x }}`'],
    ['{% raw %}Mit {{ x }} und {% y %}.{% endraw %}', 'Mit \\{{ x }} und \\{% y %}.'],
    [
      '{% raw %}\n```\n{{ x }}\n```\n\n    {{ y }}\n\n<pre>\n{{ z }}\n</pre>\n{% endraw %}',
      '\n```\n{{ x }}\n```\n\n    {{ y }}\n\n<pre>\n{{ z }}\n</pre>',
    ],
    ['```\n{% raw %}{{ x }}{% endraw %}\n{{ y }}\n```', '```\n{{ x }}\n{{ y }}\n```'],
    [
      '[a]({{ site.baseurl }}{% post_url 2025-06-01-andere %}#teil)',
      '[a](../2025-06-01-andere/de.md#teil)',
    ],
    ['[a]({% link _posts/2025-06-01-andere.md %})', '[a](../2025-06-01-andere/de.md)'],
    ['![B]({{ "/img/Bild 1.PNG" | relative_url }})', '![B](bild-1.png)'],
    ['![B]({{ site.url }}{{ site.baseurl }}/img/klein.jpg)', '![B](klein.jpg)'],
    ['![B]({{ "/img/klein.jpg" | prepend: site.baseurl | prepend: site.url }})', '![B](klein.jpg)'],
    ['{% include figure image_path="/img/klein.jpg" alt="B" caption="C" %}', '![B](klein.jpg "C")'],
    [
      '{% include video provider="youtube" id="abc" %}',
      '[YouTube](https://www.youtube.com/watch?v=abc)',
    ],
    ['{% gist u/1 %}', '[Gist](https://gist.github.com/u/1)'],
    ['{% img left /img/klein.jpg 30 20 B %}', '![B](klein.jpg)'],
    ['Im {{ site.title }} zu {{ page.title }}.', 'Im Blog zu Titel.'],
  ])('makes of %s what it stood for', async (body, expected) => {
    expect(await rest(body)).toEqual({ text: expected, losses: [] })
  })

  it('hides logic from readers and tells it by line', async () => {
    const { text, losses } = await rest('{% for p in site.posts %}\n- {{ p.title }}\n{% endfor %}')
    expect(text).toBe('<!-- {% for p in site.posts %} - {{ p.title }} {% endfor %} -->')
    expect(losses).toEqual([
      'template _posts/2025-06-15-x.md:7 {% for p in site.posts %} - {{ p.title }} {% endfor %}',
    ])
  })
})

describe('kramdown', () => {
  it.each([
    ['Text.\n{: .note}', 'Text.', 1],
    ['[a](https://a.example){:target="_blank"}', '[a](https://a.example)', 0],
    ['* TOC\n{:toc}\n\nText.', 'Text.', 0],
    ['## Teil {#t}', '<a id="t"></a>\n\n## Teil', 0],
    ['`(def x {:a 1})` und {:a 1 :b 2}', '`(def x {:a 1})` und {:a 1 :b 2}', 0],
    ['![B](/img/klein.jpg){: .center width="300"}', '![B](klein.jpg)', 1],
    ['```clojure\n{:.a}\n```', '```clojure\n{:.a}\n```', 0],
    ['Eins\\\\\nzwei :tada:', 'Eins\\\nzwei 🎉', 0],
    ['Um 10:30:15 Uhr', 'Um 10:30:15 Uhr', 0],
  ])('reads %j', async (body, expected, lost) => {
    const { text, losses } = await rest(body)
    expect(text).toBe(expected)
    expect(losses).toHaveLength(lost)
  })
})

describe('links and pictures', () => {
  it.each([
    ['[a](/2025/06/01/andere.html)', '[a](../2025-06-01-andere/de.md)', []],
    ['[a](/b/2025/06/01/andere.html?x=1#y)', '[a](../2025-06-01-andere/de.md#y)', []],
    ['[a](http://www.old.example/b/2025/06/01/andere)', '[a](../2025-06-01-andere/de.md)', []],
    [
      '[*a* `b`][r]\n\n[r]: /2025/06/01/andere "T"',
      '[*a* `b`][r]\n\n[r]: ../2025-06-01-andere/de.md "T"',
      [],
    ],
    ['[a](../01/andere.html#y)', '[a](../2025-06-01-andere/de.md#y)', []],
    ['[PDF](/files/A.pdf)', '[PDF](a.pdf)', []],
    ['[![k](/img/klein.jpg)](/img/Bild%201.PNG)', '![k](bild-1.png)', []],
    ['![B][b]\n\n[b]: /img/klein.jpg', '![B](klein.jpg)', []],
    ['<img src="/img/klein.jpg" alt="B" style="x">', '![B](klein.jpg)', []],
    [
      '<img src="/img/klein.jpg" alt="B" width="40">',
      '<img src="klein.jpg" alt="B" width="40">',
      [],
    ],
    ['[a](https://fremd.example/x)', '[a](https://fremd.example/x)', []],
    ['[e](/2025/06/02/entwurf.html)', 'e', ['link /2025/06/02/entwurf.html']],
    ['[a](/about/)', '[a](https://old.example/about/)', ['link /about/']],
    ['![](/img/klein.jpg)', '![](klein.jpg)', ['pictureUndescribed img/klein.jpg']],
    ['![x](/img/weg.jpg)', '<!-- ![x](/img/weg.jpg) -->', ['pictureMissing /img/weg.jpg']],
    [
      '![x](https://f.example/y.png)',
      '[x](https://f.example/y.png)',
      ['pictureRemote https://f.example/y.png'],
    ],
    ['[x](javascript:alert(1))', 'x', ['link javascript:alert(1)']],
  ])('makes of %s what the site has', async (body, expected, expectedLosses) => {
    const { text, losses } = await rest(body)
    expect(text).toBe(expected)
    const told = losses.map((loss) => loss.replace(/ _posts\/2025-06-15-x\.md:7/, ''))
    expect(told).toEqual(expectedLosses)
  })
})

describe('HTML', () => {
  it.each([
    ['<center><font color="red">Rot</font></center>', 'Rot', 0],
    ['<u>x</u> <kbd class="k">K</kbd>', '<u>x</u> <kbd>K</kbd>', 0],
    ['<p style="color:red">x</p>', '<p>x</p>', 1],
    ['<a name="da"></a>', '<a id="da"></a>', 0],
    [
      '<a href="/2025/06/01/andere.html" target="_blank">a</a>',
      '<a href="../2025-06-01-andere/de.md">a</a>',
      0,
    ],
    [
      '<table border="1"><tr><td colspan="2">x</td></tr></table>',
      '<table><tr><td colspan="2">x</td></tr></table>',
      0,
    ],
    [
      '<script src="https://gist.github.com/u/12.js"></script>',
      '<a href="https://gist.github.com/u/12">Gist</a>',
      1,
    ],
    ['<div class="mermaid">\ngraph TD\nA-->B\n</div>', '```mermaid\ngraph TD\nA-->B\n```', 0],
    ['<script>alert(1)</script>', '<!-- <script>alert(1)</script> -->', 1],
    [
      '<iframe src="//player.vimeo.com/video/1"></iframe>',
      '<a href="https://vimeo.com/1">vimeo.com</a>',
      1,
    ],
    ['`<font>` bleibt', '`<font>` bleibt', 0],
    [
      '<figure><img src="/img/klein.jpg" alt="B"><figcaption>C</figcaption></figure>',
      '<figure><img src="klein.jpg" alt="B"><figcaption>C</figcaption></figure>',
      0,
    ],
    [
      '<table>\n<tr><td><img src="/img/klein.jpg" alt=""></td></tr>\n</table>',
      '<table>\n<tr><td><img src="klein.jpg"></td></tr>\n</table>',
      1,
    ],
    [
      '<p align="center"><img src="https://f.example/y.png" alt="B &amp; C"></p>',
      '<p align="center"><a href="https://f.example/y.png">B &amp; C</a></p>',
      1,
    ],
    ['<center>\n<img src="/img/klein.jpg" alt="B">\n</center>', '\n![B](klein.jpg)', 0],
    ['Ein <b>x</b> <img src="/img/klein.jpg" alt="B">', 'Ein <b>x</b> ![B](klein.jpg)', 0],
  ])('keeps of %s what the site keeps', async (body, expected, lost) => {
    const { text, losses } = await rest(body)
    expect(text).toBe(expected)
    expect(losses).toHaveLength(lost)
  })

  it.each([
    ['<script>alert(1)</script>', 'html'],
    ['<iframe srcdoc="x"></iframe>', 'html'],
    ['<script src="https://gist.github.com/u/12.js"></script>', 'embed'],
    ['<iframe src="https://video.example/1"></iframe>', 'embed'],
  ])('tells of %s whether it became a link', async (body, kind) => {
    const { losses } = await rest(body)
    expect(losses.map((loss) => loss.split(' ')[0])).toEqual([kind])
  })
})

describe('headings', () => {
  it.each([
    ['# Titel\n\nA.\n\n## B', 'A.\n\n<!--more-->\n\n## B'],
    ['A.\n\n# B\n\n### C\n\nD\n=', 'A.\n\n<!--more-->\n\n## B\n\n#### C\n\n## D'],
    ['A.\n\n## B', 'A.\n\n<!--more-->\n\n## B'],
  ])('leaves level 1 to the title in %j', async (body, expected) => {
    expect((await importBody(body)).body).toBe(expected)
  })
})

describe('the excerpt', () => {
  it.each([
    ['A.\n\nB.', 'A.\n\n<!--more-->\n\nB.'],
    ['A.<!--more-->\n\nB.', 'A.\n\n<!--more-->\n\nB.'],
    ['A.\n\n<!-- more start -->\n\nB.\n\n<!-- more end -->\n', 'A.\n\n<!--more-->\n\nB.'],
    [
      '![b](/img/klein.jpg)\n\nWorte.\n\nMehr.',
      '![b](klein.jpg)\n\nWorte.\n\n<!--more-->\n\nMehr.',
    ],
    ['A.\n\n<!--more-->\n\nB.', 'A.\n\n<!--more-->\n\nB.'],
  ])('ends in %j where the old site ended it', async (body, expected) => {
    expect((await importBody(body, jekyll)).body).toBe(expected)
  })

  it.each([
    ['the configuration', 'lang: de\nexcerpt_separator: <!-- ende -->\n', ''],
    ['the text itself', 'lang: de\n', 'excerpt_separator: <!-- ende -->\n'],
  ])('ends at the separator of %s', async (_, config, field) => {
    const { files, losses } = await importTexts({
      '_config.yml': config,
      '_posts/2025-06-15-x.md': `---\ntitle: T\n${field}---\nA.\n\nB.\n\n<!-- ende -->\n\nC.\n`,
    })
    expect(files['content/posts/2025-06-15-x/de.md']).toContain('A.\n\nB.\n\n<!--more-->\n\nC.')
    expect(losses).toEqual([])
  })
})

describe('sources', () => {
  const list = '- [A: B](https://a.example)'
  it.each([
    [`**Quellen:**\n\n${list}`, `### Quellen\n\n${list}`],
    [`**Quellen**\n${list}`, `### Quellen\n${list}`],
    [`Quellen:\n\n${list}`, `### Quellen\n\n${list}`],
    [`### Sources\n\n${list}`, `### Quellen\n\n${list}`],
    [
      'Quellen: [A](https://a.example), [B](https://b.example)',
      '### Quellen\n\n- [A](https://a.example)\n- [B](https://b.example)',
    ],
    [`### Quelle\n\n${list}`, `### Quelle\n\n${list}`],
    [`**Links:**\n\n${list}`, `**Links:**\n\n${list}`],
  ])('are found in %j', async (body, expected) => {
    expect((await rest(body)).text).toBe(expected)
  })
})

it('leaves a text that needs nothing as it is, to the byte', async () => {
  const body =
    'Erster *Absatz*,\nzwei Zeilen.\n\n<!--more-->\n\n* a\n  1. b\n\n| x | y |\n|---|---|\n| 1 | 2 |\n\n    Code {{ nicht }}\n\nFußnote[^1] mit „Zeichen“ & 3 < 4.\n\n[^1]: Da.'
  const { files } = await importTexts({ '2025-01-02-x.de.md': `---\ntitle: T\n---\n\n${body}\n` })
  expect(files['content/posts/2025-01-02-x/de.md']).toBe(
    `---\nlanguage: de\ntitle: T\n---\n\n${body}\n`,
  )
})
