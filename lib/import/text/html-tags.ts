import type { Element } from 'hast'
import { fromHtml } from 'hast-util-from-html'
import { sanitizeSchema } from '@/lib/markdown/check/sanitize'
import type { Edit } from '@/lib/markdown/tree/edits'
import { type Draft, fence, hidden } from './draft'
import type { HtmlAddresses } from './html-addresses'
import { markdownInHtml } from './markdown-in-html'
import { tag } from './tag'

const token =
  /<!--(?:(?!<!--)[\s\S])*?-->|<(script|style|iframe|object|video|audio|form|svg)\b[^>]*>[\s\S]*?<\/\1\s*>|<(\/?)([A-Za-z][\w-]*)(?![\w-])(?:"[^"]*"|'[^']*'|[^'"<>])*>/gi

const known = new Set([...(sanitizeSchema.tagNames ?? []), 'figure', 'figcaption', 'u'])

/** Whether nothing but pictures is left of HTML once it is converted, so that they can stand in Markdown. */
export function isPicturesAlone(html: string): boolean {
  const rest = html.replace(token, (source) => {
    const name = /^<\/?([\w-]+)/.exec(source)?.[1]?.toLowerCase()
    return name === undefined || name === 'img' ? '' : source
  })
  return !/<[a-z/]/i.test(rest)
}

/** A diagram of Mermaid that is a block of its own, as code; undefined for other HTML. */
export function diagramOf(html: string): string | undefined {
  const { source } =
    /^<(?<name>div|pre)\b[^>]*\bclass=(["'])mermaid\2[^>]*>(?<source>[\s\S]*)<\/\k<name>>\s*$/i.exec(
      html,
    )?.groups ?? {}
  const plain = source?.replaceAll('&gt;', '>').replaceAll('&lt;', '<').replaceAll('&amp;', '&')
  return plain && fence(plain, 'mermaid')
}

/** Makes HTML of an old site such as this site keeps; what goes is told. `offset` is where it begins in the draft. */
export function htmlEdits(
  html: string,
  offset: number,
  draft: Draft,
  addresses: HtmlAddresses,
): Edit[] {
  const tags = [...html.matchAll(token)].flatMap((match): Edit[] => {
    const [whole] = match
    const start = offset + match.index
    const text = replacement(whole, start, draft, addresses)
    return text === whole ? [] : [{ start, end: start + whole.length, text }]
  })
  return addresses.inHtml ? [...tags, ...markdownInHtml(html, offset, addresses)] : tags
}

function replacement(
  source: string,
  start: number,
  draft: Draft,
  addresses: HtmlAddresses,
): string {
  if (source.startsWith('<!--')) return source
  const name = /^<\/?([\w-]+)/.exec(source)?.[1]?.toLowerCase() ?? ''
  if (source.startsWith('</')) return known.has(name) ? source : ''
  const element = elementOf(source)
  if (!element) return source
  if (name === 'iframe' || name === 'script' || name === 'video' || name === 'audio')
    return embedded(element, source, start, draft, addresses)
  if (name === 'img') return image(element, start, addresses)
  if (!known.has(name)) return unknown(source, start, draft)
  return name === 'a'
    ? anchor(element, start, draft, addresses)
    : kept(element, source, start, draft)
}

function elementOf(source: string): Element | undefined {
  // Parts of tables are dropped outside of one, so they stand in a template, which takes anything.
  const [template] = fromHtml(`<template>${source}</template>`, { fragment: true }).children
  const children = template?.type === 'element' ? (template.content?.children ?? []) : []
  return children.find((child) => child.type === 'element')
}

function textProperty({ properties }: Element, name: string): string | undefined {
  const value = properties[name]
  return value === undefined || value === null || value === false ? undefined : String(value)
}

function unknown(source: string, start: number, draft: Draft): string {
  draft.lose('html', start, source)
  return /^<(style|form|object|svg)/i.test(source) ? hidden(source) : ''
}

/** A frame or film as a link to what it showed; nothing foreign is loaded before a reader asks. */
function embedded(
  element: Element,
  source: string,
  start: number,
  draft: Draft,
  addresses: HtmlAddresses,
): string {
  const src =
    textProperty(element, 'src') ?? /<source[^>]*\bsrc=["']?([^"'\s>]+)/i.exec(source)?.[1]
  const gist = src?.match(/gist\.github\.com\/[\w-]+\/\w+/)?.[0]
  const isScript = element.tagName === 'script'
  const address =
    src && !isScript && addresses.address(watchable(src.replace(/^\/\//, 'https://')), start)
  draft.lose(gist || address ? 'embed' : 'html', start, source)
  if (isScript && gist) return addresses.link('Gist', `https://${gist}`, source)
  if (!address) return hidden(source)
  return addresses.link(textProperty(element, 'title') ?? nameOf(address), address, source)
}

function watchable(address: string): string {
  const [, id] = /youtube(?:-nocookie)?\.com\/embed\/([\w-]+)/.exec(address) ?? []
  return id
    ? `https://www.youtube.com/watch?v=${id}`
    : address.replace('player.vimeo.com/video/', 'vimeo.com/')
}

/** A film by its file, one elsewhere by who shows it. */
export function nameOf(address: string): string {
  const [file] =
    /(?<![^/?#])[^/?#]+\.(?:mp4|m4v|mov|webm|ogv|ogg|oga|opus|mp3|m4a|wav|flac)$/i.exec(address) ??
    []
  if (file ?? !URL.canParse(address)) return file ?? address
  // What begins with “www.” would become a link of its own.
  const host = new URL(address).host.replace(/^www\./, '')
  return { 'youtube.com': 'YouTube', 'youtu.be': 'YouTube', 'vimeo.com': 'Vimeo' }[host] ?? host
}

function image(element: Element, start: number, { picture }: HtmlAddresses): string {
  const width = textProperty(element, 'width')
  const src = textProperty(element, 'src') ?? textProperty(element, 'dataSrc') ?? ''
  return picture(
    {
      src,
      alt: textProperty(element, 'alt'),
      width: /^\d+$/.test(width ?? '') ? width : undefined,
    },
    start,
  )
}

/** `<a name="x">` is how old pages named a place. */
function anchor(element: Element, start: number, draft: Draft, addresses: HtmlAddresses): string {
  const href = textProperty(element, 'href')
  const id = textProperty(element, 'id') ?? textProperty(element, 'name')
  const address = href === undefined ? undefined : addresses.address(href, start)
  if (href !== undefined && address === undefined) draft.lose('link', start, href)
  return tag('a', { href: address, id })
}

/** Attributes that mean something; how it looked is the site’s own matter. */
const meaningful = [
  'id',
  'title',
  'lang',
  'dir',
  'colSpan',
  'rowSpan',
  'scope',
  'dateTime',
  'start',
  'open',
  'cite',
  'align',
]

function kept(element: Element, source: string, start: number, draft: Draft): string {
  if (/\sstyle\s*=/i.test(source)) draft.lose('html', start, source)
  const names = meaningful.filter((name) => element.properties[name] !== undefined)
  const attributes = names.map((name) => [name, textProperty(element, name)] as const)
  const isMarkdown = 'markdown' in element.properties
  return `${tag(element.tagName, Object.fromEntries(attributes))}${isMarkdown ? '\n\n' : ''}`
}
