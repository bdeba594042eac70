import { isPictureUse, type PictureUse } from '@/lib/model/image'
import { nearestName } from '@/lib/problems/nearest'

/** How wide a figure is: as the column, as a page, or as the window. */
export type FigureWidth = 'column' | 'wide' | 'full'

/** What the title of an image says. */
export interface ImageTitle {
  caption?: string
  use?: PictureUse
  width: FigureWidth
}

/**
 * Reads a title such as `Caption | wide | ai: generated`: the last parts between bars, or all of it, may say how wide the
 * figure is and what AI did to the picture.
 */
export function readImageTitle(title: string | undefined): ImageTitle {
  const { caption, statement, width } = split(title)
  const use = statement !== undefined && isPictureUse(statement) ? statement : undefined
  return { caption: caption || undefined, use, width }
}

/** What a title claims of AI in words that nobody knows; undefined where all is well. */
export function unknownStatement(title: string | undefined): string | undefined {
  const { statement } = split(title)
  return statement === undefined || isPictureUse(statement) ? undefined : `ai: ${statement}`
}

/** What looks like an option and is none, so that readers see it in the caption; undefined where all is well. */
export function unknownOption(title: string | undefined) {
  const [, word] = /\|\s*([\p{L}\p{N}%:=-]{1,20})\s*$/u.exec(split(title).caption) ?? []
  if (!word) return undefined
  const mended = nearestName(word, [...foreignWords.keys()])
  return {
    code: 'image-option',
    values: { found: `| ${word}` },
    mended: mended && `| ${foreignWords.get(mended)}`,
  } as const
}

/** What authors write for a width, and the word for it. */
const foreignWords = new Map([
  ...['wide', 'breit', 'large', 'big', 'weit'].map((word) => [word, 'wide'] as const),
  ...['full', 'voll', 'fullwidth', 'ganz'].map((word) => [word, 'full'] as const),
])

/** Options of a picture at the end of a title; undefined where there are none. */
export function optionsIn(title: string): string | undefined {
  const { caption } = split(title)
  return caption.length < title.trim().length ? title.slice(caption.length).trim() : undefined
}

function split(title = ''): { caption: string; statement?: string; width: FigureWidth } {
  const parts = title.split('|')
  const said: { statement?: string; width: FigureWidth } = { width: 'column' }
  for (let last = parts.at(-1); last !== undefined; last = parts.at(-1)) {
    const part = last.trim().toLowerCase()
    if (part === 'wide' || part === 'full') said.width = part
    else if (part.startsWith('ai:')) said.statement = part.slice(3).trim() || '?'
    else break
    parts.pop()
  }
  return { ...said, caption: parts.join('|').trim() }
}
