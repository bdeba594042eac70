/** Words that would become an element, close an attribute or begin a reference, were they not escaped. */
export function hostile(words: string): string {
  return `<script>${words}</script> "${words}" '${words}' &lt`
}
