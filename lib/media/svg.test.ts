import { describe, expect, it } from 'vitest'
import { readSvg, shownSvg } from './svg'

const svg = (inside: string, attributes = 'viewBox="0 0 20 10"') =>
  `<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" ${attributes}>\n${inside}</svg>`

describe('readSvg', () => {
  it.each([
    ['viewBox="0 0 20 10"', 20, 10],
    ['viewBox="0,0,20.4,10"', 20, 10],
    ['width="40" height="30px" viewBox="0 0 20 10"', 40, 30],
    ['width="100%" height="5em" viewBox="0 0 20 10"', 20, 10],
    ['width="40" viewBox="0 0 20 10"', 20, 10],
  ])('reads the size of %s', (attributes, width, height) => {
    expect(readSvg(svg('', attributes))).toEqual({ width, height })
  })

  it.each(['', 'width="100%" height="100%"', 'viewBox="0 0 0 10"', 'viewBox="none"'])(
    'asks for a size where there is „%s“',
    (attributes) => {
      expect(readSvg(svg('', attributes))).toEqual({
        line: 1,
        column: 1,
        code: 'svg-size',
        values: {},
      })
    },
  )

  it.each([
    '<style>.a { fill: url(#b) }</style><linearGradient id="b"/><rect class="a" fill="url(#b)"/>',
    '<use href="#b"/><use xlink:href="#b"/><animate attributeName="fill" values="red;blue"/>',
    '<image href="data:image/png;base64,AAAA"/>',
    '<!-- <script> --><text>onload=alert(1) url(https://example.org)</text><title>script</title>',
  ])('accepts %s', (inside) => {
    expect(readSvg(svg(inside))).toEqual({ width: 20, height: 10 })
  })

  it.each([
    ['<script>alert(1)</script>', '<script>'],
    ['<s:script xmlns:s="http://www.w3.org/2000/svg"/>', '<s:script>'],
    ['<foreignObject><p>a</p></foreignObject>', '<foreignObject>'],
    ['<rect onload="alert(1)"/>', 'onload="alert(1)"'],
    ['<rect ONLOAD="alert(1)"/>', 'ONLOAD="alert(1)"'],
    ['<rect onclick="alert(1)"/>', 'onclick="alert(1)"'],
    ['<set onbegin="alert(1)"/>', 'onbegin="alert(1)"'],
    ['<image href="https://example.org/a.png"/>', 'href="https://example.org/a.png"'],
    ['<image xlink:href="//example.org/a.png"/>', 'xlink:href="//example.org/a.png"'],
    ['<use href="other.svg#a"/>', 'href="other.svg#a"'],
    ['<a href="java&#115;cript:alert(1)"/>', 'href="javascript:alert(1)"'],
    ['<image href="data:image/svg+xml;base64,AA"/>', 'href="data:image/svg+xml;base64,AA"'],
    ['<set attributeName="href" to="#a"/>', 'attributeName="href"'],
    ['<animate attributeName="xlink:href"/>', 'attributeName="xlink:href"'],
    ['<rect fill="url( \'https://example.org/a\')"/>', 'fill="url( \'https://example.org/a\')"'],
    ['<rect style="fill: u\\72l(https://a)"/>', 'style="fill: u\\72l(https://a)"'],
    ['<style>@import "https://example.org/a.css";</style>', '@import'],
    [
      '<style><![CDATA[ a { fill: url(https://example.org/a) } ]]></style>',
      'url(https://example.org/a',
    ],
  ])('refuses %s', (inside, found) => {
    expect(readSvg(svg(`\n  ${inside}`))).toMatchObject({
      line: 3,
      code: 'svg-unsafe',
      values: { found },
    })
  })

  it.each([
    [
      '<?xml-stylesheet href="https://example.org/a.css"?><svg viewBox="0 0 1 1"/>',
      '<?xml-stylesheet',
    ],
    ['<!DOCTYPE svg [<!ENTITY a "b">]><svg viewBox="0 0 1 1">&a;</svg>', '<!ENTITY'],
  ])('refuses the file %s', (text, found) => {
    expect(readSvg(text)).toMatchObject({ line: 1, code: 'svg-alone', values: { found } })
  })

  it.each([
    ['<svg viewBox="0 0 1 1"><g></svg>', '“Missing end tag for element g'],
    ['<html/>', '<html>'],
    ['', '“Root element is missing or invalid”'],
  ])('refuses what is no SVG: %s', (text, found) => {
    const result = readSvg(text)
    expect(result).toMatchObject({ code: 'svg-invalid' })
    expect('code' in result && (result.values.found ?? 'nothing')).toContain(found)
  })

  it('names the line of a file with the line breaks of Windows', () => {
    const text = svg('\n  <script/>').replaceAll('\n', '\r\n')
    expect(readSvg(text)).toMatchObject({ line: 3, column: 3 })
  })

  it('survives a file nested deeper than calls can be', () => {
    const depth = 100_000
    const result = readSvg(svg(`${'<g>'.repeat(depth)}${'</g>'.repeat(depth)}`))
    expect(result).toMatchObject({ code: 'svg-invalid' })
  })
})

describe('shownSvg', () => {
  it.each([
    ['<!-- a --><rect/><!-- 👩‍💻 --><g/>', '<rect/><g/>'],
    ['<g>👩‍💻<!-- a\nb --></g>', '<g>👩‍💻</g>'],
    ['<metadata>a<!-- b --><c/></metadata><title>d</title>', '<title>d</title>'],
    ['<svg:metadata xmlns:svg="http://www.w3.org/2000/svg">a</svg:metadata><g/>', '<g/>'],
    ['<?a b?><text>&lt;!-- c --&gt;</text>', '<text>&lt;!-- c --&gt;</text>'],
    ['<style><![CDATA[ <!-- a --> ]]></style>', '<style><![CDATA[ <!-- a --> ]]></style>'],
  ])('makes of %s what can be seen or heard', (inside, shown) => {
    expect(shownSvg(svg(inside))).toBe(svg(shown))
  })

  it('keeps nothing around the drawing but what says how to read it', () => {
    const head = '<?xml version="1.0"?>'
    expect(shownSvg(`${head}<!-- a --><?b?>${svg('')}<!-- c -->`)).toBe(`${head}${svg('')}`)
  })

  it('knows the places of a file with the line breaks of Windows', () => {
    expect(shownSvg('<svg>\r\n\r\n<!-- a --><g/></svg>')).toBe('<svg>\n\n<g/></svg>')
  })
})
