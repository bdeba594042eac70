/** What a place can say of an article. A place leaves out what is none of its business; null says that it is missing. */
export interface Says {
  level: string | null
  /** The label in one line, in the place's language. */
  label: string | null
  /** Level and label as shown to readers, where a text that says nothing of AI has none. */
  shownLevel: string | null
  shown: string | null
  token: string | null
  iptc: string | null
  digitalSourceType: string | null
  language: string | null
  sources: number
  /** The name of who answers for it. */
  responsible: string | null
  /** All answers as the page has them. */
  answers: string | null
  /** Paths of the files that an article's page leads programs to. */
  provenance: string | null
  markdown: string | null
}

/** That a place speaks of an article. */
export interface Sighting {
  /** Path of the article. */
  path: string
  place: string
  file: string
  says: { [Key in keyof Says]?: unknown }
  /** The language of the place's words, where it is not the article's. */
  language?: string
}
