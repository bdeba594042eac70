import { expect, it } from 'vitest'
import { llmsText } from './llms'

it('writes title, summary, details and sections of links with their notes', () => {
  const text = llmsText({
    title: 'A *site*',
    summary: 'What it is.',
    details: 'How to read it.',
    sections: [
      {
        heading: 'Articles',
        links: [{ title: 'One [1]', url: 'https://example.org/1.md', note: 'Label.\nText.' }],
      },
      { heading: 'Nothing', links: [] },
      { heading: 'Optional', links: [{ title: 'Feed', url: 'https://example.org/feed.xml' }] },
    ],
  })
  expect(text).toBe(`# A \\*site\\*

> What it is.

How to read it.

## Articles

- [One \\[1\\]](https://example.org/1.md): Label. Text.

## Optional

- [Feed](https://example.org/feed.xml)
`)
})
