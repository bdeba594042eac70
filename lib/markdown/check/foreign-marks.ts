import { nameToEmoji } from 'gemoji'
import { nearestName } from '@/lib/problems/nearest'
import type { Mark } from './mark'

type Place = Pick<Mark, 'behindElement' | 'atStart' | 'before' | 'namesSomething' | 'mend'>

/** What another system would put something in the place of. `instead` is how the same is written here. */
function foreign(pattern: RegExp, instead?: string, place?: Place): Mark {
  const message = instead
    ? ({ code: 'foreign-mark-for', values: { instead } } as const)
    : ({ code: 'foreign-mark' } as const)
  return { cause: 'foreign-markup', pattern, ...message, ...place }
}

/** What might be meant as it stands. */
function perhaps(pattern: RegExp, instead?: string, place?: Place): Mark {
  return { ...foreign(pattern, instead, place), severity: 'warning' }
}

const alert = '> [!NOTE]'
const heading = '## …'
const link = '[…](../2026-01-31-name/de.md)'
const webLink = '[…](https://…)'
const comment = '<!-- … -->'
const note = '[^1] … [^1]: …'
const claim = '[@…]'
const behind = { behindElement: true } as const
const each = { namesSomething: true } as const
const beforeCode = { before: ['code'] }

/** Hugo, Jekyll, Liquid, Nunjucks, Go, ERB and JavaScript: what a build would fill in. */
const templates: readonly Mark[] = [
  foreign(/\{\{[^{}\n]*(?:\}\}|$)|\{\{[<%]?|[>%]?\}\}/, undefined, each),
  foreign(/\{%[^{}\n]*%\}|\{%/, undefined, each),
  foreign(/<%[=#-]?[^%\n]*%>|<%/, undefined, each),
  perhaps(/\$\{[^{}\n]+\}|%\{[^{}\n]+\}/),
  foreign(/^\+{3}$/m),
]

/** kramdown, Pandoc and Quarto. */
const attributes: readonly Mark[] = [
  foreign(/\{:[^{}\n]*\}/),
  foreign(/^\{\s*(?:[.#][\w-]|[\w-]*=[^{}\s])[^{}\n]*\}/, undefined, behind),
  foreign(/\{#[A-Za-z][\w:.-]*\}/),
  foreign(/\s\{\s*[.#][\w-]+(?:\s[^{}\n]*)?\}\s*$/),
  foreign(/^\{\s*(?:[.#][a-z][^{}\n]*\}$|[a-z][\w-]*=["“„'][^{}\n]*(?:\}$|$))/im),
  foreign(/\[[^[\]\n]*\]\{\s*(?:[.#][\w-]|[\w-]+=)[^{}\n]*\}/),
  foreign(/\^\[[^\]\n]*\]?/, note),
  foreign(/\[[^[\]\n@]*[\s-]@[A-Za-z][^[\]\n]*\]/, claim),
  perhaps(/(?<![\p{L}\p{N}.@/])@[a-z]+(?:1[5-9]|20)\d\d[a-z]?(?![\p{L}\p{N}@])/u, claim),
  perhaps(/(?<![=\w])==(?=[^\s=])[^=\n]*[^\s=]==(?![=\w])/, '<mark>…</mark>'),
  perhaps(/[~^](?<=\p{L}.)\d+[~^]/u, '<sub>…</sub> / <sup>…</sup>'),
  perhaps(/\^(?<=[\p{L}\p{N})]\^)[-+\p{L}\p{N}]{1,8}\^/u, '<sup>…</sup>'),
  perhaps(
    /(?<![~\p{L}\p{N}])~(?=\p{L})[^~\n]*[\p{L}\p{N}.!?]~(?![~\p{L}\p{N}])/u,
    '~~…~~ / <sub>…</sub>',
  ),
  perhaps(/(?<![+\w])\+\+(?=\w)(?:(?!\+\+)[^\n])*\w\+\+(?![+\w])/, '<ins>…</ins> / <kbd>…</kbd>'),
  foreign(/\{(?:\+\+|--|>>|==)[^{}\n]*\}?/, comment),
  perhaps(/^\| [^|\n]*[^|\s]$/m, '…\\'),
  perhaps(/^:\s+\S.*/, 'Table: …', { atStart: true }),
]

/** Docusaurus, VuePress, MkDocs, MyST, GitBook and docsify. */
const documentation: readonly Mark[] = [
  foreign(/^:{3,}.*$/m, alert),
  foreign(/^::[a-z][\w-]*[[{].*$/m),
  foreign(/^(?:!!!|\?\?\?)\+? \w.*$/m, `${alert} / <details>`),
  foreign(/^(?:!!!|\?\?\?)\+?(?:note|info|tip|hint|success|question|warning|danger)\b.*$/m, alert),
  foreign(/^[!?]> \S.*$/m, alert),
  foreign(/^===[!+]? ["'“”„].*$/m, heading),
  foreign(/^@(?:start|end)(?:uml|mindmap|gantt|json|yaml|salt)\b/m),
  foreign(/-{1,2}8<-{1,2}.*$/m),
  foreign(/^<<< ?[@.]{0,2}\/\S+.*$/m),
  foreign(/^\([\w-]+\)=$/m, `${heading} {#…}`),
  foreign(/\{[a-z][\w:-]*\}$/, undefined, beforeCode),
  foreign(/(?<!\S)@$/, webLink, { before: ['a'] }),
  foreign(/(?<=\s)\[(?:#[a-z][\w-]*|!toc)\]$/im, `${heading} {#…}`),
]

/** What assistants leave in copied answers, where their own pages show a source: ChatGPT, Gemini and Perplexity. */
const assistants: readonly Mark[] = [
  foreign(/【[^【】†\n]*†[^【】\n]*】/, claim, each),
  foreign(/:contentReference\[[^[\]\n]*\](?:\{[^{}\n]*\})?/, claim, each),
  foreign(/(?:cite)?turn\d+[a-z]+\d+/, claim, each),
  foreign(
    /\[(?:cite_start|cite: ?\d[\d, ]*|oaicite:\d+|(?:attached_file|web):\d+|\d+†[^[\]\n]*)\]/,
    claim,
    each,
  ),
  // A directive of Markdown, as which what assistants leave begins.
  perhaps(/(?<![\w:]):[a-z][\w-]*\[[^[\]\n]{1,200}\]/),
]

/** The properties that Notion writes at the top of a page it exports. */
const notion =
  /^(?:Created(?: time| by)?|Last edited(?: time| by)?|Tags|Status|Owner|Date)(?: ?): \S[^\n]*\n(?:(?:Created|Last edited|Tags|Status|Date|URL|Author|Owner|Published|Type|Slug|Category)[\w ]*: [^\n]*(?:\n|$))+/

/** Obsidian, Logseq, Roam, MediaWiki, DokuWiki, Confluence and Jira. */
const wikis: readonly Mark[] = [
  foreign(/!?\[\[[^[\]\n]+\]\]/, link, each),
  foreign(/^\]\]/, undefined, behind),
  foreign(/%%[^%\n]+%%|^%%$/m, comment),
  perhaps(/(?<=\S )\^[a-z0-9-]+$/im, `${heading} {#…}`),
  perhaps(/^\[[-/>!?*~ xX]?\] /m, '- [x] / - [ ]'),
  foreign(/^h[1-6]\. .*$|^={2,6} .* ={2,6}$/m, heading),
  perhaps(/'''[^'\n]+'''/, '**…**'),
  perhaps(/(?<!')''[^'\n]+''(?!')/, '*…*'),
  perhaps(/(?<![:\w/])\/\/(?=\p{L})[^/\n]*\p{L}\/\/(?![\w/])/u, '*…*'),
  perhaps(notion, 'tags: […]', { atStart: true }),
  perhaps(/^\p{L}[\p{L}\p{N} _-]{0,30}:: \S.*$|\[\p{L}[\p{L}\p{N} _-]{0,30}:: [^[\]\n]*\]/mu),
  perhaps(/\(\p{L}[\p{L}\p{N} _-]{0,30}:: [^()\n]*\)/u),
  perhaps(/\(\((?=[^()\n]* |[\da-f]{8}-)[^()\n]+\)\)/, note),
  perhaps(
    /\{(?:code|info|note|tip|warning|panel|quote|noformat|color|expand)(?::[^{}\n]*)?\}/,
    `${alert} / \`\`\``,
  ),
]

/** WordPress and forums. */
const brackets: readonly Mark[] = [
  foreign(
    /\[(?:caption|gallery|embed|audio|video|playlist|youtube|vimeo|sourcecode|code|contact-form|su_\w+|vc_\w+)(?:[ =][^\]\n]{0,300})?\]/i,
  ),
  foreign(/\[[a-z][\w-]*\s(?=[^[\]\n]*\w=["'“”„])[^[\]\n]*\]/i),
  foreign(/\[(?:url|color|size|font|quote)=/i),
  foreign(
    /\[\/(?:b|i|u|s|url|img|quote|code|list|color|size|font|center|left|right|spoiler|table|button|tabs?|toggle|accordion|columns?|row|highlight|caption|sourcecode|embed|audio|video|(?=\w+_\w)\w+)\]/i,
  ),
  foreign(/\[block:[a-z-]+\]/),
  perhaps(/\[\/[a-z][a-z-]{2,}\]/),
  perhaps(/^>?![^\n]+!<|\|\|[^|\n]+\|\|/m, '<details>'),
]

/** reStructuredText, AsciiDoc and Textile. */
const plainTexts: readonly Mark[] = [
  foreign(/^\.\. [\w-]+::.*$|^\.\. (?:_[^\n:]+:|\[[\w#*]+\] ).*$/m),
  foreign(/(?<![\p{L}\p{N}:]):[a-z][\w+-]*:$/u, undefined, beforeCode),
  foreign(/\[[\w#*]+\]_(?!\w)/, note),
  perhaps(/^\[\d{1,3}\]:? \S.*/, note, { atStart: true }),
  foreign(/^_{1,2}(?![\w_])/, webLink, behind),
  foreign(/^[\^"+]{4,}$/m, heading),
  perhaps(/::(?<=\p{L}::)$/mu, '```'),
  foreign(
    /\b(?:image|include|video|link|xref|kbd|btn|menu|footnote|footnoteref|stem|pass):{1,2}[^\s[\]]{0,300}\[[^\]\n]{0,300}\]/,
  ),
  foreign(
    /^\[(?:source|listing|quote|verse|sidebar|example|abstract|discrete|horizontal|NOTE|TIP|IMPORTANT|WARNING|CAUTION|cols|%header|options)(?:[,=%.][^\]\n]*)?\]$/m,
    `${alert} / \`\`\``,
  ),
  foreign(/^#\+[a-z_]+(?::|\s|$).*$/im),
  foreign(/^\|={3,}$/m, '| … |'),
  perhaps(/<<[\w-]+(?:,[^<>\n]*)?>>/, '[…](#…)'),
  perhaps(/^= \S.*$|^={3,}$/m, heading),
  foreign(/^(?:bq|bc|pre|notextile|p[<>=(]\S*)\.{1,2} \S.*$/m, '> …'),
  foreign(/["“”]:$/, webLink, { before: ['a'] }),
  perhaps(/(?<![\w@.])@(?=[^\s@])[^@\n]*[^\s@]@(?![\w@])/, '`…`'),
  foreign(/(?<!\S)![^\s!]+\.(?:png|jpe?g|gif|svg|webp)(?:\([^()\n]*\))?!/i, '![…](…)'),
]

/** TeX, but for formulas, MDX and Svelte. */
const programs: readonly Mark[] = [
  perhaps(/(?<![\\\w:.])\\[a-zA-Z]{2,}\*?(?:\[[^\]\n]*\])?(?:\{[^{}\n]*\}|(?![\w\\]))/),
  foreign(/^(?:import|export)\s.*(?:\sfrom\s+['"‘“„]|=\s*[[{('"])/m),
  foreign(/^export (?:default|const|let|function|class|async) .*$/m),
  foreign(/\{(?:[#:/](?:if|each|await|key|snippet|else)|@(?:html|render|const))\b[^{}\n]*\}/),
  foreign(/\{\/\*.*?(?:\*\/\}|$)|\{(?:props|frontmatter|children|this)\b[^{}\n]*\}/m),
]

const rest: readonly Mark[] = [
  {
    cause: 'foreign-markup',
    pattern:
      /\[\[?_?toc(?: levels?=[^\]\n]{0,20}|:\d)?_?\]?\]|\$?\{toc(?::[^{}\n]*)?\}|^@\[toc\]/im,
    code: 'foreign-contents',
  },
  { cause: 'foreign-markup', pattern: /^(?:<{7}|>{7})(?= |$).*$/m, code: 'merge-mark' },
  foreign(/^\*\[[^\]\n]+\]:.*$/m, '<abbr title="…">'),
  foreign(/^#{7,}(?= )/m, '###### …'),
  perhaps(/(?<![\p{L}\p{N},]),,(?=\p{L})/u, '"…"'),
  perhaps(/^(?:'{3}|´{3}|‘{3}|’{3}|“{3}|„{3})[a-z]*$/m, '```'),
  perhaps(
    /(?<![\p{L}\p{N}:]):(?:[a-z][a-z0-9]*(?:[_-][a-z0-9]+)*|\+1|-1|100):(?![\p{L}\p{N}:])/u,
    'Emoji',
    { mend: emojiOf },
  ),
]

/** The sign behind a name of GitHub’s, or behind the one that was probably meant. */
function emojiOf(found: string): string | undefined {
  const names = Object.keys(nameToEmoji)
  const written = found.slice(1, -1)
  const name = names.includes(written) ? written : nearestName(written, names)
  return name && nameToEmoji[name]
}

/** Marks of other systems; in the order in which the first counts where two are found at one place. */
export const foreignMarks: readonly Mark[] = [
  ...rest,
  ...templates,
  ...attributes,
  ...documentation,
  ...assistants,
  ...wikis,
  ...brackets,
  ...plainTexts,
  ...programs,
]
