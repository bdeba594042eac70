import { createElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { finishPage } from './page'

const css = 'p{color:red}'
const finished = (html: string) => finishPage(html, () => css).html

const page = (head: string, body = '<p>Text</p>') =>
  `<!doctype html><html lang="de"><head>${head}</head><body>${body}</body></html>`

describe('finishPage', () => {
  it('takes out the client runtime, its hints, payload and markers', () => {
    const html = page(
      '<link rel="preload" as="script" href="/_next/static/chunks/a.js"/><script src="/_next/static/chunks/b.js" async=""></script><meta name="next-size-adjust" content=""/><link rel="preconnect" href="/" crossorigin=""/>',
      '<div hidden=""><!--$--><!--/$--></div><p>Text <!-- -->hier</p><script>self.__next_f.push([1,"x"])</script><script>(self.__next_f=self.__next_f||[]).push([0])</script><script id="_R_">(globalThis["TURBOPACK"] || []).push({})</script>',
    )
    expect(finished(html)).toBe(page('', '<p>Text hier</p>'))
  })

  it('takes out React’s request for a picture that follows', () => {
    const logo = renderToStaticMarkup(createElement('img', { src: '/logo.svg', alt: '' }))
    expect(logo).toContain('<link')
    expect(finished(page('', logo))).toBe(page('', '<img src="/logo.svg" alt/>'))
  })

  it('writes the names of attributes small, and leaves their values, text and drawings', () => {
    const code = '<code> dateTime="x"</code><svg viewBox="0 0 1 1"></svg>'
    const rest = `title="React’s srcSet= and class=" class="a">a</time>${code}`
    expect(finishPage(`<time dateTime="2026" ${rest}`, () => '').html).toBe(
      `<time datetime="2026" ${rest}`,
    )
  })

  it('says an attribute without a value by its name alone, and leaves what only looks like one', () => {
    const text = '<p title=" alt=&quot;&quot; ">hidden=""</p>'
    expect(
      finishPage(`<img alt="" src="/a"/><a itemScope="" download>${text}`, () => '').html,
    ).toBe(`<img alt src="/a"/><a itemScope download>${text}`)
  })

  it('leaves out what the framework says a second time for X', () => {
    const own =
      '<meta property="og:title" content="T"/><meta name="twitter:card" content="summary"/><meta name="twitter:image:alt" content="A"/>'
    const again =
      '<meta name="twitter:title" content="T"/><meta name="twitter:image" content="https://example.org/a.png"/>'
    expect(finished(page(own + again))).toBe(page(own))
  })

  it('keeps text, links and structured data as they are', () => {
    const head =
      '<link rel="canonical" href="https://example.org/de"><script type="application/ld+json">{"name":"a < b & c"}</script>'
    expect(finished(page(head))).toBe(page(head))
  })

  it.each([
    ['<script>alert(1)</script>', 'unknown script'],
    ['<script src="https://example.org/x.js"></script>', 'unknown script'],
    ['<link rel="preload" as="script" href="/own.js">', 'unknown link'],
    ['<link rel="stylesheet" href="/own.css">', 'unknown link'],
    ['<link rel="modulepreload" href="/_next/static/x.js">', 'unknown link'],
    ['<link rel="preconnect" href="https://example.org">', 'unknown link'],
    ['<link rel="preload" as="font" href="/_next/static/media/a.woff2">', 'unknown link'],
    ['<link rel="dns-prefetch" href="https://example.org">', 'unknown link'],
    ['<template id="B:0"></template>', 'unknown payload'],
    ['<style>p{color:red}</style>', 'unknown inline style'],
  ])('fails on %s', (element, message) => {
    expect(() => finished(page(element))).toThrow(message)
  })

  it('fails on an event handler and on a style attribute', () => {
    expect(() => finished(page('', '<p onclick="x()">Text</p>'))).toThrow('unknown event handler')
    expect(() => finished(page('', '<p style="color:red">Text</p>'))).toThrow(
      'unknown inline style',
    )
  })

  it('fails on an attribute without a blank before it', () => {
    expect(() => finished(page('', '<p title="a"class="b">Text</p>'))).toThrow('unknown attribute')
  })

  it('sets its style sheets into the page, with a policy that allows nothing else', () => {
    const sheets =
      '<link rel="stylesheet" href="/_next/static/a.css" data-precedence="next"><title>T</title><link rel="stylesheet" href="/_next/static/b.css">'
    const { html, styles } = finishPage(page(sheets), (address) => `${address}{}`)
    expect(styles).toEqual(["'sha256-G+e8z1yzi4i7wA+QNfcLn20lFmWy0l6qjX/hOqlVG0E='"])
    expect(html.replaceAll('&#39;', "'")).toBe(
      page(
        `<title>T</title><meta http-equiv="Content-Security-Policy" content="style-src 'self' ${styles[0]};frame-src 'none'"><style>/_next/static/a.css{}/_next/static/b.css{}</style>`,
      ),
    )
  })

  it('lets frames in only from where the page has something to show on a click', () => {
    const frame = 'https://www.youtube-nocookie.com/embed/abcdefghijk'
    const link = `<a href="/x" data-frame="${frame}">a</a>`
    const sheet = '<link rel="stylesheet" href="/_next/static/a.css">'
    const { html } = finishPage(page(sheet, link + link), () => 'a{}')
    expect(html).toContain(';frame-src https://www.youtube-nocookie.com"')
  })

  it('asks at once for the first file of a face that must be there for the first paint', () => {
    const face = (name: string, display: string) =>
      `@font-face{font-family:a;src:url("/${name}.woff2") format("woff2");font-display:${display}}`
    const sheet = face('math', 'block') + face('latin', 'optional') + face('greek', 'optional')
    const { html } = finishPage(
      page('<link rel="stylesheet" href="/_next/static/a.css">'),
      () => sheet,
    )
    expect(html.match(/<link[^>]*>/g)).toEqual([
      '<link rel="preload" as="font" type="font/woff2" crossorigin href="/latin.woff2">',
    ])
  })

  it('keeps a hidden element that holds something', () => {
    const body = '<div hidden><p>Text</p></div>'
    expect(finished(page('', body))).toBe(page('', body))
  })
})

it('puts what the site itself says of its colours behind the other styles', () => {
  const own = '<style data-site="">:root{--color-accent:red}</style>'
  const { html, styles } = finishPage(
    `<html><head><link rel="stylesheet" href="/_next/static/a.css"/>${own}</head><body></body></html>`,
    () => 'a{b:c}',
  )
  expect(html).toContain('<style>a{b:c}:root{--color-accent:red}</style></head>')
  expect(html.match(/<style/g)).toHaveLength(1)
  expect(styles).toHaveLength(1)
})

it('gives an element short classes and plain names at once', () => {
  const { html } = finishPage(
    '<html><head><link rel="stylesheet" href="/_next/static/a.css"/></head><body><a hrefLang="en" class="card flex" tabIndex="0">x</a></body></html>',
    () => '@layer utilities{.flex{a:b}}',
  )
  expect(html).toContain('<a hreflang="en" class="card a" tabindex="0">x</a>')
})
