import { expect, it } from 'vitest'
import { importTexts } from '@/lib/testing/import-texts'

interface Item {
  id: number
  title: string
  body: string
  /** Elements besides. */
  more?: string
}

function exported(...items: Item[]): string {
  const channel =
    '<link>https://wp.example</link><language>de</language><wp:base_blog_url>https://wp.example</wp:base_blog_url>'
  const written = items.map(
    ({ id, title, body, more = '' }) =>
      `<item><title>${title}</title><wp:post_id>${id}</wp:post_id><wp:post_date>2024-01-0${id} 10:00:00</wp:post_date><wp:post_type>post</wp:post_type><wp:status>publish</wp:status><content:encoded><![CDATA[${body}]]></content:encoded>${more}</item>`,
  )
  return `<rss xmlns:wp="http://wordpress.org/export/1.2/"><channel>${channel}${written.join('\n')}${uploads}</channel></rss>`
}

const uploads = [7, 8]
  .map(
    (id) =>
      `<item><wp:post_id>${id}</wp:post_id><wp:post_type>attachment</wp:post_type><wp:attachment_url>https://wp.example/wp-content/uploads/${id}.png</wp:attachment_url>${meta('_wp_attachment_image_alt', `Bild ${id}`)}</item>`,
  )
  .join('')

function meta(key: string, value: string): string {
  return `<wp:postmeta><wp:meta_key>${key}</wp:meta_key><wp:meta_value><![CDATA[${value}]]></wp:meta_value></wp:postmeta>`
}

async function imported(body: string, more?: string) {
  const { files, losses } = await importTexts({
    'export.xml': exported(
      { id: 1, title: 'A', body: `<p>Anfang.</p>\n\n${body}`, more },
      { id: 2, title: 'B', body: 'Zwei.' },
    ),
    'wp-content/uploads/7.png': 'x',
    'wp-content/uploads/7-300x200.png': 'x',
    'wp-content/uploads/8.png': 'x',
    'wp-content/uploads/a.pdf': 'x',
  })
  const text = files['content/posts/2024-01-01-a/de.md'] ?? ''
  return { text, rest: text.split('<!--more-->\n\n')[1]?.trimEnd(), losses }
}

it.each([
  ['https://wp.example/?p=2', '../2024-01-02-b/de.md'],
  ['/?p=2#ort', '../2024-01-02-b/de.md#ort'],
  ['https://wp.example/?lang=de&amp;p=2', '../2024-01-02-b/de.md'],
  ['https://wp.example/?attachment_id=7', '7.png'],
])('leads a link by number, %s, to what has it', async (address, expected) => {
  const { rest } = await imported(`<p><a href="${address}">dort</a></p>`)
  expect(rest).toBe(`[dort](${expected})`)
})

it.each(['?p=99', '?page_id=2', '?cat=2', '?xp=2'])(
  'tells a link by number that leads to nothing: %s',
  async (query) => {
    const { losses } = await imported(`<p><a href="https://wp.example/${query}">dort</a></p>`)
    expect(losses).toEqual([
      expect.stringContaining(`link export.xml#1:1 https://wp.example/${query}`),
    ])
  },
)

it.each([
  [
    'Eine\nZeile.\n\n[gallery ids="7,8"]',
    'Eine\\\nZeile.\n\n- ![Bild 7](7.png)\n- ![Bild 8](8.png)',
  ],
  ['<ul>\n<li>a</li>\n\n<li>b</li>\n</ul>\n\nText', '- a\n- b\n\nText'],
  ['<p>Ein Absatz.</p>\n\nNoch\neiner.', 'Ein Absatz.\n\nNoch\\\neiner.'],
])('makes paragraphs of the old editor’s text beside elements: %j', async (body, expected) => {
  const { rest } = await imported(body)
  expect(rest).toBe(expected)
})

it.each([
  [
    '[caption id="x" width="300"]<a href="https://wp.example/wp-content/uploads/7.png"><img src="https://wp.example/wp-content/uploads/7-300x200.png" alt="Feld" /></a> Ein Feld[/caption]',
    '![Feld](7.png "Ein Feld")',
  ],
  [
    '<figure class="wp-block-image"><img src="/wp-content/uploads/7-300x200.png" alt="Feld"/><figcaption>Foto: <em>niemand</em></figcaption></figure>',
    '![Feld](7.png "Foto: niemand")',
  ],
  ['<h2 id="ort">Ort</h2>', '## Ort {#ort}'],
  ['<p><a name="mehr"></a>Mehr</p>', '<a id="mehr"></a>Mehr'],
  [
    '<p>H<sub>2</sub>O, x<sup>2</sup>, <kbd>Strg</kbd></p>',
    'H<sub>2</sub>O, x<sup>2</sup>, <kbd>Strg</kbd>',
  ],
  [
    '<details><summary>Mehr</summary><p>Text.</p></details>',
    '<details>\n<summary>Mehr</summary>\n\nText.\n\n</details>',
  ],
  ['<pre class="wp-block-verse">Eins\nZwei</pre>', 'Eins\\\nZwei'],
  [
    '<div class="wp-block-file"><a href="/wp-content/uploads/a.pdf">Datei</a><a href="/wp-content/uploads/a.pdf" class="wp-block-file__button">Laden</a></div>',
    '[Datei](a.pdf)',
  ],
  ['<p>Eins</p><!--nextpage--><p>Zwei</p>', 'Eins\n\nZwei'],
])('keeps what the site has as well: %s', async (body, expected) => {
  const { rest } = await imported(body)
  expect(rest).toBe(expected)
})

it('takes footnotes from the field that holds them', async () => {
  const { rest } = await imported(
    '<!-- wp:paragraph --><p>Text<sup data-fn="a-b" class="fn"><a href="#a-b" id="a-b-link">1</a></sup></p><!-- /wp:paragraph --><!-- wp:footnotes /-->',
    meta('footnotes', '[{"content":"Die <em>Note</em>.","id":"a-b"}]'),
  )
  expect(rest).toBe('Text[^1]\n\n[^1]: Die *Note*.')
})

it.each(['no JSON', '{"a":1}'])('goes on where that field is damaged: %s', async (notes) => {
  const { rest } = await imported('<p>Text</p>\n\n<!-- wp:footnotes /-->', meta('footnotes', notes))
  expect(rest).toContain('Text')
})

it('takes the description of the picture above an article from where it was uploaded', async () => {
  const { text } = await imported('', meta('_thumbnail_id', '7'))
  expect(text).toContain('cover:\n  src: 7.png\n  alt: Bild 7\n')
})

it('takes a description for search engines where there is no excerpt', async () => {
  const { text } = await imported('', meta('_yoast_wpseo_metadesc', 'Worum es geht.'))
  expect(text).toContain('description: Worum es geht.\n')
})

it('makes a draft of what readers needed a password for', async () => {
  const { text } = await imported('', '<wp:post_password>x</wp:post_password>')
  expect(text).toContain('draft: true\n')
})

it('writes formulas of its plugins as this site reads them', async () => {
  const { text } = await imported(
    '<p>Mit $latex E=mc^2$ und [latex]a_1[/latex] und \\(\\frac{a}{b} * c * d\\), für $5.</p>',
  )
  expect(text).toContain('Mit $$E=mc^2$$ und $$a_1$$ und $$\\frac{a}{b} * c * d$$, für $5.')
})
