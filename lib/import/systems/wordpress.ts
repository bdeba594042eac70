import type { ForeignArticle, ForeignSite } from '../article'
import { type Loss, shorten } from '../losses'
import { asPath } from '../permalinks'
import type { SourceTree } from '../source'
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
  const attachments = new Map<string, string>()
  let channel: WxrChannel = { values: {}, authors: {} }
  for await (const part of readWxr(tree.pieces(file))) {
    if ('channel' in part) channel = part.channel
    if ('item' in part) {
      const { 'wp:post_id': id, 'wp:attachment_url': url } = part.item.values
      if (id && url) attachments.set(id, url)
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
    articles: () => readItems(tree, file, address?.origin),
  }
}

async function* readItems(tree: SourceTree, file: string, url: string | undefined) {
  for await (const part of readWxr(tree.pieces(file))) {
    if ('mistake' in part) {
      const { line, message } = part.mistake
      const loss: Loss = { kind: 'file', file, line, detail: shorten(message) }
      yield loss
    }
    if ('item' in part) yield* itemOf(part.item, file, url)
  }
}

function* itemOf(
  item: WxrItem,
  file: string,
  url: string | undefined,
): Generator<ForeignArticle | Loss> {
  const { values, line } = item
  const type = values['wp:post_type']
  const title = values.title ?? ''
  if (type === 'page') yield { kind: 'page', file, line, detail: shorten(title) }
  if (type !== 'post' || values['wp:status'] === 'trash') return
  if (item.comments > 0) yield { kind: 'comments', file, line, detail: `${item.comments}` }
  yield toArticle(item, file, url)
}

function toArticle(item: WxrItem, file: string, url: string | undefined): ForeignArticle {
  const { values, terms, meta } = item
  const link = asPath(values.link ?? '', url)
  const namesOf = (...domains: string[]) =>
    terms.filter(({ domain }) => domains.includes(domain)).map(({ name }) => name)
  const pair = terms.find(({ domain }) => domain === 'post_translations')
  return {
    file: `${file}#${values['wp:post_id'] ?? item.line}`,
    line: item.line,
    fields: {
      title: values.title,
      date: dayOf(values['wp:post_date']) ?? dayOf(values['wp:post_date_gmt']),
      updated: dayOf(values['wp:post_modified']),
      description: values['excerpt:encoded'],
      author: values['dc:creator'],
      tags: namesOf('category', 'post_tag').filter(
        (name) => !/^(uncategorized|allgemein)$/i.test(name),
      ),
      cover: meta._thumbnail_id && `#${meta._thumbnail_id}`,
    },
    fieldLines: {},
    body: values['content:encoded'] ?? '',
    format: 'html',
    name: decode(values['wp:post_name'] || values.title || ''),
    locale: terms.find(({ domain }) => domain === 'language')?.nicename.slice(0, 2),
    pairKey: pair && `key ${pair.nicename}`,
    addresses: link && !link.includes('?') ? [link] : [],
    draft: values['wp:status'] !== 'publish' && values['wp:status'] !== 'future',
    losses: [],
  }
}

/** WordPress writes names with letters beyond ASCII percent-encoded. */
function decode(name: string): string {
  try {
    return decodeURIComponent(name)
  } catch {
    return name
  }
}
