/** Something that a build makes. */
export interface Unit {
  /** Its address. */
  path: string
  /** A hash of all that it is made from, besides the code: what differs has another. */
  fingerprint: string
}

/** A page, which Next.js renders from its model. */
export interface Page extends Unit {
  /** All that the page shows, as JSON. Asked for only where the page is stale. */
  model(): string
}

/** What stands at an address without being a page. */
export interface File extends Unit {
  /** Asked for only where the file is stale. */
  bytes(): Promise<string | Uint8Array>
}

/** Files that are made at once, and whose number and names nobody knows before: a search index. */
export interface FileSet extends Unit {
  /** Bytes by address. Asked for only where the set is stale. */
  files(): Promise<ReadonlyMap<string, string | Uint8Array>>
}

/** A site to build. */
export interface Input {
  pages: readonly Page[]
  files: readonly (File | FileSet)[]
  /** What all pages have in common, as JSON; their fingerprints hold it. */
  shared: string
  /** Files that name the site's styles, made from the CSP sources (`'sha256-…'`) of all of them, sorted. */
  naming(styles: readonly string[]): readonly File[]
}
