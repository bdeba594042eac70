import { isPicture } from '../assets'
import { type Draft, escapeLinkWords, hidden, linkTo } from './draft'
import { escapeHtml, tag } from './tag'

/** A picture as a foreign text shows it. */
export interface ForeignPicture {
  src: string
  alt?: string
  title?: string
  /** CSS pixels, where the author asked for them. */
  width?: string
  /** Whether it stands in a block of HTML, within which nobody reads Markdown. */
  inHtml?: boolean
}

/**
 * What a picture becomes: one beside the text, else a link to where it is, else a comment for the author. One without
 * a description is remembered.
 */
export function pictureFor(given: ForeignPicture, offset: number, draft: Draft): string {
  const { article, addresses, place, assets } = draft.around
  const resolved = addresses.resolve(article, given.src)
  if (resolved.kind === 'file' && isPicture(resolved.file)) {
    const name = assets.nameIn(place.folder, resolved.file)
    if (!given.alt?.trim()) {
      draft.undescribed.add(name)
      draft.lose('pictureUndescribed', offset, resolved.file)
    }
    return shown({ ...given, src: name })
  }
  if (resolved.kind === 'outside' && /^https?:/i.test(resolved.address)) {
    draft.lose('pictureRemote', offset, resolved.address)
    const words = given.alt?.trim() || nameOf(resolved.address)
    if (draft.isLinked(offset)) return given.inHtml ? escapeHtml(words) : escapeLinkWords(words)
    return linkTo(words, resolved.address, given.inHtml)
  }
  draft.lose('pictureMissing', offset, given.src)
  return hidden(shown(given))
}

function shown({ src, alt = '', title, width, inHtml }: ForeignPicture): string {
  if (width || inHtml) return tag('img', { src, alt: alt.trim() || undefined, title, width })
  const caption = title ? ` "${title.replaceAll('"', '\\"')}"` : ''
  return `![${alt.replace(/[[\]\\]/g, '\\$&')}](${/[\s()<>]/.test(src) ? `<${src}>` : src}${caption})`
}

function nameOf(address: string): string {
  const { host, pathname } = new URL(address)
  return pathname.split('/').filter(Boolean).at(-1) ?? host
}
