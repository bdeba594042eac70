import type { Attachment } from '@/lib/model/attachment'
import type { Image } from '@/lib/model/image'
import type { Locale } from '@/lib/model/locales'
import type { Original } from '@/lib/model/original'

/** Where a text of `content/` is served. */
export interface Target {
  path: string
  locale: Locale
  /** Whether readers of the production site see it. */
  isPublic: boolean
}

/** What a text can link to and show. */
export interface Targets {
  /** Texts by file. */
  texts: ReadonlyMap<string, Target>
  /** All files of texts, those with mistakes in their fields included. */
  textFiles: ReadonlySet<string>
  /** Images by file, and all files of images, those with mistakes included. */
  images: ReadonlyMap<string, Image>
  imageFiles: ReadonlySet<string>
  /** What can be downloaded, by file. */
  attachments: ReadonlyMap<string, Attachment>
  /** What a publisher put into `public/`, by each address at which it is served; hashed when it is asked for. */
  inPublic: ReadonlyMap<string, () => Original>
  /**
   * All of these files and addresses by their lower case, for who writes `BILD.PNG` where `bild.png` lies, and those of
   * articles and pages by their old addresses.
   */
  inAnyCase: ReadonlyMap<string, string>
  /** Addresses of the site as they are read, and whether those of all texts can be told. */
  addresses: ReadonlySet<string>
  isComplete: boolean
  /** Those of articles that readers of the production site do not have. */
  hidden: ReadonlySet<string>
  /** Texts by `nameOfText`, for who links to them as another system would. */
  named: ReadonlyMap<string, NamedText>
}

interface NamedText {
  file: string
  path: string
}

/** By what a text can be told from those of its language: its slug, or its folder without the date. */
export function nameOfText(locale: Locale, name: string): string {
  return `${locale} ${name}`
}
