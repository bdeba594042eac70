import { expect, it } from 'vitest'
import { importRest, importTexts, oldBlog } from '@/lib/testing/import-texts'

it.each([
  [
    'a caption below a picture',
    '![Die Karte](/img/klein.jpg){: .shadow w="40" }\n_So lag der Ort 1890._\n\nText.',
    '![Die Karte](klein.jpg "So lag der Ort 1890.")\n\nText.',
  ],
  [
    'the dark one of two pictures',
    '![Hell](/img/klein.jpg){: .light }\n![Dunkel](/img/klein.jpg){: .dark }\n_Zweimal._',
    '![Hell](klein.jpg "Zweimal.")\n<!-- ![Dunkel](/img/klein.jpg){: .dark } -->',
  ],
  [
    'the name of a file of code',
    '```sh\nls\n```\n{: file="run.sh" .nolineno }',
    '```sh title="run.sh"\nls\n```',
  ],
  ['a box that says so within', '> Ein Rat\n> {: .prompt-tip }', '> [!TIP]\n> Ein Rat'],
  [
    'a box with its kind as heading',
    '> ##### WARNING\n>\n> Heiß.\n{: .block-warning }',
    '> [!WARNING]\n> Heiß.',
  ],
  [
    'a box and the text right behind it',
    '> Heiß.\n{: .prompt-danger }\nWeiter.',
    '> [!CAUTION]\n> Heiß.\n\nWeiter.',
  ],
  [
    'a box of HTML that a template fills',
    '{% capture rat %}\nErst *lesen*:\n\n- dann tun\n{% endcapture %}\n\n<div class="notice--info">{{ rat | markdownify }}</div>',
    '> [!NOTE]\n> Erst *lesen*:\n>\n> - dann tun',
  ],
  [
    'a picture in rows of HTML',
    '<div class="row">\n    <div class="col-sm">\n        {% include figure.liquid path="/img/klein.jpg" alt="A" class="x" %}\n    </div>\n</div>\n<div class="caption">\n    Was man sieht.\n</div>',
    '![A](klein.jpg)\n\n*Was man sieht.*',
  ],
  [
    'a picture and a link between words of HTML',
    '<div>\n<p>Hier</p>\n{% include image.html src="/img/klein.jpg" alt="A" %}\n{% gist u/1 %}\n</div>',
    '<div>\n<p>Hier</p>\n<img src="klein.jpg" alt="A">\n<a href="https://gist.github.com/u/1">Gist</a>\n</div>',
  ],
  [
    'a value with a name',
    '{% assign bild = "/img/klein.jpg" %}\n{% include figure image_path=bild alt="A" %}',
    '![A](klein.jpg)',
  ],
  [
    'what unfolds',
    '{% details Mehr dazu %}\nText.\n{% enddetails %}',
    '<details>\n<summary>Mehr dazu</summary>\n\nText.\n\n</details>',
  ],
  ['tabs', '{% tabs x %}\n{% tab x sh %}\nls\n{% endtab %}\n{% endtabs %}', '**sh**\n\nls'],
  [
    'a recording',
    '{% include embed/audio.html src="/files/film.mp4" title="Film" %}',
    '[Film](film.mp4)',
  ],
  [
    'classes with a colon behind them',
    '![A](/img/klein.jpg){: .mx-auto.d-block :}',
    '![A](klein.jpg)',
  ],
  [
    'a year that begins a caption',
    '{% include figure image_path="/img/klein.jpg" alt="A" caption="1890. Vom [Turm](https://a.example){: .x }" %}',
    '![A](klein.jpg "1890. Vom Turm (https://a.example)")',
  ],
  ['Markdown behind a line break', '<br>\nDann *weiter*.', '<br>\n\nDann *weiter*.'],
  [
    'Markdown in what unfolds',
    '<details markdown="1">\n<summary>Mehr</summary>\nText *hier*.\n</details>',
    '<details>\n\n\n<summary>Mehr</summary>\n\nText *hier*.\n</details>',
  ],
  [
    'a caption of WordPress',
    '[caption id="a" width="9"][![A](/img/klein.jpg)](/img/klein.jpg) Vom _Turm_.[/caption]',
    '![A](klein.jpg)\n*Vom Turm.*',
  ],
  [
    'an older caption of WordPress',
    '\\[caption caption="Vom Turm"\\]![A](/img/klein.jpg)\\[/caption\\]',
    '![A](klein.jpg)\n*Vom Turm*',
  ],
  [
    'a box that is included',
    '{% include note.html content="Ein *Rat*." %}\n{% include alert.html type="warning" title="Heiß" text="Nicht anfassen." %}',
    '> [!NOTE]\n> Ein *Rat*.\n\n> [!WARNING]\n> **Heiß**\n>\n> Nicht anfassen.',
  ],
  [
    'a remark that holds a template',
    '<!-- {% include weg.html %} und {{ weg }} -->\n\nText.',
    '<!-- {% include weg.html %} und {{ weg }} -->\n\nText.',
  ],
  ['a folded box', '> [!tip]- Rat\n> Text.', '> [!TIP]\n> **Rat**\n>\n> Text.'],
])('carries over %s', async (_, body, expected) => {
  const { text } = await importRest(body)
  expect(text.trim()).toBe(expected)
})

it('hides logic within logic as one, and what follows it stays', async () => {
  const { text } = await importRest(
    '{% if a %}eins{% if b %}zwei{% endif %}drei{% endif %}\n\nVier.\n\n{% unless c %}\nFünf.',
  )
  expect(text).toBe(
    '<!-- {% if a %}eins{% if b %}zwei{% endif %}drei{% endif %} -->\n\nVier.\n\n<!-- {% unless c %} -->\nFünf.',
  )
})

it.each([
  ['that nobody shows', '{% capture a %}Text.{% endcapture %}'],
  ['that holds what is lost', '{% capture a %}{{ b }}{% endcapture %}{{ a }}'],
])('tells a text with a name %s', async (_, body) => {
  const { losses } = await importRest(body)
  expect(losses.join()).toContain('{% capture a %}')
})

it('does not grow without end where names hold one another', async () => {
  const doubling = Array.from(
    { length: 30 },
    (_, at) => `{% capture a${at + 1} %}{{ a${at} }}{{ a${at} }}{% endcapture %}`,
  )
  const { text, losses } = await importRest(
    `{% assign a0 = "0123456789" %}${doubling.join('\n')}\n{{ a30 }}`,
  )
  expect(text.length).toBeLessThan(100_000)
  expect(losses.join()).toContain('{{ a30 }}')
})

const fenced = (fields: string, body: string) => `---\ntitle: T\n${fields}---\n\nText.\n\n${body}\n`

it('shows a gallery of the front matter', async () => {
  const { files, losses } = await importTexts({
    ...oldBlog,
    '_posts/2025-06-15-x.md': fenced(
      'gallery:\n  - image_path: /img/klein.jpg\n    alt: A\n  - url: /img/klein.jpg\n    image_path: /img/th.jpg\n    alt: B\nmehr:\n  - image_path: /img/klein.jpg\n    alt: C\n',
      '{% include gallery caption="Alle" %}\n{% include gallery id="mehr" %}',
    ),
  })
  expect(files['content/posts/2025-06-15-x/de.md']).toContain(
    '![A](klein.jpg)\n![B](klein.jpg)\n\n*Alle*\n\n![C](klein.jpg)\n',
  )
  expect(losses).toEqual([])
})

it.each(['img_path: /img', 'media_subpath: /img/'])('finds pictures below %s', async (field) => {
  const { files, losses } = await importTexts({
    ...oldBlog,
    '_posts/2025-06-15-x.md': fenced(
      `${field}\nimage: { path: klein.jpg, alt: K }\n`,
      '![A](klein.jpg)',
    ),
  })
  expect(files['content/posts/2025-06-15-x/de.md']).toContain('![A](klein.jpg)')
  expect(files['content/posts/2025-06-15-x/de.md']).toContain(
    'cover:\n  src: klein.jpg\n  alt: K\n',
  )
  expect(losses).toEqual([])
})

it('tells a cover that is elsewhere, missing or undescribed at its line', async () => {
  const { losses } = await importTexts({
    ...oldBlog,
    '_posts/2025-06-15-x.md': fenced('image: https://a.example/x.png\n', ''),
    '_posts/2025-06-16-y.md': fenced('tags: [a]\nimage: /img/fehlt.png\n', ''),
    '_posts/2025-06-17-z.md': fenced('header:\n  teaser: /img/klein.jpg\n', ''),
    '_posts/2025-06-18-w.md': fenced('ogImage: A title\n', ''),
  })
  expect(losses).toEqual([
    'coverRemote _posts/2025-06-15-x.md:3 https://a.example/x.png',
    'pictureMissing _posts/2025-06-16-y.md:4 /img/fehlt.png',
    'pictureUndescribed _posts/2025-06-17-z.md:3 img/klein.jpg',
  ])
})
