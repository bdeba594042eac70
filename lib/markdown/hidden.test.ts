import { describe, expect, it } from 'vitest'
import { publish } from '@/lib/testing/text'

const canary = 'KANARIENVOGEL'

/** Where a source can hold words that no reader of the page sees. */
const hidingPlaces: [string, string][] = [
  ['a comment of its own', `a\n\n<!-- ${canary} -->\n\nb`],
  ['a comment over lines', `a\n\n<!--\n${canary}\n-->\n\nb`],
  ['a comment in a paragraph', `a <!-- ${canary} --> b`],
  ['a comment right behind a word', `a<!--${canary}-->b`],
  ['a comment in a list', `- a <!-- ${canary} -->\n- <!-- ${canary} --> b`],
  ['a comment in a table', `| a <!-- ${canary} --> |\n|---|\n| b |`],
  ['a comment in a heading', `## a <!-- ${canary} -->\n\nb`],
  ['a comment in a link', `[a <!-- ${canary} -->](https://example.org)`],
  ['a comment in HTML', `<div>a <!-- ${canary} --></div>`],
  ['a comment that is not closed', `a\n\n<!-- ${canary}`],
  ['a comment of Markdown', `a\n\n[//]: # (${canary})\n\n[comment]: <> (${canary})`],
  ['the marker of the excerpt', `a\n\n<!-- more ${canary} -->\n\nb`],
  ['a processing instruction', `a <?${canary}?> b`],
  ['a declaration', `a <!X ${canary}> b`],
  ['a section of character data', `a <![CDATA[${canary}]]> b`],
  ['a definition that nothing uses', `a\n\n[b]: https://example.org/${canary} "${canary}"`],
  ['the second definition of a name', `[a][b]\n\n[b]: /c\n\n[b]: /${canary} "${canary}"`],
  ['a footnote that nothing uses', `a\n\n[^b]: ${canary}`],
  ['a footnote of a footnote that nothing uses', `a\n\n[^b]: c[^d]\n\n[^d]: ${canary}`],
  ['the second footnote of a name', `a[^b]\n\n[^b]: c\n\n[^b]: ${canary}`],
  ['the name of a definition', `[a][${canary}]\n\n[${canary}]: https://example.org`],
  ['a script', `a <script>${canary}</script> b`],
  ['a style', `<style>.${canary} {}</style>\n\na`],
  ['a template', `a <template>${canary}</template>`],
  ['a frame', `<iframe src="https://example.org/${canary}">${canary}</iframe>\n\na`],
  ['an embedded object', `<object data="/${canary}"><param value="${canary}"></object>\n\na`],
  ['the title of a drawing', `<svg><title>${canary}</title><desc>${canary}</desc></svg>\n\na`],
  ['a form', `<select><option>${canary}</option></select><textarea>${canary}</textarea>\n\na`],
  ['a hidden field', `<input type="hidden" name="${canary}" value="${canary}">\n\na`],
  ['a title of a document', `<title>${canary}</title>\n\na`],
  ['the head of a document', `<meta name="a" content="${canary}"><link href="/${canary}">\n\na`],
  ['a class', `<p class="${canary}">a</p>`],
  ['a style attribute', `<p style="--a: '${canary}'">a</p>`],
  ['an attribute of data', `<p data-a="${canary}" aria-label="${canary}" title="${canary}">a</p>`],
  [
    'attributes of other elements',
    `<p alt="${canary}" summary="${canary}" label="${canary}" content="${canary}">a</p>`,
  ],
  ['an event handler', `<p onclick="${canary}()">a</p>`],
  ['the address of a quotation', `<blockquote cite="https://example.org/${canary}">a</blockquote>`],
  ['the long description of a picture', `<img src="a.png" alt="b" longdesc="/${canary}">`],
  ['an element that nobody knows', `<x-a b="${canary}">a</x-a>`],
  ['the text of an image without a picture', `a ![${canary}](no.png "${canary}")`],
  ['a link to a script', `[a](javascript:${canary})`],
  ['an image in the text', `![a](data:text/plain,${canary})`],
  ['the language of a fence that nobody knows', `\`\`\`${canary}\na\n\`\`\``],
  ['the words behind the language of a fence', `\`\`\`ts ${canary}\na\n\`\`\``],
  ['tags, which nobody sees', `a${tagged(canary)}b`],
  ['variation selectors', `a${selected(canary)}b`],
]

function tagged(text: string): string {
  return [...text]
    .map((char) => String.fromCodePoint(0xe0000 + (char.codePointAt(0) ?? 0)))
    .join('')
}

function selected(text: string): string {
  return [...text]
    .map((char) => String.fromCodePoint(0xe0100 + (char.codePointAt(0) ?? 0)))
    .join('')
}

/** What is hidden in invisible letters is found by their number. */
const hidden = new RegExp(`${canary}|[\\u{e0000}-\\u{e01ef}]`, 'iu')

describe('no projection of a text', () => {
  it.each(hidingPlaces)('holds what stands in %s', async (_, markdown) => {
    const { problems, links, ...published } = await publish(markdown, {
      resolveImage: (src, use) =>
        /^no|^data:/.test(src)
          ? { code: 'reference-image' }
          : { src, srcSet: src, sources: [], width: 1, height: 1, use },
    })
    expect(JSON.stringify(published)).not.toMatch(hidden)
    expect(links.map(({ href }) => href).join()).not.toMatch(hidden)
  })

  it.each([
    '\u0000',
    '\u0008',
    '\u001b',
    '\u007f',
    '\u0085',
    '\u202e',
    '\ufeff',
    '\ufffe',
    '\ufff9',
  ])('holds the character %j, which is told', async (char) => {
    const { problems, ...published } = await publish(`a\n\nb${char}c \`d${char}\` [e](/f${char})`)
    expect(JSON.stringify(published)).not.toContain(JSON.stringify(char).slice(1, -1))
    expect(Object.values(published).join('')).not.toContain(char)
    expect(problems.map(({ cause, line }) => `${cause} ${line}`)).toContain('control-character 3')
  })

  it('loses what is part of writing', async () => {
    const text =
      'Auf\u00adlage 👩\u200d💻 🏴\u{e0067}\u{e0062}\u{e0065}\u{e006e}\u{e0067}\u{e007f} می\u200cخواهم 葛\u{e0100} a\u2060b'
    const { html, problems } = await publish(text)
    expect(html).toBe(`<p class="lead">${text}</p>`)
    expect(problems).toEqual([])
  })
})
