import type { Root } from 'mdast'
import { visit } from 'unist-util-visit'
import { numberOf } from '@/lib/sources/claims'
import { type FrontMatter, problemAt } from './front-matter'
import type { Source } from './post'
import { type Problem, showValue } from './problems'
import { positionInFile } from './text-problems'

/** Finds markers of claims that name no source of the text, and those in headings, whose words become addresses. */
export function claimProblems(tree: Root, sources: Source[], matter: FrontMatter): Problem[] {
  const problems: Problem[] = []
  visit(tree, 'claim', (node) => {
    for (const name of node.names.filter((name) => !numberOf(name, sources)))
      problems.push(
        problemAt(
          matter.file,
          positionInFile(node, matter),
          'text',
          `${describe(sources)}, or \\[@ for the plain text`,
          showValue(`@${name}`),
        ),
      )
  })
  visit(tree, 'heading', (heading) => {
    visit(heading, 'claim', (node) => {
      const at = positionInFile(node, matter)
      problems.push(problemAt(matter.file, at, 'text', 'a marker in the text', 'one in a heading'))
    })
  })
  return problems
}

function describe(sources: Source[]): string {
  if (sources.length === 0) return 'a list of sources'
  const ids = sources.map(({ id }) => `@${id}`).join(', ')
  return `a source of this text (${ids}, or its number)`
}
