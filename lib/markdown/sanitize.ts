import { defaultSchema, type Options as Schema } from 'rehype-sanitize'

/**
 * What survives of the HTML in a text: GitHub's list (https://github.com/syntax-tree/hast-util-sanitize) and the
 * phrasing elements that prose needs. No scripts, styles, forms, frames or event handlers.
 */
export const sanitizeSchema: Schema = {
  ...defaultSchema,
  // Ids are those of footnotes; a text cannot take one that the page itself uses.
  clobber: [],
  tagNames: [
    // The files of a picture are the site's own choice.
    ...(defaultSchema.tagNames ?? []).filter((name) => name !== 'picture' && name !== 'source'),
    ...['abbr', 'aside', 'caption', 'cite', 'dfn', 'mark', 'small', 'time', 'wbr'],
  ],
  attributes: {
    ...defaultSchema.attributes,
    '*': [
      ...(defaultSchema.attributes?.['*'] ?? []).filter((name) => name !== 'id'),
      ['id', /^(user-content-|footnote-label$)/],
    ],
    abbr: ['title'],
    time: ['dateTime'],
    p: [['className', 'lead', 'alert-title']],
    aside: [
      ['className', 'alert', /^alert-[a-z]+$/],
      ['role', 'note'],
    ],
    code: [['className', /^language-./, 'math-inline', 'math-display'], 'dataMeta'],
    // Markers of claims, which become links after the sanitiser.
    sup: [['className', 'claim']],
  },
  protocols: { ...defaultSchema.protocols, href: ['http', 'https', 'mailto', 'tel'] },
}

const allowedTags = new Set(sanitizeSchema.tagNames)

/** Names what the sanitiser would take out of a piece of HTML, so that the author hears of it; else undefined. */
export function forbiddenHtml(html: string): string | undefined {
  const withoutComments = html.replace(/<!--[\s\S]*?-->/g, '')
  for (const [, name = ''] of withoutComments.matchAll(/<\/?([a-z][\w-]*)/gi))
    if (!allowedTags.has(name.toLowerCase())) return `<${name.toLowerCase()}>`
  const attribute = /\s(on\w+|style)\s*=/i.exec(withoutComments)?.[1]
  return attribute ?? /\b(?:javascript|vbscript|data):/i.exec(withoutComments)?.[0]
}
