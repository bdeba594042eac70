import { fromHtml } from 'hast-util-from-html'
import { toHtml } from 'hast-util-to-html'
import { describe, expect, it } from 'vitest'
import { setText } from './typography'

function set(html: string, locale = 'de'): string {
  const tree = fromHtml(html, { fragment: true })
  setText(tree, locale)
  return toHtml(tree)
}

describe('setText', () => {
  it('pairs quotation marks across inline elements', () => {
    expect(set('<p>"<em>Betont</em>" und <strong>"<a href="/x">Link</a>"</strong>.</p>')).toBe(
      '<p>„<em>Betont</em>“ und <strong>„<a href="/x">Link</a>“</strong>.</p>',
    )
    expect(set("<p>Er sagt, <em>'ja</em>', <b>Hans</b>' Rad</p>")).toBe(
      '<p>Er sagt, <em>‚ja</em>‘, <b>Hans</b>’ Rad</p>',
    )
  })

  it.each([
    ["'Zitat'", '‚Zitat‘'],
    ['"Zitat"', '„Zitat“'],
    ["Er rief 'Halt!'", 'Er rief ‚Halt!‘'],
    ["Andreas'", 'Andreas’'],
  ])('closes %s before the number of a note', (text, shown) => {
    const number = '<sup><a href="#n">1</a></sup>'
    expect(set(`<p>${text}${number}.</p>`)).toBe(`<p>${shown}${number}.</p>`)
  })

  it('joins dashes and dots that inline elements divide', () => {
    expect(set('<p>Wort <b>--</b> Wort <i>--</i>-<i> x</i></p>')).toBe(
      '<p>Wort\u00a0<b>–</b> Wort\u00a0<i>–</i><i> x</i></p>',
    )
  })

  it('begins anew with each block', () => {
    expect(set('<ul><li>"a<p>"b"</p></li><li>"c"</li></ul>')).toBe(
      '<ul><li>„a<p>„b“</p></li><li>„c“</li></ul>',
    )
    expect(set('<table><tr><td>"a"</td><td>"b"</td></tr></table>')).toContain(
      '<td>„a“</td><td>„b“</td>',
    )
  })

  it.each(['code', 'kbd', 'samp', 'var', 'pre', 'math', 'tt'])('leaves <%s> as it is', (name) => {
    const html = `<${name}>"x" -- 'y'... V-JEPA 2</${name}>`
    expect(set(html)).toBe(html)
  })

  it('quotes code as if it were a word', () => {
    expect(set('<p>"<code>"x"</code>" und <code>x</code>\'s</p>')).toBe(
      '<p>„<code>"x"</code>“ und <code>x</code>’s</p>',
    )
  })

  it.each(['https://example.org/a--b...c', "www.example.org/it's", "it's--me@example.org"])(
    'leaves the address %s as it is',
    (address) => {
      expect(set(`<p><a href="#">${address}</a></p>`)).toBe(`<p><a href="#">${address}</a></p>`)
    },
  )

  it('sets a link whose text is no address', () => {
    expect(set('<a href="https://example.org/">"Titel"</a>')).toBe(
      '<a href="https://example.org/">„Titel“</a>',
    )
  })

  it('follows the language of a part', () => {
    expect(
      set('<p>"Er" <q lang="en-GB">"he"</q> <i lang="fr">"il"</i> <i lang="la">"is"</i></p>'),
    ).toBe(
      '<p>„Er“ <q lang="en-GB">“he”</q> <i lang="fr">«\u202fil\u202f»</i> <i lang="la">"is"</i></p>',
    )
    expect(set('<p>"He"</p>', 'en')).toBe('<p>“He”</p>')
  })

  it('keeps names together', () => {
    expect(set('<p>Das Modell V-JEPA 2 <b>und V-JEPA 2</b></p>')).toBe(
      '<p>Das Modell <span class="nobr">V-JEPA 2</span> <b>und <span class="nobr">V-JEPA 2</span></b></p>',
    )
  })

  it('starts a new line after a line break', () => {
    expect(set('<p>"a"<br>"b"</p>')).toBe('<p>„a“<br>„b“</p>')
  })
})
