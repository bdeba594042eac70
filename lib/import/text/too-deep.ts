import type { Draft } from './draft'

/** Levels that no article has; parsers of HTML call themselves for each, until there is no memory left to do so. */
const deepest = 400

/** Elements that the next of their kind closes, or that hold nothing (https://html.spec.whatwg.org/#optional-tags). */
const flat =
  /^(?:p|li|d[dt]|t[dhr]|tbody|thead|tfoot|option|area|base|br|col|embed|hr|img|input|link|meta|source|track|wbr)$/i

/** HTML as it is; of what is nested too deep its words alone, which is told. */
export function shallowHtml(html: string, draft: Draft): string {
  if (!isTooDeep(html)) return html
  draft.lose('html', 0, html)
  return html.replace(/<[^<>]*>/g, ' ')
}

function isTooDeep(html: string): boolean {
  let open = 0
  for (const [, slash, name = ''] of html.matchAll(/<(\/?)([a-z][\w-]*)/gi)) {
    if (!flat.test(name)) open = slash ? Math.max(0, open - 1) : open + 1
    if (open > deepest) return true
  }
  return false
}
