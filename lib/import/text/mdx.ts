import type { Edit } from '@/lib/markdown/tree/edits'
import { type Draft, hidden } from './draft'
import { picture } from './embeds'
import { readParameters } from './parameters'

const token = new RegExp(
  [
    /(?<fence>^[ \t]*(?<ticks>`{3,}|~{3,})[^\n]*\n(?:[\s\S]*?\n)??[ \t]*\k<ticks>[`~]*[ \t]*$)/,
    /(?<span>(?<!`)(?<tick>`+)(?!`)(?:(?!\n\s*\n)[\s\S])*?[^`]\k<tick>(?!`))/,
    /(?<module>^(?:import\s[^\n]*?from\s*['"][^'"\n]+['"];?|import\s*['"][^'"\n]+['"];?|export\s+(?:const|let|default|function)\b(?:[^\n]*\n)*?(?=\n|(?![\s\S])))[ \t]*\n?)/,
    /(?<comment>\{\/\*(?<remark>[\s\S]*?)\*\/\})/,
    /(?<tag><(?<closing>\/?)(?<component>[A-Z][\w.]*)(?<props>(?:"[^"]*"|'[^']*'|\{(?:[^{}]|\{[^{}]*\})*\}|[^'">{}])*?)(?<alone>\/?)>)/,
    /(?<br><br>|<hr>|\$\$[\s\S]*?\$\$)/,
    /(?<html><[a-z][\w-]*(?:"[^"]*"|'[^']*'|\{(?:[^{}]|\{[^{}]*\})*\}|[^'">{}])*>)/,
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
  const imported = importsOf(draft.text)
  draft.apply([...draft.text.matchAll(token)].flatMap((match) => editFor(match, imported, draft)))
}

/** Files behind the names that a text imports: `import cat from './cat.png'`. */
function importsOf(text: string): Map<string, string> {
  const imports = text.matchAll(/^import\s+(\w+)\s+from\s*['"]([^'"]+)['"]/gm)
  return new Map([...imports].map(([, name = '', file = '']) => [name, file]))
}

function editFor(match: RegExpExecArray, imported: Map<string, string>, draft: Draft): Edit[] {
  const { fence, span, br, module, remark, component, html } = match.groups ?? {}
  if (fence || span || br) return []
  const place = { start: match.index, end: match.index + match[0].length }
  if (module) return [{ ...place, text: '' }]
  if (remark !== undefined) return [{ ...place, text: commentFor(remark) }]
  if (component) return [{ ...place, text: componentFor(match, imported, draft) }]
  if (html) return [{ ...place, text: plainTag(html, place.start, draft) }]
  return isExpression(match)
    ? [{ ...place, text: expressionFor(match[0], place.start, draft) }]
    : []
}

/** An element with attributes that a program would compute. */
function plainTag(html: string, index: number, draft: Draft): string {
  const plain = html.replace(/\s[\w-]+=\{(?:[^{}]|\{[^{}]*\})*\}/g, '')
  if (plain !== html) draft.lose('component', index, html)
  return plain
}

/** `{#id}` behind a heading is none, nor is what says something of the code in a fence. */
function isExpression({ 0: whole, groups = {} }: RegExpExecArray): boolean {
  return Boolean(groups.expression) && !/^\{#[\w-]+\}$/.test(whole)
}

/** `{' '}` and `{'text'}` say what they are; what a program would compute is told. */
function expressionFor(source: string, index: number, draft: Draft): string {
  const [, , words] = /^\{\s*(["'`])([^"'`$]*)\1\s*\}$/.exec(source) ?? []
  if (words !== undefined) return words
  draft.lose('component', index, source)
  return hidden(source)
}

/** Docusaurus writes `{/* truncate *​/}` for the end of the excerpt in MDX. */
function commentFor(remark: string): string {
  return remark.trim() === 'truncate' ? '<!--more-->' : hidden(remark)
}

const pictures = new Set(['Image', 'Picture', 'img', 'Img', 'Figure', 'ThemedImage', 'BlogImage'])

function componentFor(
  { 0: whole, index, groups = {} }: RegExpExecArray,
  imported: Map<string, string>,
  draft: Draft,
): string {
  const { component = '', closing, props = '' } = groups
  const image = pictures.has(component) && !closing ? imageFor(props, imported) : undefined
  if (image) return image
  if (component === 'Fragment') return ''
  if (!closing) draft.lose('component', index, whole)
  return ''
}

function imageFor(props: string, imported: Map<string, string>): string | undefined {
  const given = readParameters(
    props.replace(
      /\{\s*(?:require\(\s*)?(["'`]?)([^{}"'`]+)\1\s*(?:\)(?:\.default)?)?\s*\}/g,
      '"$2"',
    ),
  )
  const { src } = given.named
  return picture({
    ...given,
    named: { ...given.named, src: (src && imported.get(src)) ?? src ?? '' },
  })
}
