import type { Code, Nodes, Root } from 'mdast'
import { visit } from 'unist-util-visit'
import { parseFence } from './fence'
import { isColourable } from './highlight'
import { renderTex } from './math'

type Formula = Code | Extract<Nodes, { type: 'math' | 'inlineMath' }>

/** Finds the formulas that TeX does not understand, with what is wrong. */
export function formulaMistakes(tree: Root): { node: Formula; mistake: string }[] {
  return formulasOf(tree).flatMap((node) => {
    const result = renderTex(node.value, node.type !== 'inlineMath')
    return 'mistake' in result ? [{ node, mistake: result.mistake }] : []
  })
}

/** Finds the blocks of code that stay without colours because nobody knows their language. */
export function unknownLanguages(tree: Root): { node: Code; language: string }[] {
  const found: { node: Code; language: string }[] = []
  visit(tree, 'code', (node) => {
    const { language } = parseFence(node.lang ?? '', node.meta ?? '')
    if (!isColourable(language)) found.push({ node, language })
  })
  return found
}

function formulasOf(tree: Root): Formula[] {
  const found: Formula[] = []
  visit(tree, (node) => {
    if (node.type === 'math' || node.type === 'inlineMath') found.push(node)
    if (node.type === 'code' && node.lang === 'math') found.push(node)
  })
  return found
}
