/** One thing that a place says otherwise than the label on the article's page. */
export interface Contradiction {
  /** Path of the article. */
  article: string
  place: string
  file: string
  expected: string
  found: string
}

/** Finished files that tell of articles, by their paths in the site's folder. */
export type Files = ReadonlyMap<string, string>
