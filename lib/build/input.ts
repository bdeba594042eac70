/** Something that a build makes. */
export interface Unit<Source extends { fingerprint: string }> {
  /** Its address. */
  path: string
  /** Reads what it is made from. A build asks once, and lets go of it when the unit is made. */
  read(): Source
}

/** What something is made from besides the code has one hash; what differs has another. */
interface Fingerprinted {
  fingerprint: string
}

/** A page, which Next.js renders from its model: all that it shows, as JSON. */
export type Page = Unit<Fingerprinted & { model: string }>

interface FileSource extends Fingerprinted {
  bytes(): Promise<string | Uint8Array>
}

interface FileSetSource extends Fingerprinted {
  /** Addresses with bytes, to be taken one after the other. */
  files(): Promise<Iterable<readonly [path: string, bytes: string | Uint8Array]>>
}

/** What stands at an address without being a page. */
export type File = Unit<FileSource>

/** Files that are made at once, and whose number and names nobody knows before: a search index. */
export type FileSet = Unit<FileSetSource>

/** What makes files. */
export type AnyFile = Unit<FileSource | FileSetSource>

/** What may be asked of what a group is made of, in words that mean the same in the next build. */
export type Question = string

/**
 * Pages and files that are made of the same thing, an article. Whatever they are made from is an answer to a question, so
 * that they are as they were where the answers are.
 */
export interface Group {
  /** Names it from build to build. */
  path: string
  /** One hash of the answers to some questions as they are now, and of what all pages have in common. */
  answersTo(asked: readonly Question[]): string
  /** Lists its pages; what is asked while they are listed and read is added to `asked`. */
  pages(asked: Set<Question>): readonly Page[]
  /** The same of its files. */
  files(asked: Set<Question>): readonly AnyFile[]
}

/** A site to build. */
export interface Input {
  /** Those of no group. */
  pages: readonly Page[]
  files: readonly AnyFile[]
  groups: readonly Group[]
  /** What all pages have in common, as JSON; their fingerprints hold it. */
  shared: string
  /** Files that name the site's styles, made from the CSP sources (`'sha256-…'`) of all of them, sorted. */
  naming(styles: readonly string[]): readonly File[]
}
