import { fromHtml } from 'hast-util-from-html'
import { toHtml } from 'hast-util-to-html'
import { describe, expect, it } from 'vitest'
import { publish } from '@/lib/testing/text'
import { headingsOf, nameHeadings, usualIds } from './headings'

const options = {
  locale: 'de',
  linkLabel: (heading: string) => `Link zum Abschnitt „${heading}“`,
  reserved: ['sources'],
}

function transform(html: string) {
  const tree = fromHtml(html, { fragment: true })
  nameHeadings(tree, { ...options, usual: usualIds(tree) })
  return tree
}

function idsIn(html: string): string[] {
  return headingsOf(transform(html)).map((heading) => heading.id)
}

describe('nameHeadings', () => {
  it('links a heading to itself without changing its name', () => {
    expect(toHtml(transform('<h2>Über <em>uns</em></h2>'))).toBe(
      '<h2 id="ueber-uns" aria-labelledby="ueber-uns-name"><span id="über-uns"></span><span id="ueber-uns-name">Über <em>uns</em></span>' +
        '<a class="anchor" href="#ueber-uns" aria-label="Link zum Abschnitt „Über uns“"></a></h2>',
    )
  })

  it('writes ids in ASCII', () => {
    expect(
      idsIn('<h1>Größe &amp; Maß</h1><h2>Meta’s V-JEPA 2</h2><h3>JavaScript: été</h3>'),
    ).toEqual(['groesse-mass', 'metas-v-jepa-2', 'javascript-ete'])
  })

  it('numbers ids that are taken', () => {
    expect(idsIn('<h2>A</h2><h2>A</h2><h3>A 2</h3><h2>A</h2>')).toEqual(['a', 'a-1', 'a-2', 'a-3'])
    expect(idsIn('<h2>Sources</h2><p id="b"></p><h2>B</h2><h2>A name</h2><h2>A</h2>')).toEqual([
      'sources-1',
      'b-1',
      'a-name',
      'a',
    ])
  })

  it('uses each id once', () => {
    const html = toHtml(transform('<h2>A</h2><h2>A name</h2><h2>A name 2</h2><h2>A name</h2>'))
    const ids = [...html.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id)
    expect(ids).toHaveLength(8)
    expect(new Set(ids).size).toBe(8)
  })

  it.each([
    ['Über uns', 'über-uns'],
    ['Größe & Maß', 'größe--maß'],
    ['2. Node.js – was ist das?', '2-nodejs--was-ist-das'],
    ['日本語', '日本語'],
  ])('leads from the id that GitHub, Hugo and VS Code give %j to it', (text, usual) => {
    expect(toHtml(transform(`<h2>${text}</h2>`))).toContain(`<span id="${usual}"></span>`)
  })

  it('leads there from the id of the words as they were written, before blanks and dashes are set', async () => {
    const { html } = await publish('## a_b – z. B. c', { locale: 'de' })
    expect(html).toContain('<span id="a_b--z-b-c"></span>')
    const french = await publish('## L’été : « œuvre »', { locale: 'fr' })
    expect(french.html).toContain('<span id="lété---œuvre-"></span>')
  })

  it('numbers three equal headings as GitHub does', () => {
    expect(idsIn('<h2>A</h2><h2>A</h2><h2>A</h2>')).toEqual(['a', 'a-1', 'a-2'])
  })

  it('leads from the number that the second of two equal headings had once to it', () => {
    const html = toHtml(transform('<h2>A</h2><h2>A</h2>'))
    expect(html).toContain('<h2 id="a-1" aria-labelledby="a-1-name"><span id="a-2"></span>')
  })

  it('gives no id of GitHub to two headings', () => {
    const html = toHtml(transform('<h2>Maß</h2><h2>Maß</h2><h2>Maß 1</h2>'))
    const ids = [...html.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id)
    expect(ids.filter((id) => !id?.endsWith('-name'))).toEqual([
      'mass',
      'maß',
      'mass-1',
      'mass-2',
      'maß-1',
      'mass-1-1',
      'mass-1-2',
      'maß-1-1',
    ])
  })

  it('finds an id where no letter is left', () => {
    expect(idsIn('<h2>???</h2><h2>…</h2>')).toEqual(['section', 'section-1'])
  })

  it('keeps the id that a heading has', () => {
    expect(idsIn('<h2 id="user-content-x">Titel</h2>')).toEqual(['user-content-x'])
  })

  it('leaves the label of the footnotes alone', () => {
    const html = '<h2 class="sr-only" id="footnote-label">Fußnoten</h2>'
    expect(toHtml(transform(html))).toBe(html)
  })
})

describe('headingsOf', () => {
  it('lists depth, id and text', () => {
    expect(headingsOf(transform('<h2>Drei <em>Studien</em></h2><div><h4>Eine</h4></div>'))).toEqual(
      [
        { depth: 2, id: 'drei-studien', text: 'Drei Studien' },
        { depth: 4, id: 'eine', text: 'Eine' },
      ],
    )
  })

  it('names a heading without its references to notes and sources', () => {
    const html = '<h2>H<sub>2</sub>O, m<sup>2</sup><sup><a href="#fn">1</a></sup></h2>'
    expect(headingsOf(transform(html))).toEqual([{ depth: 2, id: 'h2o-m2', text: 'H₂O, m²' }])
  })

  it('lists no heading without an id', () => {
    expect(headingsOf(fromHtml('<h2>A</h2>', { fragment: true }))).toEqual([])
  })
})
