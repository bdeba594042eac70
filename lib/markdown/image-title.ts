import { isPictureUse, type PictureUse } from '@/lib/model/image'

/** What the title of an image says. */
export interface ImageTitle {
  caption?: string
  use?: PictureUse
}

/**
 * Reads a title such as `Caption | ai: generated`: the part behind the last bar, or all of it, may say what AI did to
 * the picture.
 */
export function readImageTitle(title: string | undefined): ImageTitle {
  const { caption, statement } = split(title)
  return { caption: caption || undefined, use: isPictureUse(statement) ? statement : undefined }
}

/** What a title claims of AI in words that nobody knows; undefined where all is well. */
export function unknownStatement(title: string | undefined): string | undefined {
  const { statement } = split(title)
  return statement === '' || isPictureUse(statement) ? undefined : `ai: ${statement}`
}

function split(title = ''): { caption: string; statement: string } {
  const [whole = '', caption = '', statement = ''] =
    /^(?:([\s\S]*)\|)?\s*ai:([^|]*)$/i.exec(title) ?? []
  return whole === ''
    ? { caption: title.trim(), statement: '' }
    : { caption: caption.trim(), statement: statement.trim().toLowerCase() || '?' }
}
