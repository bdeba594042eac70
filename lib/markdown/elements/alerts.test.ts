import { toHtml } from 'hast-util-to-html'
import { toHast } from 'mdast-util-to-hast'
import { describe, expect, it } from 'vitest'
import { parseMarkdown } from '../syntax/parse'
import { readAlerts } from './alerts'

const titles = {
  note: 'Hinweis',
  tip: 'Tipp',
  important: 'Wichtig',
  warning: 'Warnung',
  caution: 'Vorsicht',
}

function render(markdown: string): string {
  const tree = parseMarkdown(markdown)
  readAlerts(tree, markdown, titles)
  return toHtml(toHast(tree)).replaceAll('\n', '')
}

describe('readAlerts', () => {
  it.each([
    ['NOTE', 'note', 'Hinweis'],
    ['TIP', 'tip', 'Tipp'],
    ['IMPORTANT', 'important', 'Wichtig'],
    ['WARNING', 'warning', 'Warnung'],
    ['CAUTION', 'caution', 'Vorsicht'],
    ['note', 'note', 'Hinweis'],
  ])('makes an aside of [!%s]', (marker, type, title) => {
    expect(render(`> [!${marker}]\n> Text *mit* Form.\n>\n> Mehr.`)).toBe(
      `<aside class="alert alert-${type}" role="note"><p class="alert-title">${title}</p>` +
        '<p>Text <em>mit</em> Form.</p><p>Mehr.</p></aside>',
    )
  })

  it.each([
    '> [!NOTE]  \n> Text',
    '> [!NOTE]\\\n> Text',
    '> [!NOTE]\n>\n> Text',
    '> [!NOTE] \nText',
  ])('takes every way to end the line: %j', (markdown) => {
    expect(render(markdown)).toBe(
      '<aside class="alert alert-note" role="note"><p class="alert-title">Hinweis</p><p>Text</p></aside>',
    )
  })

  it('accepts other blocks behind the marker', () => {
    expect(render('> [!TIP]\n> - a\n> - b')).toContain(
      'Tipp</p><ul><li>a</li><li>b</li></ul></aside>',
    )
  })

  it.each([
    ['shares its line', '> [!NOTE] Text'],
    ['shares its line with a link', '> [!NOTE][x](/y)\n> Text'],
    ['is escaped', '> \\[!NOTE]\n> Text'],
    ['is escaped at its end', '> [!NOTE\\]\n> Text'],
    ['has nothing behind it', '> [!NOTE]'],
    ['is unknown', '> [!DANGER]\n> Text'],
    ['is a link', '> [!NOTE]\n> Text\n\n[!NOTE]: /url'],
    ['is not the first line', '> Text\n> [!NOTE]\n> Text'],
    ['stands behind another block', '> # A\n> [!NOTE]\n> Text'],
  ])('keeps the quotation when the marker %s', (_, markdown) => {
    const html = render(markdown)
    expect(html).toMatch(/^<blockquote>/)
    expect(html).not.toContain('aside')
  })
})
