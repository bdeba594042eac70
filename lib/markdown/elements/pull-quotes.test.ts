import { fromHtml } from 'hast-util-from-html'
import { selectAll } from 'hast-util-select'
import { describe, expect, it } from 'vitest'
import { publish } from '@/lib/testing/text'

function quotesIn(html: string) {
  const tree = fromHtml(html, { fragment: true })
  return selectAll('aside.pull-quote', tree).map(({ properties }) => properties.ariaHidden)
}

describe('a pull quote', () => {
  it('is a quotation of one bold paragraph, hidden from screen readers where it repeats the text', async () => {
    const { html, words, prose } = await publish(
      'Sie sagt: *Ein* Label "nennt" zwei Antworten.\n\n> **Ein Label „nennt“ zwei Antworten**',
    )
    expect(quotesIn(html)).toEqual(['true'])
    expect(words).toBe(7)
    expect(prose).toEqual(['Sie sagt: Ein Label „nennt“ zwei Antworten.'])
  })

  it('is read where it stands nowhere else', async () => {
    const { html, words } = await publish('Text.\n\n> **Nur hier.**\n\n> **Nur hier.**')
    expect(quotesIn(html)).toEqual([undefined, undefined])
    expect(words).toBe(5)
  })

  it('hides no link from the keyboard', async () => {
    const { html } = await publish('Mehr hier.\n\n> **[Mehr](#a) hier**\n\n## A')
    expect(quotesIn(html)).toEqual([undefined])
  })

  it.each([
    '> Ein **Wort** fett.',
    '> **Eins**\n>\n> **Zwei**',
    '> **Titel**\n>\n> Text',
    '> **Titel** – Text',
    '**Fett**',
  ])('is nothing else: %s', async (markdown) => {
    expect(quotesIn((await publish(markdown)).html)).toEqual([])
  })

  it('stays a bold quotation in the Markdown version and a bold paragraph in feeds', async () => {
    const { markdown, feed } = await publish('> **Nur hier.**')
    expect(markdown).toBe('> **Nur hier.**')
    expect(feed.html).toContain('<p><strong>Nur hier.</strong></p>')
  })
})
