declare module 'commonmark-spec' {
  /** The examples of the specification, of which the package's version is the version. */
  export const tests: { markdown: string; html: string; section: string; number: number }[]
}
