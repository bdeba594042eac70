import type { ProblemCode } from '@/lib/problems/messages'
import type { Values } from '@/lib/problems/problem'
import type { TextCause, TextProblem } from './problems'

/** A mark that has no effect where it is found in the words of a text. */
export interface Mark {
  cause: TextCause
  /** An error where left out: readers would certainly see it. */
  severity?: TextProblem['severity']
  pattern: RegExp
  code: ProblemCode
  /** What the message is filled with besides what was found. */
  values?: Values
  /** Only at the start of the words right behind an element. */
  behindElement?: true
  /** What Markdown takes a sign of away, so that it is found as it was written. */
  asWritten?: true
}

const warning = { severity: 'warning' } as const

/** Marks of Markdown that Markdown does not take for such, and why. */
export const markdownMarks: readonly Mark[] = [
  {
    cause: 'footnote',
    pattern: /\[\^[^\]\s]+\]/,
    code: 'text-footnote',
  },
  {
    cause: 'claim',
    pattern: /\[@[^\]\s][^\]]*\]/,
    code: 'text-claim-place',
  },
  {
    cause: 'undefined-reference',
    pattern: /(?<![\p{L}\p{N}\])])!?\[[^[\]]+\]\[[^[\]]*\]/u,
    code: 'text-reference',
  },
  {
    ...warning,
    cause: 'link',
    pattern: /\[[^[\]]+\]\((?:[^()\n]*\s[^()\n]*)\)|\[[^[\]]+\] \($/,
    code: 'text-link-form',
  },
  {
    ...warning,
    cause: 'emphasis',
    pattern:
      /(?<![*\d])\*\*(?=[\p{L}\p{N}\p{Pi}\p{Ps}"])|(?<=[\p{L}.,:!?\p{Pf}\p{Pi}\p{Pe}"])\*\*(?!\*)/u,
    code: 'text-emphasis',
    values: { mark: '**' },
  },
  {
    ...warning,
    cause: 'emphasis',
    pattern: /(?<![\p{L}\p{N}_])__(?=\p{L})|(?<=\p{L})__(?![\p{L}\p{N}_])/u,
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
    pattern: /~~/,
    code: 'text-emphasis',
    values: { mark: '~~' },
  },
  {
    cause: 'heading',
    pattern: /^#{2,6}(?=[^\s#])/m,
    code: 'text-heading-blank',
  },
  {
    cause: 'table',
    pattern: /^\|.*\|\s*$/m,
    code: 'text-table',
  },
  {
    cause: 'foreign-markup',
    pattern: /^\[!\w+\]/,
    code: 'text-alert',
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
    pattern: /(?<![\w$])\$(?=[^\s$])[^$\n]*(?:[\\^]|_\{?\w)[^$\n]*(?<!\s)\$(?![\w$])/,
    code: 'text-formula-form',
  },
]

/** Marks of other systems: Hugo, Jekyll, WordPress, Obsidian, Pandoc, reStructuredText, AsciiDoc, BBCode, Git, MDX. */
export const foreignMarks: readonly Mark[] = [
  {
    cause: 'foreign-markup',
    pattern: /\{\{[^{}\n]*(?:\}\}|$)|\{\{[<%]?|[>%]?\}\}/,
    code: 'foreign-mark',
  },
  { cause: 'foreign-markup', pattern: /\{%[^{}\n]*%\}|\{%/, code: 'foreign-mark' },
  { cause: 'foreign-markup', behindElement: true, pattern: /^\]\]/, code: 'foreign-mark' },
  { cause: 'foreign-markup', pattern: /\{:[^{}\n]*\}/, code: 'foreign-mark' },
  {
    cause: 'foreign-markup',
    behindElement: true,
    pattern: /^\{\s*(?:[.#][\w-]+|[\w-]+=[^{}\s]+)[^{}\n]*\}/,
    code: 'foreign-mark',
  },
  { cause: 'foreign-markup', pattern: /\s\{\s*(?:[.#][\w-]+\s*)+\}\s*$/, code: 'foreign-mark' },
  {
    cause: 'foreign-markup',
    pattern: /^:{3,}.*$/m,
    code: 'foreign-mark-for',
    values: { instead: '> [!NOTE]' },
  },
  {
    cause: 'foreign-markup',
    pattern: /^(?:!!!|\?\?\?)\+? \w.*$/m,
    code: 'foreign-mark-for',
    values: { instead: '> [!NOTE] / <details>' },
  },
  {
    cause: 'foreign-markup',
    pattern: /\[\[?_?toc_?\]?\]|\$\{toc\}|^@\[toc\]/im,
    code: 'foreign-contents',
  },
  {
    cause: 'foreign-markup',
    pattern: /!?\[\[[^[\]\n]+\]\]/,
    code: 'foreign-mark-for',
    values: { instead: '[…](../2026-01-31-name/de.md)' },
  },
  {
    cause: 'foreign-markup',
    pattern:
      /\[(?:caption|gallery|embed|audio|video|playlist|youtube|vimeo|sourcecode|code|contact-form|su_\w+|vc_\w+)(?:[ =][^\]\n]*)?\]/i,
    code: 'foreign-mark',
  },
  {
    cause: 'foreign-markup',
    pattern:
      /\[\/(?:b|i|u|s|url|img|quote|code|list|color|size|caption|sourcecode|embed|audio|video|\w+_\w+)\]/i,
    code: 'foreign-mark',
  },
  {
    cause: 'foreign-markup',
    pattern: /^\.\. [\w-]+::.*$|:(?:ref|doc|code|math):$/m,
    code: 'foreign-mark',
  },
  {
    cause: 'foreign-markup',
    pattern: /\b(?:image|include|video|link|xref)::?\S*\[[^\]\n]*\]/,
    code: 'foreign-mark',
  },
  {
    cause: 'foreign-markup',
    pattern: /^(?:import|export)\s.*(?:\sfrom\s+['"‘“„]|=\s*[[{('"])/m,
    code: 'foreign-mark',
  },
  {
    cause: 'foreign-markup',
    pattern: /^(?:<{7}|>{7})(?= |$).*$/m,
    code: 'merge-mark',
  },
  {
    cause: 'foreign-markup',
    pattern: /^\*\[[^\]\n]+\]:.*$/m,
    code: 'foreign-mark-for',
    values: { instead: '<abbr title="…">' },
  },
  {
    cause: 'foreign-markup',
    pattern: /^h[1-6]\. .*$|^={2,6} .* ={2,6}$/m,
    code: 'foreign-mark-for',
    values: { instead: '## …' },
  },
  {
    ...warning,
    cause: 'foreign-markup',
    pattern: /'''[^'\n]+'''/,
    code: 'foreign-mark-for',
    values: { instead: '**…**' },
  },
  {
    ...warning,
    cause: 'foreign-markup',
    pattern: /(?<![=\w])==(?=[^\s=])[^=\n]*[^\s=]==(?![=\w])/,
    code: 'foreign-mark-for',
    values: { instead: '<mark>…</mark>' },
  },
  {
    ...warning,
    cause: 'foreign-markup',
    pattern: /(?<=\p{L})[~^]\d+[~^]/u,
    code: 'foreign-mark-for',
    values: { instead: '<sub>…</sub> / <sup>…</sup>' },
  },
  {
    ...warning,
    cause: 'foreign-markup',
    pattern: /(?<![\p{L}\p{N}:]):(?:[a-z]+(?:_[a-z0-9]+)*|\+1|-1|100):(?![\p{L}\p{N}:])/u,
    code: 'foreign-mark-for',
    values: { instead: '🎉' },
  },
]
