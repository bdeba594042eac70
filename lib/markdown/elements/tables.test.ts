import { fromHtml } from 'hast-util-from-html'
import { toHtml } from 'hast-util-to-html'
import { describe, expect, it } from 'vitest'
import { setTables } from './tables'

const options = {
  label: (number: number) => `Tabelle ${number}`,
  captionWords: ['Table', 'Tabelle'],
}

function transform(html: string): string {
  const tree = fromHtml(html, { fragment: true })
  setTables(tree, options)
  return toHtml(tree)
}

const box = (name: string) =>
  `<div class="table-scroll" role="region" aria-label="${name}" tabindex="0">`
const body = '<tbody><tr><td>1</td></tr></tbody>'

describe('setTables', () => {
  it('puts tables into boxes that scroll', () => {
    const table = `<table>${body}</table>`
    expect(transform(`<p>a</p>${table}<ul><li>${table}</li></ul>`)).toBe(
      `<p>a</p>${box('Tabelle 1')}${table}</div><ul><li>${box('Tabelle 2')}${table}</div></li></ul>`,
    )
  })

  it.each([
    ['before', `<p class="lead">Tabelle: Drei <em>Studien</em></p>\n<table>${body}</table>`],
    ['after', `<table>${body}</table>\n<p>Table: Drei <em>Studien</em></p>`],
  ])('takes a caption from the paragraph %s', (_, html) => {
    expect(transform(html).trim()).toBe(
      `${box('Drei Studien')}<table><caption>Drei <em>Studien</em></caption>${body}</table></div>`,
    )
  })

  it('gives a caption to one table only', () => {
    const html = transform(`<table>${body}</table><p>tabelle: A</p><table>${body}</table>`)
    expect(html).toBe(
      `${box('A')}<table><caption>A</caption>${body}</table></div>${box('Tabelle 2')}<table>${body}</table></div>`,
    )
  })

  it('keeps the caption that a table has', () => {
    const table = `<table><caption>B</caption>${body}</table>`
    expect(transform(`<p>Table: A</p>${table}`)).toBe(`<p>Table: A</p>${box('B')}${table}</div>`)
  })

  it.each([
    '<p>Tabellen: A</p>',
    '<p>Die Tabelle: A</p>',
    '<h2>Tabelle: A</h2>',
    '<p>Table: A</p><hr>',
  ])('takes no caption from %s', (before) => {
    expect(transform(`${before}<table>${body}</table>`)).toBe(
      `${before}${box('Tabelle 1')}<table>${body}</table></div>`,
    )
  })

  it('aligns cells without a style', () => {
    const html = transform(
      '<table><tbody><tr><td align="right">1</td><td class="x" align="center">2</td><td align="x">3</td></tr></tbody></table>',
    )
    expect(html).toContain(
      '<td data-align="right">1</td><td class="x" data-align="center">2</td><td>3</td>',
    )
  })
})
