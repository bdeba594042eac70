import type { Root } from 'mdast'
import { visit } from 'unist-util-visit'
import type { FrontMatter } from '@/lib/content/front-matter'
import type { Source } from '@/lib/model/source'
import { type Problem, problemAt, showValue } from '@/lib/problems/problem'
import { numberOf } from '@/lib/sources/claims'
import { positionInFile } from './text-problems'

/** Finds markers of claims that name no source of the text, those in headings and those that HTML holds. */
export function claimProblems(
  tree: Root,
  sources: readonly Source[],
  matter: FrontMatter,
): Problem[] {
  return [
    ...withoutSource(tree, sources, matter),
    ...inHeadings(tree, matter),
    ...inHtml(tree, matter),
  ]
}

function withoutSource(tree: Root, sources: readonly Source[], matter: FrontMatter): Problem[] {
  const problems: Problem[] = []
  const expected = `${describe(sources)}, or \\[@ for the plain text`
  visit(tree, 'claim', (node) => {
    const at = positionInFile(node, matter)
    for (const name of node.names.filter((name) => !numberOf(name, sources)))
      problems.push(problemAt(matter.file, at, 'text', expected, showValue(`@${name}`)))
  })
  return problems
}

function describe(sources: readonly Source[]): string {
  if (sources.length === 0) return 'a list of sources'
  const ids = sources.map(({ id }) => `@${id}`).join(', ')
  return `a source of this text (${ids}, or its number)`
}

/** A heading's words become an address and stand in other lists. */
function inHeadings(tree: Root, matter: FrontMatter): Problem[] {
  const problems: Problem[] = []
  visit(tree, 'heading', (heading) => {
    visit(heading, 'claim', (node) => {
      const at = positionInFile(node, matter)
      problems.push(problemAt(matter.file, at, 'text', 'a marker in the text', 'one in a heading'))
    })
  })
  return problems
}

/** A block of HTML knows no markers, so readers would see one as it is written. */
function inHtml(tree: Root, matter: FrontMatter): Problem[] {
  const problems: Problem[] = []
  visit(tree, 'html', (node) => {
    const marker = /\[@[^\]\s][^\]]*\]/.exec(node.value)?.[0]
    if (!marker) return
    const at = positionInFile(node, matter)
    const found = `${showValue(marker)} in HTML`
    const problem = problemAt(matter.file, at, 'text', 'a marker in Markdown', found)
    problems.push({ ...problem, severity: 'warning' })
  })
  return problems
}
