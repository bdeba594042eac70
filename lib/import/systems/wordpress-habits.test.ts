import { expect, it } from 'vitest'
import { importTexts } from '@/lib/testing/import-texts'

function exported(body: string, title = 'T', name = 't') {
  return {
    'export.xml': `<rss xmlns:wp="http://wordpress.org/export/1.2/"><channel><link>https://wp.example</link><language>de</language><item><title>${title}</title><wp:post_id>1</wp:post_id><wp:post_name>${name}</wp:post_name><wp:post_date>2024-01-01 10:00:00</wp:post_date><wp:post_type>post</wp:post_type><wp:status>publish</wp:status><content:encoded><![CDATA[${body}]]></content:encoded></item></channel></rss>`,
    'wp-content/uploads/a.png': 'x',
    'wp-content/uploads/b.mp3': 'x',
  }
}

const file = (name: string) => `https://wp.example/wp-content/uploads/${name}`
const image = `<img src="${file('a.png')}" alt="A">`

it.each([
  [
    'a caption in the mark itself',
    `[caption width="3" caption="Was man sieht"]<a href="${file('a.png')}">${image}</a>[/caption]`,
    '![A](a.png "Was man sieht")',
  ],
  ['a recording', `[audio mp3="${file('b.mp3')}"][/audio]`, '[b.mp3](b.mp3)'],
  [
    'a block of a recording',
    `<!-- wp:audio --><figure><audio controls src="${file('b.mp3')}"></audio></figure><!-- /wp:audio -->`,
    '[b.mp3](b.mp3)',
  ],
  ['an embedded address', '[embed]https://vimeo.com/1[/embed]', '[Vimeo](https://vimeo.com/1)'],
  ['code from its first line on', '[code lang="js"]\nlet a\n[/code]', '```js\nlet a\n```'],
  [
    'what a builder has put in rows',
    `[et_pb_section a="1"][et_pb_row][et_pb_text]<p>Text.</p>[/et_pb_text][et_pb_button button_text="Mehr" button_url="https://a.example"][/et_pb_button][et_pb_image src="${file('a.png')}" alt="A" /][/et_pb_row][/et_pb_section]`,
    'Text.\n\n[Mehr](https://a.example)\n\n![A](a.png)',
  ],
])('carries over %s', async (_, body, expected) => {
  const { files, losses } = await importTexts(exported(body))
  const text = files['content/posts/2024-01-01-t/de.md']?.replace(/^---[\s\S]*?---\n\n/, '')
  expect(text?.replace('\n\n<!--more-->', '').trim()).toBe(expected)
  expect(losses.filter((loss) => !loss.startsWith('embed'))).toEqual([])
})

it('tells blocks that only the old site could fill', async () => {
  const { losses } = await importTexts(exported('<!-- wp:block {"ref":9} /--><p>Text.</p>'))
  expect(losses).toEqual(['template export.xml#1:1 [wp:block {"ref":9} /]'])
})

it('calls an article without a title by its first words, and tells that', async () => {
  const { files, losses } = await importTexts(
    exported('<p>Ein kurzer Gruß von hier, ohne jede Überschrift, wie immer.</p>', '', '12'),
  )
  expect(Object.values(files).join()).toContain(
    'title: Ein kurzer Gruß von hier, ohne jede Überschrift …\n',
  )
  expect(losses).toEqual(['title export.xml#1:1 Ein kurzer Gruß von hier, ohne jede Überschrift …'])
})
