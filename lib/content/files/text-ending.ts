/** Endings by which systems know a text. */
export const textEnding =
  /\.(md|mdx|markdown|mdown|mkdn?|mkd|qmd|rmd|rst|adoc|asciidoc|org|textile|html?)$/i
