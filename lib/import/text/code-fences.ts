import type { Code, Root } from 'mdast'
import { type Edit, spanOf } from '@/lib/markdown/tree/edits'
import { visit } from '@/lib/trees/visit'
import { notationEdit } from './code-notation'
import type { Draft } from './draft'

/** Says of blocks of code what this site understands: their title, which lines are marked, and whether they are numbered. */
export function fenceEdits(tree: Root, draft: Draft): Edit[] {
  const edits: Edit[] = []
  const { system } = draft.around.site
  visit(tree, 'code', (node) => {
    if (system === 'hugo') edits.push(...attributeEdit(node, draft))
    if (system === 'jekyll') edits.push(...fileEdit(node, draft))
    if (draft.around.article.format === 'mdx') edits.push(...magicEdits(node, draft))
    edits.push(...notationEdit(node, draft.text))
  })
  return edits
}

/** What stands behind the language for options of Hugo, `linenos=table,hl_lines=2 4-5`; empty where they say nothing here. */
export function codeMeta(options: string): string {
  const [, marked = ''] = /\bhl_lines\s*=\s*(\[[^\]]*\]|"[^"]*"|[\d\s-]+)/i.exec(options) ?? []
  const lines = marked.match(/\d+(?:-\d+)?/g)?.join(',')
  const isNumbered = /\blineno(?:s|Start)\s*=\s*(?!false|"false")/i.test(options)
  const [, , name] =
    /\b(?:title|name|filename|file|caption)\s*=\s*(["'])(.+?)\1/i.exec(options) ?? []
  const title = name ? `title="${name}"` : ''
  return [title, isNumbered ? 'lineNumbers' : '', lines ? `{${lines}}` : '']
    .filter(Boolean)
    .join(' ')
}

/** ```` ```go {linenos=true,hl_lines=["1-2"]} ```` */
function attributeEdit(node: Code, { text }: Draft): Edit[] {
  const { start } = spanOf(node)
  const [first = ''] = text.slice(start).split('\n', 1)
  const match = /(?<!\s)\s*\{(?=[^{}]*(?:=|[.#]\w))([^{}]*)\}\s*$/.exec(first)
  const meta = codeMeta(match?.[1] ?? '')
  if (!match) return []
  return [{ start: start + match.index, end: start + first.length, text: meta && ` ${meta}` }]
}

/** `{: file="run.sh" }` below a block of code: its title. */
function fileEdit(node: Code, { text }: Draft): Edit[] {
  const { start, end } = spanOf(node)
  const [, name] = /^\n[ \t]*\{:[^{}\n]*\bfile="([^"{}\n]+)"/.exec(text.slice(end, end + 500)) ?? []
  if (!name) return []
  const at = start + (text.slice(start).split('\n', 1)[0]?.length ?? 0)
  return [{ start: at, end: at, text: ` title="${name}"` }]
}

const magic =
  /^[\s>]*(?:\/\/|\/\*|#|--|<!--|\{\/\*)\s*highlight-(next-line|start|end)\s*(?:(?:\*\/\}?|-->)\s*)?$/

/**
 * Takes out the comments by which Docusaurus marks lines
 * (https://docusaurus.io/docs/markdown-features/code-blocks#line-highlighting), and names the lines instead.
 */
function magicEdits(node: Code, { text }: Draft): Edit[] {
  const { start, end } = spanOf(node)
  const [first = '', ...lines] = text.slice(start, end).split('\n')
  if (!lines.some((line) => magic.test(line))) return []
  const { kept, marked } = withoutMagic(lines)
  const [, given] = /\{([\d,\s-]+)\}/.exec(first) ?? []
  const ranges = [...(given ? [given] : []), ...marked].join(',')
  const opening = `${first.replace(/(?<!\s)\s*\{[\d,\s-]+\}/, '')} {${ranges}}`
  return [{ start, end, text: [opening, ...kept].join('\n') }]
}

function withoutMagic(lines: string[]): { kept: string[]; marked: number[] } {
  const kept: string[] = []
  const marked: number[] = []
  let isInside = false
  let isNext = false
  for (const line of lines) {
    const [, word] = magic.exec(line) ?? []
    if (!word) {
      kept.push(line)
      if (isInside || isNext) marked.push(kept.length)
    }
    isNext = word === 'next-line'
    if (word === 'start' || word === 'end') isInside = word === 'start'
  }
  return { kept, marked }
}
