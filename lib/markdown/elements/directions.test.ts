import { expect, it } from 'vitest'
import { publish } from '@/lib/testing/text'

it('turns blocks that are written the other way, and no others', async () => {
  const { html } = await publish(
    '> «إن الذكاء أداة»، كما قال.\n\nשלום heißt Frieden.\n\n## שלום עולם (10)\n',
  )
  expect(html.match(/<(?:p|h2)\b[^>]*\bdir="rtl"/g)).toEqual([
    expect.stringMatching(/^<p/),
    expect.stringMatching(/^<h2/),
  ])
})

it('leaves the direction that an author gave', async () => {
  const { html } = await publish('<p dir="ltr">שלום עולם</p>\n')
  expect(html).toContain('<p dir="ltr"')
})

it('leaves quotations as Markdown writes them in the Markdown version', async () => {
  const { markdown } = await publish('> שלום עולם.\n')
  expect(markdown).toContain('> שלום עולם.')
})
