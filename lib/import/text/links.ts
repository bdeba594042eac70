import type { Definition, Image, ImageReference, Link, Root } from 'mdast'
import { toString as textOf } from 'mdast-util-to-string'
import { type Edit, removal, spanOf } from '@/lib/markdown/tree/edits'
import { SKIP, visit } from '@/lib/trees/visit'
import { isPicture } from '../assets'
import { canLink, pathTo, referencedPath } from './article-link'
import { type Draft, linkTo } from './draft'
import { pictureFor } from './pictures'

/** Rewrites what a text links to and shows. */
export function linkEdits(tree: Root, draft: Draft): Edit[] {
  const edits: Edit[] = []
  const definitions = definitionsOf(tree)
  const linked = new Set<string>()
  visit(tree, (node) => {
    if (node.type === 'linkReference') linked.add(node.identifier)
    if (node.type === 'image') edits.push(imageEdit(node, draft))
    if (node.type === 'imageReference') edits.push(...referenceEdit(node, definitions, draft))
    if (node.type !== 'link') return
    const enlarged = enlargedEdit(node, draft)
    edits.push(...(enlarged ?? edit(node, draft)))
    return enlarged ? SKIP : undefined
  })
  return [
    ...edits,
    ...[...definitions.values()].flatMap((node) => definitionEdit(node, linked, draft)),
  ]
}

/**
 * Where an address of a foreign text leads here. Undefined where there is nothing to lead to, which is told: then the
 * words stay without a link.
 */
export function addressFor(address: string, offset: number, draft: Draft): string | undefined {
  const { article, addresses, lists, place, assets, site } = draft.around
  const known = referencedPath(address)
  if (known) return known
  const resolved = addresses.resolve(article, address)
  if (resolved.kind === 'fragment') return address === '#' ? undefined : address
  if (resolved.kind === 'file') return assets.nameIn(place.folder, resolved.file)
  if (resolved.kind === 'article' && canLink(place, resolved.place))
    return pathTo(resolved.place, resolved.fragment)
  if (resolved.kind === 'outside' && /^(https?|mailto|tel):/i.test(resolved.address))
    return resolved.address
  const list = resolved.kind === 'missing' ? lists.pathFor(resolved.path, place.locale) : undefined
  if (list) return list
  draft.lose('link', offset, address)
  if (resolved.kind !== 'missing' || !site.url) return undefined
  return URL.canParse(resolved.path, site.url) ? new URL(resolved.path, site.url).href : undefined
}

function definitionsOf(tree: Root): Map<string, Definition> {
  const definitions = new Map<string, Definition>()
  visit(tree, 'definition', (node) => {
    if (!definitions.has(node.identifier)) definitions.set(node.identifier, node)
  })
  return definitions
}

function edit(node: Link, draft: Draft): Edit[] {
  const { start, end } = spanOf(node)
  const source = draft.text.slice(start, end)
  const address = addressFor(node.url, start, draft)
  if (address === node.url) return []
  // An address that stands for itself.
  if (!source.startsWith('['))
    return address ? [{ start, end, text: linkTo(textOf(node), address) }] : []
  const last = node.children.at(-1)
  const inner = last ? spanOf(last).end : start + 1
  if (address === undefined)
    return [
      { start, end: start + 1, text: '' },
      { start: inner, end, text: '' },
    ]
  return [{ start: inner, end, text: `](${bracketed(address)}${titled(node.title)})` }]
}

function bracketed(address: string): string {
  return /[\s()<>]/.test(address) ? `<${address}>` : address
}

function titled(title: string | null | undefined): string {
  return title ? ` "${title.replaceAll('"', '\\"')}"` : ''
}

function imageEdit({ url, alt, title, position }: Image, draft: Draft): Edit {
  const { start, end } = spanOf({ position })
  const given = { src: url, alt: alt ?? undefined, title: title ?? undefined }
  return { start, end, text: pictureFor(given, start, draft) }
}

function referenceEdit(
  { identifier, alt, position }: ImageReference,
  definitions: Map<string, Definition>,
  draft: Draft,
): Edit[] {
  const definition = definitions.get(identifier)
  if (!definition) return []
  const { start, end } = spanOf({ position })
  const given = { src: definition.url, alt: alt ?? undefined, title: definition.title ?? undefined }
  return [{ start, end, text: pictureFor(given, start, draft) }]
}

/** `[![](small.png)](large.png)`: the site enlarges pictures by itself, so the large one is enough. */
function enlargedEdit(node: Link, draft: Draft): Edit[] | undefined {
  const { article, addresses } = draft.around
  const [image, ...others] = node.children
  if (image?.type !== 'image' || others.length > 0) return undefined
  const resolved = addresses.resolve(article, node.url)
  if (resolved.kind !== 'file' || !isPicture(resolved.file)) return undefined
  const { start, end } = spanOf(node)
  const given = { src: node.url, alt: image.alt ?? undefined, title: image.title ?? undefined }
  return [{ start, end, text: pictureFor(given, start, draft) }]
}

/** A definition that only pictures used has no use any more. */
function definitionEdit(node: Definition, linked: Set<string>, draft: Draft): Edit[] {
  const { start, end } = spanOf(node)
  if (!linked.has(node.identifier)) return [removal(node, draft.text)]
  const address = addressFor(node.url, start, draft)
  if (address === undefined || address === node.url) return []
  return [
    {
      start,
      end,
      text: `[${node.label ?? node.identifier}]: ${bracketed(address)}${titled(node.title)}`,
    },
  ]
}
