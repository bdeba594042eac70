import { describe, expect, it } from 'vitest'
import { publish } from '@/lib/testing/text'

/** The excerpt, with its markup as feeds have it. */
async function excerptOf(markdown: string) {
  const { excerpt, feed } = await publish(markdown)
  return { ...excerpt, html: feed.excerpt }
}

const textOf = async (markdown: string) => (await excerptOf(markdown)).text

describe('an excerpt', () => {
  it.each(['<!--more-->', '<!-- more -->', '<!--MORE-->', '<!--   More -->'])(
    'ends at %s',
    async (marker) => {
      expect(await textOf(`Eins.\n\nZwei.\n\n${marker}\n\nDrei.`)).toBe('Eins. Zwei.')
    },
  )

  it.each([
    ['a heading in bold', '**Zusammenfassung**\n\nDer Text.', 'Der Text.'],
    ['a day', '*3. Februar 2024*\n\nDer Text.', 'Der Text.'],
    ['words below a picture', '![B](a.png)\n*Bild: Erika Beispiel*\n\nDer Text.', 'Der Text.'],
    ['a line of both', '**Von** *Erika Beispiel*\n\nDer Text.', 'Der Text.'],
    ['nothing of a sentence', '**Ein Satz.**\n\nDer Text.', 'Ein Satz. Der Text.'],
    ['nothing of a label before words', '**TL;DR:** Kurz.\n\nMehr.', 'TL;DR: Kurz. Mehr.'],
    ['the label of the notes', '[^1]\n\n[^1]: Eine Fußnote.', 'Eine Fußnote.'],
    ['nothing where there is nothing else', '**Fazit**\n\n![B](a.png)', 'Fazit'],
  ])('without a marker leaves out %s', async (_, markdown, text) => {
    expect(await textOf(markdown)).toBe(text)
  })

  it.each([
    [
      'a paragraph',
      'Satz.<!--more-->\n\nRest.',
      '<p class="lead">Satz.</p>',
      '<p class="lead">Satz.</p>\n<p>Rest.</p>',
    ],
    [
      'a line of a paragraph',
      'Satz.<!--more-->\nRest.',
      '<p class="lead">Satz.</p>',
      '<p class="lead">Satz.\nRest.</p>',
    ],
    [
      'a sentence',
      'Eins.<!--more--> Zwei.',
      '<p class="lead">Eins.</p>',
      '<p class="lead">Eins. Zwei.</p>',
    ],
    [
      'a word in bold',
      '**Satz.<!--more-->**\n\nRest.',
      '<p class="lead"><strong>Satz.</strong></p>',
      '<p class="lead"><strong>Satz.</strong></p>\n<p>Rest.</p>',
    ],
    [
      'a list',
      '- a\n- b <!-- more -->\n\nRest.',
      '<ul>\n<li>a</li>\n<li>b</li></ul>',
      '<ul>\n<li>a</li>\n<li>b</li></ul>\n<p>Rest.</p>',
    ],
    [
      'a quotation',
      '> a\n>\n> <!--more-->\n\nb',
      '<blockquote>\n<p>a</p></blockquote>',
      '<blockquote>\n<p>a</p></blockquote>\n<p>b</p>',
    ],
    [
      'HTML',
      '<div>\n\na\n\n<!--more-->\n</div>\n\nb',
      '<div>\n<p>a</p></div>',
      '<div>\n<p>a</p></div>\n<p>b</p>',
    ],
  ])('ends where the marker stands at the end of %s', async (_, markdown, card, article) => {
    const { html, excerpt, feed } = await publish(markdown)
    expect(feed.excerpt).toBe(card)
    expect(excerpt.isMarked).toBe(true)
    expect(html).toBe(article)
  })

  it('ends at the first marker alone, and a second one is told', async () => {
    const { excerpt, problems, html } = await publish('a\n\n<!--more-->\n\nb\n\n<!--more-->\n\nc')
    expect(excerpt.text).toBe('a')
    expect(problems.map(({ cause, line }) => [cause, line])).toEqual([['more', 7]])
    expect(html).not.toContain('more')
  })

  it('knows whether its end is marked', async () => {
    expect((await excerptOf('a\n\nb')).isMarked).toBe(false)
    expect((await excerptOf('<!--more-->\n\na')).isMarked).toBe(false)
    expect((await excerptOf('`<!--more-->` a')).isMarked).toBe(false)
  })

  const long = 'Dieser Satz hat mehr als vierzig Buchstaben, also reicht er.'

  it.each([
    ['a heading', `## Kopf\n\n${long}`],
    ['a heading in HTML', `<h2>Kopf</h2>\n\n${long}`],
    ['a picture', `![Alter Text](a.png "Unterschrift")\n\n${long}`],
    ['a picture in HTML', `<p><img src="a.png" alt="Alter Text"></p>\n\n${long}`],
    ['a picture that is a link', `[![Alter Text](a.png)](https://example.org)\n\n${long}`],
    [
      'a figure',
      `<figure>\n<img src="a.png" alt="Alter Text">\n<figcaption>Unterschrift</figcaption>\n</figure>\n\n${long}`,
    ],
    ['an empty anchor', `<a id="x"></a>\n\n${long}`],
    ['an anchor in its paragraph', `<a id="x"></a>${long}`],
    [
      'a block of HTML',
      `<div align="center">\n<img src="a.png" alt="Alter Text">\n</div>\n\n${long}`,
    ],
    ['a table', `| a | b |\n|---|---|\n| c | d |\n\n${long}`],
    ['code', `\`\`\`\ncode\n\`\`\`\n\n${long}`],
    ['a formula', `$$\na+1\n$$\n\n${long}`],
    ['a comment', `<!-- geheim -->\n\n${long}`],
    ['a rule', `---\n\n${long}`],
    ['a list of contents', `- [Kopf](#kopf)\n\n${long}\n\n## Kopf`],
  ])('has words where a text begins with %s', async (_, markdown) => {
    const { html, text } = await excerptOf(markdown)
    expect(text).toBe(long)
    expect(html).toContain(long)
  })

  it.each([
    ['a picture', '![Alter Text](a.png)\n\n<!--more-->\n\n', '<picture>'],
    ['a heading', '## Kopf\n\n<!--more-->\n\n', '<h2>Kopf</h2>'],
    ['a table', '| Zelle |\n|---|\n\n<!--more-->\n\n', '<table>'],
  ])('has words where its author put only %s before the marker', async (_, start, element) => {
    const { html, text } = await excerptOf(`${start}${long}`)
    expect(text).toBe(long)
    expect(html).toContain(element)
    expect(html).toContain(long)
  })

  it('goes on where the first paragraphs say little, and no further than the third', async () => {
    expect(await textOf(`Hallo!\n\n${long}\n\nRest.`)).toBe(`Hallo! ${long}`)
    expect(await textOf('Eins.\n\nZwei.\n\nDrei.\n\nVier.')).toBe('Eins. Zwei. Drei.')
    expect(await textOf(`${long}\n\nRest.`)).toBe(long)
  })

  it.each([
    ['a list', '- eins\n- zwei', 'eins zwei'],
    ['a quotation', '> eins', 'eins'],
    ['a table', '| eins |\n|---|', 'eins'],
    ['a heading', '## eins', 'eins'],
    ['code', '```\neins\n```', 'eins'],
    ['a note', '> [!NOTE]\n> eins', 'eins'],
    ['a definition', 'eins\n: zwei', 'eins zwei'],
    ['a block of HTML', '<div>eins</div>', 'eins'],
    ['details', '<details><summary>eins</summary>zwei</details>', 'eins zwei'],
  ])('has words where a text holds only %s', async (_, markdown, expected) => {
    expect(await textOf(markdown)).toBe(expected)
  })

  it('keeps lines and list items apart', async () => {
    expect(await textOf('Eins\\\nzwei:\n\n- a\n- b\n\n<!--more-->')).toBe('Eins zwei: a b')
    expect(await textOf('H<sub>2</sub>O<!--more-->')).toBe('H₂O')
  })

  it('reads reference links and leaves out footnotes', async () => {
    const markdown = 'Ein [Wort][w].[^1]\n\n<!--more-->\n\n[w]: https://example.org/\n\n[^1]: Fuß.'
    const { html, text } = await excerptOf(markdown)
    expect(text).toBe('Ein Wort.')
    expect(html).toBe('<p class="lead">Ein <a href="https://example.org/">Wort</a>.</p>')
  })
})

describe('a card', () => {
  it('has fragment links that lead to the article, and no ids', async () => {
    const { html } = await excerptOf(
      '<span id="x">Hier</span> und [dort](#fazit), [da](/en#a).\n\n## Über\n\n<!--more-->\n\n## Fazit',
    )
    expect(html).toContain(
      '<p class="lead">Hier und <a href="https://www.example.org/de/posts/a#fazit">dort</a>, <a href="https://www.example.org/en#a">da</a>.</p>',
    )
    expect(html).toContain('<h2>Über</h2>')
    expect(html).not.toMatch(/ id=|aria-labelledby|class="anchor"/)
  })

  it('has no h1', async () => {
    const { html } = await excerptOf('# Kopf\n\nText\n\n<!--more-->')
    expect(html).toContain('<h2>Kopf</h2>')
    expect(html).not.toContain('<h1')
  })

  it('enlarges no picture and fetches none before the page', async () => {
    const enlarged = { src: '/l.webp' }
    const { html, feed } = await publish('![Bild](a.png)\n\nText\n\n<!--more-->', {
      resolveImage: (src) => ({ src, srcSet: src, sources: [], width: 2, height: 1, enlarged }),
    })
    expect(html).toMatch(/fetchpriority="high"[\s\S]*<button/)
    expect(feed.excerpt).not.toMatch(/fetchpriority|<button|popover/)
    expect(feed.excerpt).toContain('<img')
  })
})
