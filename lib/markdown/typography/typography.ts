import type { Element, ElementContent, Parents, Root, Text } from 'hast'
import { toString as textOf } from 'hast-util-to-string'
import { h } from 'hastscript'
import { isReference } from '../tree/references'
import { closeGaps, hasConventions, typesetInPlace } from './typeset'
import { splitWholes } from './wholes'

const verbatim = new Set('code kbd math pre samp script style svg textarea tt var'.split(' '))

const phrasing = new Set(
  'a abbr b bdi bdo cite data del dfn em i ins mark q s small span strong sub sup time u'.split(
    ' ',
  ),
)

/** The text of one block in order; a string stands for an inline element that stays as it is. */
type Run = (Text | string)[]

/**
 * Sets text as `typeset` does, across the borders of inline elements, and puts what must not break into `<span class="nobr">`. Code, keys, formulas and addresses stay as they are. Text with its own `lang`
 * follows that language, and stays as it is where the site has not that language.
 */
export function setText(tree: Root, locale: string): void {
  typesetBlock(tree, locale)
  wrapWholes(tree)
}

function typesetBlock(block: Parents, locale: string): void {
  const runs: Run[] = [[]]
  collect(block, locale, runs)
  for (const run of runs) typesetRun(run, locale)
}

function collect(parent: Parents, locale: string, runs: Run[]): void {
  const run = (part: Text | string) => runs.at(-1)?.push(part)
  for (const child of parent.children) {
    if (child.type === 'text') run(child)
    if (child.type !== 'element') continue
    if (child.tagName === 'br') run('\n')
    else if (isReference(child)) run(reference)
    else if (staysAsIs(child)) run('x')
    else if (child.properties.lang) {
      run('x')
      typesetForeign(child, String(child.properties.lang))
    } else if (phrasing.has(child.tagName)) collect(child, locale, runs)
    else {
      typesetBlock(child, locale)
      runs.push([])
    }
  }
}

/** Stands for a number that is no part of the text: neither a letter nor a digit, so that a quotation may end before it. */
const reference = '\u2060'

function typesetForeign(element: Element, language: string): void {
  if (hasConventions(language)) typesetBlock(element, language)
}

function typesetRun(run: Run, locale: string): void {
  const text = typesetInPlace(
    run.map((part) => (typeof part === 'string' ? part : part.value)).join(''),
    locale,
  )
  let start = 0
  for (const part of run) {
    const end = start + (typeof part === 'string' ? part.length : part.value.length)
    if (typeof part !== 'string') part.value = closeGaps(text.slice(start, end))
    start = end
  }
}

function staysAsIs(element: Element): boolean {
  return verbatim.has(element.tagName) || (element.tagName === 'a' && isAddress(textOf(element)))
}

/** Autolinks show their own address. */
function isAddress(text: string): boolean {
  return /^(?:https?:\/\/|www\.|mailto:)\S+$|^\S+@\S+\.\S+$/i.test(text)
}

function wrapWholes(parent: Parents): void {
  const children = parent.children.flatMap((child): Parents['children'] => {
    if (child.type === 'text') return splitWholes(child.value).map(toNode)
    if (child.type === 'element' && !staysAsIs(child)) wrapWholes(child)
    return [child]
  })
  parent.children = children
}

function toNode({ text, isWhole }: { text: string; isWhole: boolean }): ElementContent {
  return isWhole ? h('span', { className: 'nobr' }, text) : { type: 'text', value: text }
}
