import type { Edit } from '@/lib/markdown/tree/edits'
import { variablesOf } from '../systems/read-article'
import { blankLineEdits } from './blank-lines'
import { codeSpan, fencedCode } from './code-patterns'
import { Components } from './components'
import { dedentEdits } from './dedent'
import { type Draft, hidden } from './draft'

const token = new RegExp(
  [
    fencedCode,
    codeSpan,
    /(?<module>^(?:import\s[^'";]{0,2000}?\sfrom\s*['"][^'"\n]+['"];?|import\s*['"][^'"\n]+['"];?|export\s+(?:const|let|default|function)\b(?:[^\n]*\n)*?(?=\n|(?![\s\S])))[ \t]*\n?)/,
    /(?<comment>\{\/\*(?<remark>(?:(?!\{\/\*)[\s\S])*?)\*\/\})/,
    /(?<tag><(?<closing>\/?)(?<component>[A-Z][\w.]*)(?![\w.])(?<props>(?:"[^"]*"|'[^']*'|\{(?:[^{}]|\{[^{}]*\})*\}|[^'"<>{}])*?)(?<alone>\/?)>)/,
    /(?<head><(?:head|Head)>(?:(?!<[hH]ead>)[\s\S])*?<\/(?:head|Head)>\n?)/,
    /(?<br><br>|<hr>|\$\$[\s\S]*?\$\$)/,
    /(?<html><[a-z][\w-]*(?![\w-])(?:"[^"]*"|'[^']*'|\{(?:[^{}]|\{[^{}]*\})*\}|[^'"<>{}])*>)/,
    /(?<!\\)(?<expression>\{[^{}\n]*(?:\{[^{}\n]*\}[^{}\n]*)*\})/,
  ]
    .map(({ source }) => source)
    .join('|'),
  'gm',
)

/**
 * Takes what is a program out of MDX (https://mdxjs.com/docs/what-is-mdx/): imports, exports, comments, expressions and
 * components.
 * Pictures stay; of any other component its text does, and its tags are told.
 */
export function withoutMdx(draft: Draft): void {
  draft.apply(dedentEdits(draft.text, [...draft.text.matchAll(token)]))
  const known = {
    components: new Components(importsOf(draft.text)),
    values: valuesOf(draft),
  }
  draft.apply([...draft.text.matchAll(token)].flatMap((match) => editFor(match, known, draft)))
  draft.apply(blankLineEdits(draft.text))
}

/** Files behind the names that a text imports: `import cat from './cat.png'`. */
function importsOf(text: string): Map<string, string> {
  const imports = text.matchAll(/^import\s+(\w+)\s+from\s*['"]([^'"]+)['"]/gm)
  return new Map([...imports].map(([, name = '', file = '']) => [name, file]))
}

/** Values that a text names: `export const year = 2024`, and its own front matter. */
function valuesOf({ text, around }: Draft): Map<string, string> {
  const constants = text.matchAll(
    /^export\s+const\s+(\w+)\s*=\s*(?:(["'`])([^"'`$\n]*)\2|(\d[\d.]*));?[ \t]*$/gm,
  )
  const fields = variablesOf(around.article.fields, 'frontmatter')
  return new Map([
    ...[...constants].map(
      ([, name = '', , words, number]) => [name, words ?? number ?? ''] as const,
    ),
    ...Object.entries(fields),
  ])
}

/** What a text has said of itself. */
interface Known {
  components: Components
  values: ReadonlyMap<string, string>
}

function editFor(match: RegExpExecArray, { components, values }: Known, draft: Draft): Edit[] {
  const { fence, span, br, head, module, remark, component, html } = match.groups ?? {}
  if (fence || span || br) return []
  const place = { start: match.index, end: match.index + match[0].length }
  if (module || head) return [{ ...place, text: '' }]
  if (remark !== undefined) return [{ ...place, text: commentFor(remark) }]
  if (component) return [{ ...place, text: componentFor(match, components, draft) }]
  if (html) return [{ ...place, text: plainTag(html, place.start, components, draft) }]
  return isExpression(match)
    ? [{ ...place, text: expressionFor(match[0], place.start, values, draft) }]
    : []
}

/** An element with attributes that a program would compute. */
function plainTag(html: string, index: number, components: Components, draft: Draft): string {
  const isComputed = /^<img\s/.test(html) && /\bsrc=\{/.test(html)
  const image = isComputed ? components.picture(html.slice(4, -1)) : undefined
  if (image) return image
  const plain = html.replace(/\s[\w-]+=\{(?:[^{}]|\{[^{}]*\})*\}/g, '')
  if (plain !== html) draft.lose('component', index, html)
  return plain
}

/** `{#id}` behind a heading is none, nor is what says something of a box: `:::tip{icon="heart"}`. */
function isExpression({ 0: whole, index, input, groups = {} }: RegExpExecArray): boolean {
  if (!groups.expression || /^\{#[\w-]+\}$/.test(whole)) return false
  return !/(?:^|\n)[ \t]*:{3,}[^\n]*$/.test(input.slice(Math.max(0, index - 200), index))
}

/** `{' '}` and `{'text'}` say what they are; what a program would compute is told. */
function expressionFor(
  source: string,
  index: number,
  values: Known['values'],
  draft: Draft,
): string {
  const [, , words] = /^\{\s*(["'`])([^"'`$]*)\1\s*\}$/.exec(source) ?? []
  const value =
    words ??
    values.get(
      source
        .slice(1, -1)
        .trim()
        .replace(/^frontMatter\./, 'frontmatter.'),
    )
  if (value !== undefined) return value
  draft.lose('component', index, source)
  return hidden(source)
}

/** Docusaurus writes `{/* truncate *​/}` for the end of the excerpt in MDX. */
function commentFor(remark: string): string {
  return remark.trim() === 'truncate' ? '<!--more-->' : hidden(remark)
}

function componentFor(
  { 0: whole, index, groups = {} }: RegExpExecArray,
  components: Components,
  draft: Draft,
): string {
  const { component = '', closing, props = '', alone } = groups
  const tag = { name: component, isClosing: closing === '/', isAlone: alone === '/', props }
  const made = components.replace(tag)
  if (made === undefined) draft.lose('component', index, whole)
  return made ?? ''
}
