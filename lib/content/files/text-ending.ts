/**
 * Endings by which systems know a text, perhaps with one behind it that an editor of Windows has added and hides, or with
 * blanks and dots, which Windows takes away and others do not.
 */
export const textEnding =
  /\.(md|mdx|markdown|mdown|mkdn?|mkd|qmd|rmd|rst|adoc|asciidoc|org|textile|html?)(\.txt)?[\s.]*$/i
