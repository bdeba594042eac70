import type { Mark } from './mark'

const warning = { severity: 'warning' } as const

/** What is Markdown or HTML in a text, and nothing but signs in a field. */
export const fieldMarks: readonly Mark[] = [
  {
    ...warning,
    cause: 'html',
    pattern: /<\/?[a-z][^<>]*>|&(?:[a-z]\w*|#x?[\da-f]+);/i,
    code: 'field-markup',
  },
  {
    ...warning,
    cause: 'link',
    pattern: /!?\[[^[\]]+\]\([^()\s]+\)|<https?:[^<>\s]+>/,
    code: 'field-markup',
  },
  { ...warning, cause: 'link', pattern: /\[[\^@][^[\]\s]+\]/, code: 'field-markup' },
  {
    ...warning,
    cause: 'character',
    pattern: /\\["'“”„‚‘’:#*_[\]`&]/,
    code: 'field-markup',
  },
  {
    ...warning,
    cause: 'emphasis',
    pattern:
      /\*\*[^*\s][^*]*\*\*|~~[^~]+~~|`[^`]+`|(?<![\p{L}\p{N}*])\*[^*\s](?:[^*]*[^*\s])?\*(?![\p{L}\p{N}*])|(?<![\p{L}\p{N}_])_{1,2}[^_\s](?:[^_]*[^_\s])?_{1,2}(?![\p{L}\p{N}_])/u,
    code: 'field-markup',
  },
]
