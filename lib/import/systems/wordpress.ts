import { z } from 'zod'
import { percentDecoded } from '@/lib/urls/path-forms'
import type { Attachment, ForeignArticle, ForeignSite } from '../article'
import { type Loss, shorten } from '../losses'
import { asPath } from '../permalinks'
import type { SourceTree } from '../source'
import { escapeHtml } from '../text/tag'
import { dayOf } from '../values'
import { readWxr, type WxrChannel, type WxrItem } from './wxr'

/** Whether there is an export in WXR: an XML file at the top whose beginning names the format. */
export async function findWxr(tree: SourceTree): Promise<string | undefined> {
  for (const file of tree.files.filter((name) => /^[^/]+\.(xml|wxr)$/i.test(name))) {
    for await (const piece of tree.pieces(file)) {
      if (piece.slice(0, 4000).includes('wordpress.org/export/')) return file
      break
    }
  }
  return undefined
}

/** Opens an export; pictures are looked for in `wp-content/uploads/` or `uploads/` beside it. */
export async function openWordPress(tree: SourceTree, file: string): Promise<ForeignSite> {
  const attachments = new Map<string, Attachment>()
  let channel: WxrChannel = { values: {}, authors: {} }
  for await (const part of readWxr(tree.pieces(file))) {
    if ('channel' in part) channel = part.channel
    if ('item' in part) {
      const { 'wp:post_id': id, 'wp:attachment_url': url } = part.item.values
      if (id && url)
        attachments.set(id, { url, alt: part.item.meta._wp_attachment_image_alt?.trim() })
    }
  }
  const link = channel.values['wp:base_blog_url'] ?? channel.values.link ?? ''
  const address = URL.canParse(link) ? new URL(link) : undefined
  return {
    system: 'wordpress',
    publicFolders: ['', 'wp-content'],
    url: address?.origin,
    basePath: address?.pathname.replace(/\/$/, '') ?? '',
    locale: channel.values.language?.slice(0, 2).toLowerCase(),
    variables: {},
    authors: channel.authors,
    attachments,
    articles: () => readItems(tree, file, { url: address?.origin, attachments }),
  }
}

/** What is known of the whole export. */
interface Export {
  /** Address of the site without its path. */
  url: string | undefined
  attachments: Map<string, Attachment>
}

async function* readItems(tree: SourceTree, file: string, around: Export) {
  for await (const part of readWxr(tree.pieces(file))) {
    if ('mistake' in part) {
      const { line, message } = part.mistake
      const loss: Loss = { kind: 'file', file, line, detail: shorten(message) }
      yield loss
    }
    if ('item' in part) yield* itemOf(part.item, file, around)
  }
}

function* itemOf(item: WxrItem, file: string, around: Export): Generator<ForeignArticle | Loss> {
  const { values, line } = item
  const type = values['wp:post_type']
  const title = values.title ?? ''
  if (type === 'page') yield { kind: 'page', file, line, detail: shorten(title) }
  if (type !== 'post' || values['wp:status'] === 'trash') return
  if (item.comments > 0) yield { kind: 'comments', file, line, detail: `${item.comments}` }
  yield toArticle(item, file, around)
}

function toArticle(item: WxrItem, file: string, { url, attachments }: Export): ForeignArticle {
  const { values, terms, meta } = item
  const link = values.link ? asPath(values.link, url) : undefined
  const namesOf = (...domains: string[]) =>
    terms.filter(({ domain }) => domains.includes(domain)).map(({ name }) => name)
  const thumbnail = attachments.get(meta._thumbnail_id ?? '')
  const pair = terms.find(({ domain }) => domain === 'post_translations')
  return {
    file: `${file}#${values['wp:post_id'] ?? item.line}`,
    line: item.line,
    fields: {
      title: values.title,
      date: dayOf(values['wp:post_date']) ?? dayOf(values['wp:post_date_gmt']),
      updated: dayOf(values['wp:post_modified']),
      description:
        values['excerpt:encoded'] || meta._yoast_wpseo_metadesc || meta.rank_math_description,
      author: values['dc:creator'],
      tags: namesOf('category', 'post_tag').filter(
        (name) => !/^(uncategorized|allgemein)$/i.test(name),
      ),
      cover: thumbnail && { src: thumbnail.url, alt: thumbnail.alt },
    },
    fieldLines: {},
    body: withFootnotes(values['content:encoded'] ?? '', meta.footnotes),
    format: 'html',
    name: percentDecoded(values['wp:post_name'] || values.title || ''),
    locale: terms.find(({ domain }) => domain === 'language')?.nicename.slice(0, 2),
    pairKey: pair && `key ${pair.nicename}`,
    addresses: link && !link.includes('?') ? [link] : [],
    draft: !isPublic(values),
    losses: [],
  }
}

/** What is private, waits for somebody or needs a password is not for readers. */
function isPublic(values: Record<string, string>): boolean {
  return /^(publish|future)$/.test(values['wp:status'] ?? '') && !values['wp:post_password']
}

const footnoteList = z.array(z.object({ id: z.string(), content: z.string() }))

/** Puts the notes, which lie in a field of their own (https://wordpress.org/documentation/article/footnotes-block/), where the block editor shows them. */
function withFootnotes(body: string, notes: string | undefined): string {
  const read = notes ? footnoteList.safeParse(parsed(notes)) : undefined
  if (!read?.success) return body
  const items = read.data.map(({ id, content }) => `<li id="${escapeHtml(id)}">${content}</li>`)
  const list = `<ol class="wp-block-footnotes">${items.join('')}</ol>`
  return body.replace(/<!--\s*wp:footnotes[^>]*-->/, () => list)
}

function parsed(json: string): unknown {
  try {
    return JSON.parse(json)
  } catch {
    return undefined
  }
}
