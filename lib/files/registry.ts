import type { Site } from '@/lib/content/site'
import type { OwnFace } from '@/lib/faces/publisher-faces'
import type { bytesOfFile } from '@/lib/media/encode'
import type { Post } from '@/lib/model/post'

/** Bytes of a file: text is UTF-8. */
export type FileBytes = string | Uint8Array

/** What is served at an address and is no page. */
export interface SiteFile {
  path: string
  /** Media type (https://www.iana.org/assignments/media-types/). */
  type: string
  read: () => Recipe
}

/** What a file is made of. */
export interface Recipe {
  /** Plain data from which the bytes follow, together with the project's code: where it is unchanged, they are. */
  inputs: unknown
  bytes: () => FileBytes | Promise<FileBytes>
}

/** What files are made with besides the site. */
export interface FileOptions {
  /** The site's own scripts. */
  scripts: readonly { path: string; code: string }[]
  /** Folder of the project's code, where its faces lie. */
  project: string
  /** A publisher's own reading face, for pictures with words. */
  faces?: readonly OwnFace[]
  /** Folder in which what was encoded is kept for the next time. */
  cache: string
  /** Encodes pictures; in this process where it is absent. */
  bytesOfFile?: typeof bytesOfFile
}

/** Makes a file whose bytes are made from the very data that are its inputs. */
export function fileOf<Inputs>(
  path: string,
  type: string,
  inputs: () => Inputs,
  toBytes: (inputs: Inputs) => FileBytes | Promise<FileBytes>,
): SiteFile {
  const read = () => {
    const known = inputs()
    return { inputs: known, bytes: () => toBytes(known) }
  }
  return { path, type, read }
}

/** Lists the files of one kind that the site has as a whole. */
export type FilesOf = (site: Site, options: FileOptions) => SiteFile[]

/**
 * Lists the files of one kind that a version has. Whatever their inputs are made of is asked of the site: a build notes it,
 * and asks again the next time instead of making them.
 */
export type FilesOfVersion = (site: Site, post: Post, options: FileOptions) => SiteFile[]

export const mediaTypes = {
  html: 'text/html; charset=utf-8',
  json: 'application/json',
  text: 'text/plain; charset=utf-8',
  markdown: 'text/markdown; charset=utf-8',
  csv: 'text/csv; charset=utf-8',
  xml: 'text/xml; charset=utf-8',
  script: 'text/javascript; charset=utf-8',
  png: 'image/png',
  jpeg: 'image/jpeg',
} as const
