import { fromHtml } from 'hast-util-from-html'
import { select, selectAll } from 'hast-util-select'
import { toString as textOf } from 'hast-util-to-string'
import { describe, expect, it } from 'vitest'
import { publish } from '@/lib/testing/text'

const video = 'https://www.youtube.com/watch?v=abcdefghijk'
const given = { embeds: ['youtube.com', 'social.example.org'] }

async function figureIn(markdown: string) {
  const text = await publish(markdown, given)
  const tree = fromHtml(text.html, { fragment: true })
  return { text, tree, figure: select('figure.embed', tree) }
}

describe('a link alone in its paragraph to an allowed video or post', () => {
  it('becomes a poster that says who will learn of the reader, and stays a link', async () => {
    const { figure, text, tree } = await figureIn(`[Ein "Vortrag"](${video} "Gehalten 2025")`)
    const link = select('a.poster.video', figure)
    expect(link?.properties.href).toBe(video)
    expect(link?.properties.title).toBeUndefined()
    expect(link?.properties.dataFrame).toBe('https://www.youtube-nocookie.com/embed/abcdefghijk')
    expect(link && textOf(link)).toBe('Ein „Vortrag“')
    expect(select('svg[aria-hidden=true]', link)).toBeDefined()
    expect(textOf(select('figcaption', figure) ?? tree)).toBe('Gehalten 2025')
    expect(textOf(select('p.privacy[data-ui]', figure) ?? tree)).toBe(
      'Von YouTube (www.youtube-nocookie.com)',
    )
    expect(selectAll('iframe, img, video, [src]', tree)).toEqual([])
    expect(text.hasEmbeds).toBe(true)
  })

  it('shows the picture that stands in the link', async () => {
    const { figure } = await figureIn(`[![Ein Saal](saal.jpg)](${video})`)
    expect(select('a[data-frame] img', figure)?.properties.alt).toBe('Ein Saal')
    expect(select('svg', figure)).toBeUndefined()
  })

  it('is a link in feeds and in the Markdown version, and what it is called can be found', async () => {
    const { text } = await figureIn(`[Ein Vortrag](${video} "Gehalten 2025")`)
    expect(text.feed.html).toContain(`href="${video}"`)
    expect(text.feed.html).not.toMatch(/data-frame|YouTube|<svg/)
    expect(text.markdown).toBe(`[Ein Vortrag](${video} "Gehalten 2025")`)
    expect(text.prose).toEqual(['Ein Vortrag', 'Gehalten 2025'])
    expect(text.words).toBe(4)
  })

  it.each([
    `Siehe [Vortrag](${video}).`,
    `[Vortrag](${video}) und mehr`,
    video,
    `<${video}>`,
    `- [Vortrag](${video})`,
    '[Vortrag](https://vimeo.com/123456)',
    '[Vortrag](https://www.youtube.com/watch?v="onload="x)',
    '[Seite](https://social.example.org/@erika)',
  ])('is nothing else: %s', async (markdown) => {
    const { figure, text } = await figureIn(markdown)
    expect(figure).toBeUndefined()
    expect(text.hasEmbeds).toBe(false)
  })

  it('cannot be written as HTML', async () => {
    const { text } = await figureIn(
      `<figure class="embed"><a class="poster" data-frame="https://evil.example/" href="/x">x</a></figure>`,
    )
    expect(text.html).not.toMatch(/evil|class=/)
    expect(text.hasEmbeds).toBe(false)
  })
})
