import { renderToStaticMarkup } from 'react-dom/server'
import { expect, it } from 'vitest'
import { publish } from '@/lib/testing/text'
import { toElements } from './elements'

const everything = `## "Was" ist das?

> [!NOTE]
> Er sagt: "z. B. 10 %".

Begriff
: Erklärung mit $$a_1$$ und {Klammern}

Tabelle: Zahlen

| a | b |
|--:|---|
| 1 | \`<x>\` |

- [x] getan

![Bild](a.png "Unterschrift")

<abbr title="x">y</abbr> Text[^1]<details><summary>s</summary></details>

[^1]: Note.
`

it('makes elements that render as the published HTML', async () => {
  const { html } = await publish(everything)
  const rendered = renderToStaticMarkup(await toElements(html))
  expect(comparable(rendered)).toBe(comparable(html))
})

/** React escapes in its own way, closes void elements and leaves out space between the parts of a table. */
function comparable(html: string): string {
  return html
    .replaceAll('&quot;', '"')
    .replaceAll('&gt;', '>')
    .replaceAll('&lt;', '&#x3C;')
    .replaceAll('&amp;', '&#x26;')
    .replace(/(\s[\w-]+)=""/g, '$1')
    .replaceAll('/>', '>')
    .replaceAll('disabled checked', 'checked disabled')
    .replace(/\s*</g, '<')
    .replace(/>\s+/g, '>')
}
