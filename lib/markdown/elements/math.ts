import type { Element, Root } from 'hast'
import { fromHtml } from 'hast-util-from-html'
import { toString as textOf } from 'hast-util-to-string'
import temml from 'temml'
import type { Point } from 'unist'
import { SKIP, visit } from '@/lib/trees/visit'
import { hasClass } from '../tree/blocks'
import { pointsIn, type Report } from '../tree/problems'
import { lossIn, type TexMistake, texMistake } from './tex-mistakes'

/** The largest em and pt that a formula may ask for, so that it cannot cover the page. */
const sizeLimits: [number, number] = [20, 200]

interface Formula {
  tex: string
  displayMode: boolean
  /** The element that the MathML replaces. */
  element: Element
}

/** The text as its author wrote it, and the places of its characters. */
interface Written {
  source: string
  pointAt: (offset: number) => Point
}

/**
 * Turns TeX (`$$…$$`, and fences of the language `math`) into MathML, which browsers draw without script
 * (https://www.w3.org/TR/mathml-core/). Runs after the sanitiser. A mistake in the TeX is told with its line and column,
 * and the TeX stays.
 */
export function setFormulas(tree: Root, source: string, report: Report): void {
  const written: Written = { source, pointAt: pointsIn(source) }
  visit(tree, 'element', (element, index, parent) => {
    const formula = formulaIn(element)
    if (!formula || !parent || index === undefined) return
    const mathMl = toMathMl(formula, written, report)
    if (mathMl === undefined) return
    const { children } = fromHtml(mathMl, { fragment: true })
    visit({ type: 'root', children }, 'element', replaceStyle)
    parent.children.splice(index, 1, ...children.filter((child) => child.type !== 'doctype'))
    return [SKIP, index + 1]
  })
}

function formulaIn(element: Element): Formula | undefined {
  const [code] = element.tagName === 'pre' ? element.children : [element]
  if (code?.type !== 'element' || code.tagName !== 'code') return
  const displayMode = element.tagName === 'pre'
  if (!hasClass(code, displayMode ? 'language-math' : 'math-inline')) return
  return { tex: textOf(code), displayMode, element }
}

/** Turns TeX into MathML, or says what is wrong with it at which character. */
function renderTex(
  tex: string,
  displayMode: boolean,
): { mathMl: string } | { mistake: TexMistake; offset: number } {
  try {
    const options = { displayMode, throwOnError: true, maxSize: sizeLimits }
    return { mathMl: temml.renderToString(tex, options) }
  } catch (error) {
    if (!(error instanceof Error)) throw error
    const offset = 'position' in error && typeof error.position === 'number' ? error.position : 0
    const message = error.message.replace(/ at (?:position|end of input).*$/s, '').trim()
    return { mistake: texMistake(message, tex, offset), offset }
  }
}

function toMathMl(
  { tex, displayMode, element }: Formula,
  written: Written,
  report: Report,
): string | undefined {
  const result = renderTex(tex, displayMode)
  const told = 'mathMl' in result ? lossIn(tex) : result
  if (told)
    report(placeOf(tex, told.offset, element, written), {
      severity: 'error',
      cause: 'formula',
      ...told.mistake,
    })
  return 'mathMl' in result ? result.mathMl : undefined
}

/** Where a character of the formula stands in the text; the formula's start where its lines are not verbatim. */
function placeOf(
  tex: string,
  offset: number,
  element: Element,
  { source, pointAt }: Written,
): Element | Point {
  const start = element.position?.start.offset ?? 0
  const found = source.slice(start, element.position?.end.offset).indexOf(tex)
  return found === -1 ? element : pointAt(start + found + offset)
}

/** The content security policy forbids `style`: what matters of it becomes a class or `mathcolor`. */
function replaceStyle({ properties }: Element): void {
  const declarations = String(properties.style ?? '').split(';')
  delete properties.style
  const classes = declarations.flatMap((declaration) => {
    const [property = '', value = ''] = declaration.split(':')
    if (property === 'color') properties.mathcolor = value
    return classFor(property, value)
  })
  if (classes.length > 0)
    properties.className = [properties.className ?? [], classes].flat(2).map(String)
}

function classFor(property: string, value: string): string[] {
  if (/^padding-(?:left|right)$/.test(property) && Number.parseFloat(value) === 0)
    return [property.replace('padding', 'tml-flush')]
  if (property.startsWith('border')) return [`tml-${property}`]
  if (property === 'width') return [value === '100%' ? 'tml-full' : 'tml-half']
  return []
}
