import { nameToEmoji } from 'gemoji'
import type { Root } from 'mdast'
import { toString as textOf } from 'mdast-util-to-string'
import { type Edit, removal, spanOf } from '@/lib/markdown/tree/edits'
import { SKIP, visit } from '@/lib/trees/visit'
import type { Draft } from './draft'

/** Each ends where nothing more of it can follow, so that a row of them can be read in one way only. */
const attribute = `(?:[.#][\\w-]+(?![\\w=-])|[\\w-]+=(?:"[^"]*"|'[^']*'|[^\\s{}"']+(?=[\\s}])))`

/**
 * Attributes of kramdown (`{: .note}`, https://kramdown.gettalong.org/syntax.html#inline-attribute-lists) and of Hugo
 * and Pandoc (`{.note}`, `{width=50%}`). Clojure’s `{:a 1}` and a price list in braces are none.
 */
const attributes = new RegExp(
  `\\{:?\\s*(?:${attribute}\\s*)+:?\\}|\\{:\\s*(?:toc|\\.?no_toc)\\s*\\}|\\{::[^{}]*\\}`,
  'g',
)

/** Takes out of the words of a text what only the old system’s Markdown understood. Code is never touched. */
export function kramdownEdits(tree: Root, draft: Draft): Edit[] {
  const edits: Edit[] = []
  visit(tree, (node) => {
    if (node.type === 'list' && node.children.length === 1 && /\{:\s*toc\s*\}/.test(textOf(node))) {
      edits.push(removal(node, draft.text))
      return SKIP
    }
    if (node.type === 'heading') edits.push(...anchorEdit(spanOf(node), draft))
    if (node.type === 'text') edits.push(...textEdits(spanOf(node), draft))
    return undefined
  })
  return edits
}

type Span = Pick<Edit, 'start' | 'end'>

/** `## Words {: .x #id}` is written `## Words {#id}` here. */
function anchorEdit({ start, end }: Span, draft: Draft): Edit[] {
  const match = /(?<!\s)\s*\{(?=[^{}]*#([\w-]+))[^{}]*\}\s*$/.exec(draft.text.slice(start, end))
  return match ? [{ start: start + match.index, end, text: ` {#${match[1]}}` }] : []
}

function textEdits({ start, end }: Span, draft: Draft): Edit[] {
  const source = draft.text.slice(start, end)
  return [
    ...[...source.matchAll(attributes)].map((match) => attributeEdit(match, start, draft)),
    ...lineBreaks(source, start, draft),
    ...[...source.matchAll(/(?<![\w:]):([a-z0-9_+-]+):(?![\w:])/g)].flatMap(
      ({ 0: whole, 1: name = '', index }) => {
        const emoji = Object.hasOwn(nameToEmoji, name) && nameToEmoji[name]
        return emoji
          ? [{ start: start + index, end: start + index + whole.length, text: emoji }]
          : []
      },
    ),
  ]
}

/** What leaves no trace on a page: contents, targets of links, and ids and names of files, which are kept. */
const harmless =
  /^\{:?\s*(?:(?:toc|\.?no_toc|\.?unnumbered|\.nolineno|file="[^"]*"|#[\w-]+(?![\w-])|(?:target|rel)=\S+(?=\s|\}$))\s*)+\}$|^\{::/

function attributeEdit({ 0: whole, index }: RegExpExecArray, offset: number, draft: Draft): Edit {
  const at = offset + index
  if (!harmless.test(whole)) draft.lose('attribute', at, whole)
  const isOwnLine =
    draft.text[at - 1] === '\n' && /^[ \t]*(\n|$)/.test(draft.text.slice(at + whole.length))
  const isSpaced = draft.text[at - 1] === ' '
  const [, id] = isOwnLine ? (/#([\w-]+)/.exec(whole) ?? []) : []
  const text = id ? `<a id="${id}"></a>` : ''
  return { start: isOwnLine || isSpaced ? at - 1 : at, end: at + whole.length, text }
}

/** `\\` at the end of a line breaks it in kramdown; CommonMark wants one. */
function lineBreaks(source: string, offset: number, { around }: Draft): Edit[] {
  if (around.site.system !== 'jekyll') return []
  return [...source.matchAll(/\\\\(?=[ \t]*\n)/g)].map(({ index }) => ({
    start: offset + index,
    end: offset + index + 2,
    text: '\\',
  }))
}
