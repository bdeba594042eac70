import { describe, expect, it } from 'vitest'
import { publish } from '@/lib/testing/text'
import { fragmentProblems } from './fragments'

const pages: Record<string, string> = {
  '/b': '## Über uns\n\n<a id="eigen"></a>\n\n## Fazit\n\n## Fazit',
}

/** What is said of the links of a text at `/a`, and what each should be. */
async function broken(markdown: string): Promise<[unknown, string | undefined][]> {
  const own = await publish(markdown)
  const others = await Promise.all(
    Object.entries(pages).map(
      async ([path, text]) => [path, (await publish(text)).anchors] as const,
    ),
  )
  const anchors = new Map([...others, ['/a', own.anchors] as const])
  const anchorsAt = (path: string) => {
    const ids = anchors.get(path)
    return ids && new Set([...ids, 'content', 'sources'])
  }
  return fragmentProblems({ links: own.links, path: '/a' }, anchorsAt).map(({ values, mended }) => [
    values.found,
    mended,
  ])
}

describe('links to a place in a page', () => {
  it.each([
    ['in the text itself', '[x](#auch-nicht)\n\n## Auch-Nichts', '"#auch-nicht"', '#auch-nichts'],
    ['in HTML', '<a href="#fazi">x</a>\n\n## Fazit', '"#fazi"', '#fazit'],
    ['in another page', '[x](/b#uber-uns)', '"/b#uber-uns"', '/b#ueber-uns'],
    ['without anything near', '[x](#ganz-anders)\n\n## A', '"#ganz-anders"', undefined],
    ['in other letters', '[x](/b#Eigen)', '"/b#Eigen"', '/b#eigen'],
    ['in a definition', '[x][y]\n\n[y]: #nirgends', '"#nirgends"', undefined],
  ])('are told %s, with what is near', async (_, markdown, found, mended) => {
    expect(await broken(markdown)).toEqual([[found, mended]])
  })

  it.each([
    ['a heading', '[x](#fazit)\n\n## Fazit'],
    ['words that are to be highlighted', '[x](#:~:text=Fazit) [y](#fazit:~:text=A)\n\n## Fazit'],
    ['GitHub’s id of a heading with umlauts', '[x](#über-uns)\n\n## Über uns'],
    ['the same, encoded', '[x](#%C3%BCber-uns)\n\n## Über uns'],
    ['GitHub’s id in another page', '[x](/b#über-uns) [y](/b#fazit-1)'],
    ['a second heading of that name', '[x](/b#fazit-2)'],
    [
      'an anchor of the author',
      '[x](#hier) [y](#dort) [z](/b#eigen)\n\n<a id="hier"></a> <a name="dort">a</a>',
    ],
    ['a heading with an id of its own', '[x](#kurz)\n\n## Ein langer Titel {#kurz}'],
    ['an id with signs of Markdown', '[x](#A.__call__)\n\n## `A.__call__(x)` {#A.__call__}'],
    ['such an id above a line', '[x](#a-*b*)\n\nEin *langer* Titel {#a-*b*}\n---'],
    ['such an id before number signs', '[x](#_a_)\n\n## Titel {#_a_} ##'],
    ['a heading of HTML', '[x](#kurz)\n\n<h2 id="kurz">Titel</h2>'],
    ['an element of HTML', '[x](#kasten)\n\n<div id="kasten">a</div>'],
    ['what the page itself has', '[x](#sources) [y](/b#content)'],
    ['the top', '[x](#) [y](#top)'],
    ['a page that nobody knows', '[x](/c#d)'],
    ['the web', '[x](https://example.org/#d)'],
    ['a footnote', 'a[^1]\n\n[^1]: b'],
  ])('are fine that lead to %s', async (_, markdown) => {
    expect(await broken(markdown)).toEqual([])
  })
})

describe('ids of the author', () => {
  it.each([
    ['<a id="content"></a>', 'anchor-taken', 'content'],
    ['<a id="source-1"></a>', 'anchor-taken', 'source-1'],
    ['## A {#picture-1}', 'anchor-taken', 'picture-1'],
    ['<p id="a b">c</p>', 'anchor-form', 'a b'],
    ['<p id="x">a</p>\n\n<p id="x">b</p>', 'anchor-doubled', 'x'],
    ['<p id="footnote-label">a</p>', 'anchor-taken', 'footnote-label'],
  ])('are told and taken out where the page cannot have them: %s', async (markdown, code, id) => {
    const { html, problems } = await publish(markdown)
    expect(problems.map((problem) => problem.code)).toEqual([code])
    expect(html.split(` id="${id}"`).length).toBeLessThanOrEqual(2)
    expect(html).not.toContain('{#')
  })

  it.each(['a[^Größe]\n\n[^Größe]: b', 'a[^50%]\n\n[^50%]: b'])(
    'are not those of footnotes, which may be encoded: %j',
    async (markdown) => {
      const { anchors, html, problems } = await publish(markdown)
      expect(problems).toEqual([])
      const [, target = ''] = /href="#([^"]+)"/.exec(html) ?? []
      expect(anchors).toContain(target)
    },
  )

  it('keep headings from taking them', async () => {
    const { headings } = await publish('<a id="fazit"></a>\n\n## Fazit')
    expect(headings.map(({ id }) => id)).toEqual(['fazit-1'])
  })
})
