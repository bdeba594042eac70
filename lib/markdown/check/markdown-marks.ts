import { nearestName } from '@/lib/problems/nearest'
import { alertTypes } from '../elements/alerts'
import type { Mark } from './mark'

const warning = { severity: 'warning' } as const

/** Marks of Markdown that Markdown does not take for such, and why. */
export const markdownMarks: readonly Mark[] = [
  {
    cause: 'footnote',
    namesSomething: true,
    pattern: /\[\^ *[^\]\s][^\]\n]{0,998}\]/,
    code: 'text-footnote',
  },
  {
    cause: 'claim',
    namesSomething: true,
    pattern: /\[@[^\]\s][^\]]{0,998}\]/,
    code: 'text-claim-place',
  },
  {
    cause: 'undefined-reference',
    namesSomething: true,
    pattern: /(?<![\p{L}\p{N}\])])!?\[[^[\]]+\]\[[^[\]]*\]/u,
    code: 'text-reference',
  },
  {
    cause: 'link',
    before: ['a'],
    pattern: /\[[^[\]]+\]\($/,
    code: 'text-link-form',
  },
  {
    cause: 'link',
    before: ['a'],
    pattern: /\([^()\n]+\)\[$/,
    code: 'text-link-form',
    mend: (found) => `[${found.slice(1, -2)}](…)`,
  },
  {
    ...warning,
    cause: 'link',
    before: ['a'],
    pattern: /<$/,
    code: 'text-link-form',
  },
  {
    ...warning,
    cause: 'link',
    namesSomething: true,
    pattern: /<[\w./-]+\.(?:md|html?|pdf|png|jpe?g|gif|svg|webp|csv|zip)>/i,
    code: 'text-link-form',
  },
  {
    ...warning,
    cause: 'link',
    before: ['a'],
    pattern: /(?<![\p{L}\p{N}])\([^()\n]+\)\[$/u,
    code: 'text-link-form',
  },
  {
    ...warning,
    cause: 'link',
    namesSomething: true,
    pattern:
      /(?<![\p{L}\p{N}])\([^()\n]+\)\[(?:[./#][^[\]\s]+|[^[\]\s]+\.(?:md|html?|pdf|png|jpe?g|webp))\]/u,
    code: 'text-link-form',
  },
  {
    cause: 'foreign-markup',
    namesSomething: true,
    pattern: /!?\[[^[\]]+\]\((?=[^\n{<]*(?:\{[{%]|<%))[^\n()]*(?:\}\}|%\}|%>)[^()\s]*\)/,
    code: 'foreign-mark',
  },
  {
    ...warning,
    cause: 'link',
    namesSomething: true,
    pattern: /\[[^[\]]+\]\((?=[^()\s]*\s)[^()\n]*(?:\n[^()\n]*)?\)|\[[^[\]]+\] \($/,
    code: 'text-link-form',
    mend: withoutBlanks,
  },
  {
    ...warning,
    cause: 'emphasis',
    pattern:
      /\*\*(?:(?<![*\d]\*\*)(?=[\p{L}\p{N}\p{Pi}\p{Ps}"])|(?<=[\p{L}.,:!?\p{Pf}\p{Pi}\p{Pe}"]\*\*)(?!\*)|(?<![\d*] ?\*\*)\s(?=\p{L})[^*\n]*[\p{L}.!?]\s\*\*(?!\*))/u,
    code: 'text-emphasis',
    values: { mark: '**' },
  },
  {
    ...warning,
    cause: 'emphasis',
    pattern: /__(?:(?<![\p{L}\p{N}_]__)(?=\p{L})|(?<=\p{L}__)(?![\p{L}\p{N}_]))/u,
    code: 'text-emphasis',
    values: { mark: '__' },
  },
  {
    ...warning,
    cause: 'emphasis',
    pattern:
      /(?<![\p{L}\p{N}*])\*(?=\p{L})[^*\n]*\s\*(?!\*)|(?<![\p{L}\p{N}*])\*\s(?=\p{L})[^*\n]*\p{L}\*(?!\*)/u,
    code: 'text-emphasis',
    values: { mark: '*' },
  },
  {
    ...warning,
    cause: 'emphasis',
    before: ['em', 'strong'],
    pattern: /(?<![\p{L}\p{N}*])\*$/u,
    code: 'text-emphasis',
    values: { mark: '*' },
  },
  {
    ...warning,
    cause: 'emphasis',
    pattern: /`/,
    code: 'text-backtick',
  },
  {
    ...warning,
    cause: 'emphasis',
    pattern: /~~/,
    code: 'text-emphasis',
    values: { mark: '~~' },
  },
  {
    cause: 'heading',
    pattern: /^#{2,6}(?=[^\s#])|^#{1,6}(?=[\u00a0\u2000-\u200a\u202f\u3000])/m,
    code: 'text-heading-blank',
  },
  {
    ...warning,
    cause: 'heading',
    pattern: /^#(?=\p{Lu})(?=[^# \n]* [^#\n])[^#\n]*[^#\n.!?:,;…]$/u,
    code: 'text-heading-blank',
  },
  {
    cause: 'list',
    pattern: /^(?:[-*+]|\d{1,9}[.)])[\u00a0\u2000-\u200a\u202f\u3000]/m,
    code: 'text-list',
  },
  {
    ...warning,
    cause: 'list',
    pattern: /^[•‣◦▪●○■□·\uf0a7\uf0b7]\s|^o\t|^[–—] [^\n]*\n[–—] /m,
    code: 'text-list',
  },
  {
    ...warning,
    cause: 'list',
    pattern:
      /^(?:[-+*](?=\p{L})[^\n]*\n[-+*](?=\p{L})|\d{1,3}[.)](?=\p{Lu}\p{Ll})[^\n]*\n\d{1,3}[.)](?=\p{Lu}\p{Ll}))/mu,
    code: 'text-list',
  },
  {
    ...warning,
    cause: 'list',
    pattern:
      /^(?:[☐☑☒✓✔✗✘✅❌➔➜➤►▶▸◆🔹🔸👉→] ?[^\n]+\n[☐☑☒✓✔✗✘✅❌➔➜➤►▶▸◆🔹🔸👉→] ?|\((?:\d{1,2}|[a-z])\) [^\n]+\n\((?:\d{1,2}|[a-z])\) |[a-h]\) [^\n]+\n[a-h]\) |a\. \p{L}{2}[^\n]+\nb\. \p{L}{2})/mu,
    code: 'text-list',
  },
  {
    cause: 'table',
    pattern: /^\|.*\|\s*$/m,
    code: 'text-table',
  },
  {
    ...warning,
    cause: 'table',
    pattern: /^[^\t\n]*[^\t\n ]\t[^\n]*\n[^\t\n]*[^\t\n ]\t.*$/m,
    code: 'text-table',
  },
  {
    cause: 'unclosed',
    pattern: /<!--/,
    code: 'text-open',
    values: { end: '-->' },
  },
  {
    cause: 'html',
    pattern: /<\/?[a-z][\w-]*\s+[\w-]+\s*=\s*\S*|<\/?[a-z]\w*:[a-z]\w*\s*\/?>/i,
    code: 'text-html-form',
  },
  {
    cause: 'foreign-markup',
    pattern: /^\[! ?\w+(?:\|[^\]\n]*)?\]/,
    code: 'text-alert',
    mend: (found) => {
      const [name = ''] = /\w+/.exec(found) ?? []
      const type = nearestName(name, alertTypes)
      return type && `[!${type.toUpperCase()}]`
    },
  },
  {
    ...warning,
    cause: 'formula',
    asWritten: true,
    pattern:
      /\\\([^)\n\\^_]*(?!\\[()])[\\^_](?:(?!\\[()])[^\n])*\\\)|\\\[[^\]\n\\^_]*(?!\\[[\]])[\\^_](?:(?!\\[[\]])[^\n])*\\\]/,
    code: 'text-formula-form',
  },
  {
    ...warning,
    cause: 'formula',
    pattern: /(?<![\w$])\$(?=[^\s$])(?=[^$\n]*(?:[\\^]|_\{?\w))[^$\n]*(?<!\s)\$(?![\w$])/,
    code: 'text-formula-form',
  },
  {
    ...warning,
    cause: 'formula',
    pattern: /(?<![\w$])\$(?:\p{L}|\p{L}{1,2}(?: ?[=<>+/*]|\()[^$\n]{0,60}(?<!\s))\$(?![\w$])/u,
    code: 'text-formula-form',
  },
  {
    ...warning,
    cause: 'formula',
    before: ['code'],
    pattern: /(?<![\w$])\$$/,
    code: 'text-formula-form',
  },
]

/** `[Words](my file.png)`, its blanks encoded; undefined where more than an address stands in the brackets. */
function withoutBlanks(found: string): string | undefined {
  const [, words, address] = /^(\[[^[\]]+\]\()([^()"'\n]+\.\w{2,5})\)$/.exec(found) ?? []
  return address && `${words}${address.trim().replaceAll(' ', '%20')})`
}
