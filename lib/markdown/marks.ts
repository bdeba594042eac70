import type { TextCause, TextProblem } from './problems'

/** A mark that has no effect where it is found in the words of a text. */
export interface Mark {
  cause: TextCause
  /** An error where left out: readers would certainly see it. */
  severity?: TextProblem['severity']
  pattern: RegExp
  expected: string
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
    expected: 'a footnote of that name, such as [^1]: Words., or \\[ for the plain text',
  },
  {
    cause: 'claim',
    pattern: /\[@[^\]\s][^\]]*\]/,
    expected: 'a marker in the text itself, not in HTML or in the words of a link',
  },
  {
    cause: 'undefined-reference',
    pattern: /(?<![\p{L}\p{N}\])])!?\[[^[\]]+\]\[[^[\]]*\]/u,
    expected: 'a definition of that name, such as [name]: https://…, or \\[ for the plain text',
  },
  {
    ...warning,
    cause: 'link',
    pattern: /\[[^[\]]+\]\((?:[^()\n]*\s[^()\n]*)\)|\[[^[\]]+\] \($/,
    expected: 'an address in parentheses right behind the words, blanks in it as %20',
  },
  {
    ...warning,
    cause: 'emphasis',
    pattern:
      /(?<![*\d])\*\*(?=[\p{L}\p{N}\p{Pi}\p{Ps}"])|(?<=[\p{L}.,:!?\p{Pf}\p{Pi}\p{Pe}"])\*\*(?!\*)/u,
    expected:
      '** right before the first and right behind the last bold letter, blanks and quotes outside',
  },
  {
    ...warning,
    cause: 'emphasis',
    pattern: /(?<![\p{L}\p{N}_])__(?=\p{L})|(?<=\p{L})__(?![\p{L}\p{N}_])/u,
    expected:
      '__ right before the first and right behind the last bold letter, or \\_ for the plain text',
  },
  {
    ...warning,
    cause: 'emphasis',
    pattern:
      /(?<![\p{L}\p{N}*])\*(?=\p{L})[^*\n]*\s\*(?!\*)|(?<![\p{L}\p{N}*])\*\s(?=\p{L})[^*\n]*\p{L}\*(?!\*)/u,
    expected:
      '* right before the first and right behind the last letter, or \\* for the plain text',
  },
  {
    ...warning,
    cause: 'emphasis',
    pattern: /~~/,
    expected: '~~ right before the first and right behind the last letter that is struck out',
  },
  {
    cause: 'heading',
    pattern: /^#{2,6}(?=[^\s#])/m,
    expected: 'a blank between ## and the heading',
  },
  {
    cause: 'table',
    pattern: /^\|.*\|\s*$/m,
    expected: 'a table with a line such as | --- | --- | below its head',
  },
  {
    cause: 'foreign-markup',
    pattern: /^\[!\w+\]/,
    expected:
      '[!NOTE], [!TIP], [!IMPORTANT], [!WARNING] or [!CAUTION] alone on the first line of a quotation',
  },
  {
    ...warning,
    cause: 'formula',
    asWritten: true,
    pattern: /\\\([^)\n]*[\\^_][^\n]*?\\\)|\\\[[^\]\n]*[\\^_][^\n]*?\\\]/,
    expected: 'a formula between $$ and $$',
  },
  {
    ...warning,
    cause: 'formula',
    pattern: /(?<![\w$])\$(?=[^\s$])[^$\n]*(?:[\\^]|_\{?\w)[^$\n]*(?<!\s)\$(?![\w$])/,
    expected: 'a formula between $$ and $$',
  },
]

const system = 'Markdown, or a backslash before the sign for the plain text'

/** Marks of other systems: Hugo, Jekyll, WordPress, Obsidian, Pandoc, reStructuredText, AsciiDoc, BBCode, Git, MDX. */
export const foreignMarks: readonly Mark[] = [
  {
    cause: 'foreign-markup',
    pattern: /\{\{[^{}\n]*(?:\}\}|$)|\{\{[<%]?|[>%]?\}\}/,
    expected: system,
  },
  { cause: 'foreign-markup', pattern: /\{%[^{}\n]*%\}|\{%/, expected: system },
  { cause: 'foreign-markup', behindElement: true, pattern: /^\]\]/, expected: system },
  { cause: 'foreign-markup', pattern: /\{:[^{}\n]*\}/, expected: system },
  {
    cause: 'foreign-markup',
    behindElement: true,
    pattern: /^\{\s*(?:[.#][\w-]+|[\w-]+=[^{}\s]+)[^{}\n]*\}/,
    expected: system,
  },
  { cause: 'foreign-markup', pattern: /\s\{\s*(?:[.#][\w-]+\s*)+\}\s*$/, expected: system },
  { cause: 'foreign-markup', pattern: /^:{3,}.*$/m, expected: '> [!NOTE], or a quotation' },
  {
    cause: 'foreign-markup',
    pattern: /^(?:!!!|\?\?\?)\+? \w.*$/m,
    expected: '> [!NOTE], or <details>',
  },
  {
    cause: 'foreign-markup',
    pattern: /\[\[?_?toc_?\]?\]|\$\{toc\}|^@\[toc\]/im,
    expected: 'nothing, since the page lists its headings itself',
  },
  {
    cause: 'foreign-markup',
    pattern: /!?\[\[[^[\]\n]+\]\]/,
    expected: 'a link such as [words](../folder/de.md)',
  },
  {
    cause: 'foreign-markup',
    pattern:
      /\[(?:caption|gallery|embed|audio|video|playlist|youtube|vimeo|sourcecode|code|contact-form|su_\w+|vc_\w+)(?:[ =][^\]\n]*)?\]/i,
    expected: system,
  },
  {
    cause: 'foreign-markup',
    pattern:
      /\[\/(?:b|i|u|s|url|img|quote|code|list|color|size|caption|sourcecode|embed|audio|video|\w+_\w+)\]/i,
    expected: system,
  },
  {
    cause: 'foreign-markup',
    pattern: /^\.\. [\w-]+::.*$|:(?:ref|doc|code|math):$/m,
    expected: system,
  },
  {
    cause: 'foreign-markup',
    pattern: /\b(?:image|include|video|link|xref)::?\S*\[[^\]\n]*\]/,
    expected: system,
  },
  {
    cause: 'foreign-markup',
    pattern: /^(?:import|export)\s.*(?:\sfrom\s+['"‘“„]|=\s*[[{('"])/m,
    expected: system,
  },
  {
    cause: 'foreign-markup',
    pattern: /^(?:<{7}|>{7})(?= |$).*$/m,
    expected: 'a text without marks of a merge',
  },
  { cause: 'foreign-markup', pattern: /^\*\[[^\]\n]+\]:.*$/m, expected: '<abbr title="…">' },
  {
    cause: 'foreign-markup',
    pattern: /^h[1-6]\. .*$|^={2,6} .* ={2,6}$/m,
    expected: '## and a heading',
  },
  { ...warning, cause: 'foreign-markup', pattern: /'''[^'\n]+'''/, expected: '**bold**' },
  {
    ...warning,
    cause: 'foreign-markup',
    pattern: /(?<![=\w])==(?=[^\s=])[^=\n]*[^\s=]==(?![=\w])/,
    expected: '<mark>',
  },
  {
    ...warning,
    cause: 'foreign-markup',
    pattern: /(?<=\p{L})[~^]\d+[~^]/u,
    expected: '<sub> or <sup>',
  },
  {
    ...warning,
    cause: 'foreign-markup',
    pattern: /(?<![\p{L}\p{N}:]):(?:[a-z]+(?:_[a-z0-9]+)*|\+1|-1|100):(?![\p{L}\p{N}:])/u,
    expected: 'the sign itself, such as 🎉',
  },
]
