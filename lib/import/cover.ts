import { isPicture } from './assets'
import type { FieldPicture } from './fields'
import { type LossKind, shorten } from './losses'
import type { Draft } from './text/draft'

/** The picture above an article, as its front matter has it here. */
export interface ImportedCover {
  src: string
  alt: string
  caption?: string
}

/** The picture above an article; one elsewhere, or one that is not there, is told and left out. */
export function coverFor(given: FieldPicture, draft: Draft): ImportedCover | undefined {
  const { article, addresses, place, assets } = draft.around
  const lose = (kind: LossKind, detail: string) =>
    draft.losses.push({
      kind,
      file: article.file,
      line: given.line ?? article.line,
      detail: shorten(detail),
    })
  const resolved = addresses.resolve(article, given.src)
  if (resolved.kind !== 'file' || !isPicture(resolved.file)) {
    lose(resolved.kind === 'outside' ? 'coverRemote' : 'pictureMissing', given.src)
    return undefined
  }
  const src = assets.nameIn(place.folder, resolved.file)
  const alt = given.alt?.trim() ?? ''
  if (!alt) {
    draft.undescribed.add(src)
    lose('pictureUndescribed', resolved.file)
  }
  return { src, alt, caption: given.caption }
}
