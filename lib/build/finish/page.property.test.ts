import fc from 'fast-check'
import { fromHtml } from 'hast-util-from-html'
import { visit } from 'unist-util-visit'
import { expect, it } from 'vitest'
import { finishPage } from './page'

const page = (body: string) =>
  `<!doctype html><html lang="de"><head></head><body>${body}</body></html>`

it('lets nothing through that a browser would run, however markup is broken', () => {
  const piece = fc.constantFrom(
    ...[
      '<script>',
      '</script>',
      '<script src="/_next/static/x.js">',
      'x()',
      'self.__next_f.push(1)',
    ],
    ...['<!--', '-->', '--!>', '<!', '<![CDATA[', ']]>', '<?', '</', '<', '>', '"', "'", ' ', '\0'],
    ...['<title>', '</title>', '<textarea>', '</textarea>', '<noscript>', '</noscript>', '<svg>'],
    ...['</svg>', '<math>', '<mi>', '<style>', '</style>', '<template>', '<plaintext>', '<select>'],
    ...['<img src=x onerror=x()>', '<p title="', '<a href=', '<xmp>', '</xmp>', '<iframe>', '&lt;'],
  )
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 8 }), (pieces) => {
      let html = ''
      try {
        html = finishPage(page(pieces.join('')), () => '').html
      } catch {
        return
      }
      visit(fromHtml(html), 'element', ({ tagName, properties }) => {
        expect(['script', 'style', 'template'], html).not.toContain(tagName)
        expect(
          Object.keys(properties).filter((name) => name.startsWith('on')),
          html,
        ).toEqual([])
      })
    }),
    { numRuns: 3000 },
  )
})
