/** A page, which Next.js renders from its model. */
export interface Page {
  /** Its address: `/de/posts/x`. */
  path: string
  /** The route in `app/` that renders it, as Next.js writes it: `/[locale]/posts/[slug]`. */
  kind: string
  /** A hash of all that the model is made from: two models that differ have two fingerprints. */
  fingerprint: string
  /** All that the page shows, as JSON can write it. Asked for only where the page is stale. */
  model(): Promise<unknown>
}

/** What stands at an address without being a page. */
export interface SiteFile {
  /** Its address: `/de/feed.xml`. */
  path: string
  /** A hash of all that the bytes are made from. */
  fingerprint: string
  /** Asked for only where the file is stale. */
  bytes(): Promise<Uint8Array>
}

/** Files that are made at once, and whose number and names nobody knows before: a search index. */
export interface FileSet {
  /** The address that all of them begin with: `/pagefind/`. */
  path: string
  fingerprint: string
  /** Bytes by address. Asked for only where the set is stale. */
  files(): Promise<ReadonlyMap<string, Uint8Array>>
}

/** A site to build. */
export interface Input {
  pages: readonly Page[]
  files: readonly SiteFile[]
  sets: readonly FileSet[]
  /**
   * What many models refer to instead of holding it, such as the frame of a language, by name. A page's fingerprint
   * holds those of the parts that it shows.
   */
  shared: Readonly<Record<string, unknown>>
  /** Files that name the site's styles, made from the CSP sources (`'sha256-…'`) of all of them, sorted. */
  naming(styles: readonly string[]): readonly SiteFile[]
}
