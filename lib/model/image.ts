import { type Disclosure, disclose, type Use } from './disclosure'

/** What AI did to a picture, where it did anything. */
export const pictureUses = ['generated', 'edited'] as const satisfies readonly Use[]
export type PictureUse = (typeof pictureUses)[number]

/** Whether an author’s word is one of `pictureUses`. */
export function isPictureUse(value: string): value is PictureUse {
  return pictureUses.some((use) => use === value)
}

/** What follows from a picture's use, for machines; no picture has a review of its own on record. */
export function disclosePicture(use: PictureUse): Disclosure {
  return disclose({ use, tools: [], review: null, translatedFrom: null, original: null })
}

export type ImageFormat = 'svg' | 'png' | 'jpeg' | 'webp' | 'avif' | 'gif'

/** What the site knows of an image file of `content/`. */
export interface ImageFacts {
  format: ImageFormat
  /** CSS pixels, the right way up. */
  width: number
  height: number
  animated: boolean
  /** Its colours in three columns and two rows, `#rrggbb`; absent for drawings and what is transparent. */
  colors?: string[]
  /** What the file's own metadata say of AI (https://iptc.org/standards/photo-metadata/). */
  use?: PictureUse
  /** Whether it carries Content Credentials (https://c2pa.org), which no file made of it can keep. */
  hasCredentials?: boolean
}

export interface Image extends ImageFacts {
  /** Path below the project, with `/` and in NFC. */
  path: string
  onDisk: string
  /** SHA-256 of its bytes in hexadecimal. */
  hash: string
}
