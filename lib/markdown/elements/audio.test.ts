import { fromHtml } from 'hast-util-from-html'
import { select } from 'hast-util-select'
import { toString as textOf } from 'hast-util-to-string'
import { describe, expect, it } from 'vitest'
import { problemsOf, publish } from '@/lib/testing/text'
import { attachmentPath } from '@/lib/urls'

const given = {
  resolveLink: (address: string) => {
    const href = attachmentPath('a'.repeat(64), address)
    return address.includes(':')
      ? undefined
      : { href, original: { address: href, hash: '' }, facts: 'MP3, 12\u00a0kB' }
  },
}
const href = attachmentPath('a'.repeat(64), 'ton.mp3')
const transcript = '<details>\n<summary>Wortlaut</summary>\n\nGuten Tag.\n\n</details>'

describe('a link alone in its paragraph to a recording', () => {
  it('becomes a player that fetches nothing, with a link to the file', async () => {
    const text = await publish(`[Ein "Ton"](ton.mp3 "Aufgenommen 2026.")\n\n${transcript}`, given)
    const tree = fromHtml(text.html, { fragment: true })
    expect(select('figure.audio > audio', tree)?.properties).toEqual({
      controls: true,
      preload: 'none',
      src: href,
      ariaLabel: 'Ein „Ton“',
    })
    expect(textOf(select('figcaption', tree) ?? tree)).toBe(
      'Aufgenommen 2026. Ein „Ton“ (MP3, 12\u00a0kB)',
    )
    expect(select('figcaption a', tree)?.properties).toEqual({ href, dataOriginal: href })
    expect(text.audio).toEqual([{ title: 'Ein „Ton“', href }])
    expect(text.problems).toEqual([])
    expect(text.feed.html).toContain(`src="https://www.example.org${href}"`)
    expect(text.markdown).toContain(`](https://www.example.org${href} "Aufgenommen 2026.")`)
  })

  it.each([
    ['words that unfold', transcript],
    ['a file of the words', '[Wortlaut](ton.vtt)'],
  ])('may be followed by %s', async (_, behind) => {
    expect(await problemsOf(`[Ton](ton.mp3)\n\n${behind}`, given)).toEqual([])
  })

  it.each(['', 'Mehr Text.', '[Woanders](https://www.example.org/)'])(
    'asks for its words where behind it stands “%s”',
    async (behind) => {
      expect(await problemsOf(`A\n\n[Ton](ton.mp3)\n\n${behind}`, given)).toEqual([
        'link 3:1 none for "Ton"',
      ])
    },
  )

  it.each(['Hier: [Ton](ton.mp3)', '[Ton](ton.zip)', '[Ton](https://www.example.org/ton.mp3)'])(
    'is nothing else: %s',
    async (markdown) => {
      const text = await publish(markdown, given)
      expect(text.html).not.toContain('<audio')
      expect(text.audio).toEqual([])
    },
  )
})
