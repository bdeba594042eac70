/** Writes plain words so that Markdown takes none of them for markup (https://spec.commonmark.org/0.31.2/#backslash-escapes). */
export function escapeMarkdown(words: string): string {
  return words.replace(/[\\`*_[\]<>&|~$]/g, '\\$&')
}
