import { fromHtml } from 'hast-util-from-html'
import type { Definition, Html, Image, Link, Nodes, Root } from 'mdast'
import type { Position } from 'unist'
import { visit } from 'unist-util-visit'
import { numberOf } from '@/lib/sources/claims'
import { toAbsolute } from './absolute'
import type { Claim } from './claim-syntax'
import { applyEdits, type Edit, removal, spanOf } from './edits'
import { escapeMarkdown } from './escape'
import { isMoreMarker } from './excerpt'
import { readImageTitle } from './image-title'
import { parseMarkdown } from './parse'
import type { RenderContext } from './plugins'
import { imagesOf } from './shown-images'
import { sourcesSection } from './sources'

type Context = Pick<
  RenderContext,
  'sourceWords' | 'claims' | 'resolveLink' | 'resolveImage' | 'names'
>

/**
 * Makes of a text Markdown that can stand away from its page: addresses are absolute, markers of claims are numbers
 * of sources, and the sources list and the end of the excerpt are gone. All else stays as its author wrote it, since
 * only what the parser takes for one of these is cut or replaced, at its place. `base` is the page's address.
 */
export async function toPortable(body: string, context: Context, base: string): Promise<string> {
  const tree = parseMarkdown(body)
  const pictures = new Set(imagesOf(tree).flatMap(({ definition }) => definition ?? []))
  const work: Promise<Edit[]>[] = []
  visit(tree, (node) => {
    work.push(editsOf(node, { ...context, body, base, tree, pictures }))
  })
  const cut = sourcesSection(tree, context.sourceWords).map((node) => removal(node, body))
  const edited = applyEdits(body, [...cut, ...(await Promise.all(work)).flat()])
  return edited.replace(/^\n+/, '').trimEnd()
}

interface Text extends Context {
  body: string
  base: string
  tree: Root
  /** Definitions that stand for pictures. */
  pictures: ReadonlySet<Definition>
}

async function editsOf(node: Nodes, text: Text): Promise<Edit[]> {
  if (isMoreMarker(node)) return [removal(node, text.body)]
  if (node.type === 'claim') return [claimEdit(node, text)]
  if (node.type === 'link') return linkEdits(node, text)
  if (node.type === 'image')
    return [
      { ...spanOf(node), text: `!${bracketed(node.alt)}(${await pictureTarget(node, text)})` },
    ]
  if (node.type === 'definition') return definitionEdits(node, text)
  return node.type === 'html' ? htmlEdits(node, text) : []
}

/** Where a definition would make a link of the number, the bracket is escaped. */
function claimEdit(node: Claim, { tree, claims }: Text): Edit {
  const numbers = node.names.flatMap((name) => numberOf(name, claims.sources) ?? []).join(', ')
  let isLink = false
  visit(tree, 'definition', ({ identifier }) => {
    if (identifier === numbers) isLink = true
  })
  return { ...spanOf(node), text: `${isLink ? '\\' : ''}[${numbers}]` }
}

/** Behind the words of `[words](address "title")`; what stands in the text as an address is absolute. */
async function linkEdits(node: Link, text: Text): Promise<Edit[]> {
  if (isAbsolute(node.url)) return []
  const { start, end } = spanOf(node)
  const last = node.children.at(-1)
  const words = last ? spanOf(last).end : start + 1
  const address = await linkAddress(node.url, text)
  return [{ start: words, end, text: `](${target(address, node.title)})` }]
}

async function definitionEdits(node: Definition, text: Text): Promise<Edit[]> {
  const isPicture = text.pictures.has(node)
  if (isAbsolute(node.url) && !isPicture) return []
  const span = spanOf(node)
  const [label = ''] = /^\[(?:[^\\\]]|\\.)*\]:/s.exec(text.body.slice(span.start)) ?? []
  const where = isPicture
    ? await pictureTarget(node, text)
    : target(await linkAddress(node.url, text), node.title)
  return [{ ...span, text: `${label} ${where}` }]
}

async function htmlEdits(node: Html, text: Text): Promise<Edit[]> {
  const span = spanOf(node)
  const tree = fromHtml(text.body.slice(span.start, span.end), { fragment: true, verbose: true })
  const work: Promise<Edit[]>[] = []
  visit(tree, 'element', ({ tagName, properties: { href, src }, data }) => {
    const places = data?.position?.properties
    if (tagName === 'a' && typeof href === 'string' && !isAbsolute(href))
      work.push(attributeEdits('href', linkAddress(href, text), span.start, places?.href))
    if (tagName === 'img' && typeof src === 'string')
      work.push(attributeEdits('src', pictureAddress(src, text), span.start, places?.src))
  })
  return (await Promise.all(work)).flat()
}

async function attributeEdits(
  name: string,
  address: Promise<string>,
  offset: number,
  place: Position | null | undefined,
): Promise<Edit[]> {
  if (!place) return []
  const { start, end } = spanOf({ position: place })
  const value = (await address).replaceAll('&', '&amp;')
  return [{ start: offset + start, end: offset + end, text: `${name}="${value}"` }]
}

function isAbsolute(address: string): boolean {
  return /^[a-z][a-z0-9+.-]*:/i.test(address)
}

async function linkAddress(address: string, { resolveLink, base }: Text): Promise<string> {
  const found = await resolveLink(address)
  return toAbsolute(found?.href ?? address, base)
}

async function pictureAddress(address: string, { resolveImage, base }: Text): Promise<string> {
  return toAbsolute((await resolveImage(address)).src, base)
}

/** A picture's address with its caption, and what AI did to it in words that need no explanation. */
async function pictureTarget(
  { url, title }: Pick<Image, 'url' | 'title'>,
  { resolveImage, base, names }: Text,
): Promise<string> {
  const { caption, use: stated } = readImageTitle(title ?? undefined)
  const { src, use } = await resolveImage(url, stated)
  const words = [caption, use && names.pictures.use[use]].filter(Boolean).join(' · ')
  return target(toAbsolute(src, base), words)
}

/** Bars are escaped, since the text may stand in a table. */
function target(address: string, title: string | null | undefined): string {
  const safe = address.replaceAll('|', '%7C')
  const bracketed = /[()]/.test(safe) ? `<${safe}>` : safe
  return title ? `${bracketed} "${title.replace(/[\\"|]/g, '\\$&')}"` : bracketed
}

function bracketed(words: string | null | undefined): string {
  return `[${escapeMarkdown(words ?? '')}]`
}
