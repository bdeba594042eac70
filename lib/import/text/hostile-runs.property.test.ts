import { describe, expect, it } from 'vitest'
import { growsInLine } from '@/lib/testing/growth'
import { importBody, importTexts } from '@/lib/testing/import-texts'

/** An export of WordPress with one article. */
function exported(body: string): Record<string, string> {
  const item = `<item><title>T</title><wp:post_id>1</wp:post_id><wp:post_date>2024-01-01 10:00:00</wp:post_date><wp:post_type>post</wp:post_type><wp:status>publish</wp:status><content:encoded><![CDATA[${body}]]></content:encoded></item>`
  const channel = `<link>https://wp.example</link><language>de</language>${item}`
  return {
    'export.xml': `<rss xmlns:wp="http://wordpress.org/export/1.2/"><channel>${channel}</channel></rss>`,
  }
}

describe('an import takes a time that grows as the text does', () => {
  it.each([
    '~~~a\n',
    '```a\n',
    '{a=',
    '{::',
    '{',
    '[a](b "',
    '<svg>',
    '{% raw %}',
    '{% highlight x %}\n',
    '{% if x %}',
    '{% capture a %}{{ a }}',
    '[caption]![a](b)',
    '> [!a]+ b\n',
  ])('from Jekyll, over and over %j', async (unit) => {
    expect(await growsInLine({ start: '', unit }, 16_000, (body) => importBody(body))).toBe(true)
  })

  it.each(['{{< a >}}', '{{< /a >}}'])('from Hugo, over and over %j', async (unit) => {
    const around = { 'hugo.toml': 'languageCode = "de"' }
    const work = (body: string) => importBody(body, around, 'content/posts/x.md')
    expect(await growsInLine({ start: '', unit }, 16_000, work)).toBe(true)
  })

  it.each([':::note\n', '```a\n// highlight-start\n'])(
    'from Docusaurus, over and over %j',
    async (unit) => {
      const around = { 'docusaurus.config.js': 'export default {}' }
      const work = (body: string) => importBody(body, around, 'blog/2025-06-15-x.mdx')
      expect(await growsInLine({ start: '', unit }, 16_000, work)).toBe(true)
    },
  )

  it.each(['<a href="x">', '<b>', '<div>', '[code]'])(
    'from WordPress, over and over %j',
    async (unit) => {
      const work = (body: string) => importTexts(exported(body))
      expect(await growsInLine({ start: '', unit }, 8_000, work)).toBe(true)
    },
  )
})

it.each(['<b>', '<div>', '<ul><li>', '<blockquote>', '<table><tr><td>', '<svg>', '[code]'])(
  'keeps the words of a post in which %s is open 2,000 times, and tells it',
  async (unit) => {
    const { files, losses } = await importTexts(exported(`Anfang ${unit.repeat(2_000)} Ende.`))
    expect(files['content/posts/2024-01-01-t/de.md']).toMatch(/Anfang\s+Ende\./)
    expect(losses).toEqual([expect.stringContaining('html export.xml')])
  },
)

it('imports a post of many elements that close one another', async () => {
  const body = `${'<p>Absatz'.repeat(1_000)}<ul>${'<li>Punkt'.repeat(1_000)}</ul>`
  const { files, losses } = await importTexts(exported(body))
  expect(files['content/posts/2024-01-01-t/de.md']).toContain('- Punkt\n- Punkt')
  expect(losses).toEqual([])
})
