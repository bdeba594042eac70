/*
 * Characters of the reading text (`docs/verify.md`). The classes are spelled out, since languages differ in what `\s` is.
 */

const blanks = /[\t\n\f\r \u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]+/g
const invisible = /[\u00ad\u200b\u2060\ufeff]/g

const variants: [RegExp, string][] = [
  [/[“”„‟«»]/g, '"'],
  [/[‘’‚‛‹›]/g, "'"],
  [/[‐‑]/g, '-'],
  [/[—―]|-{2,3}/g, '–'],
  [/…/g, '...'],
]

/** Words without the typography of a language: plain quotation marks, one blank between words, no soft hyphens. */
export function plain(text: string): string {
  const bare = text.replace(invisible, '')
  return variants
    .reduce((result, [variant, sign]) => result.replace(variant, sign), bare)
    .replace(blanks, ' ')
}

/** The same at the start and end of what stands alone. */
export function plainValue(text: string): string {
  return plain(text).replace(/^ | $/g, '')
}

/** Marks of the reading text that stand in a text itself. */
export function escapeMarks(text: string): string {
  return text.replace(/[⟨⟩]/g, '⟨$&⟩')
}

/** A value inside a mark, as addresses are written: nothing that would end it, nor what only looks like another value. */
export function attributeValue(value: string): string {
  return value.replace(/^[\t\n\f\r ]+|[\t\n\f\r ]+$/g, '').replace(/[^!-~]+/g, encodeURIComponent)
}
