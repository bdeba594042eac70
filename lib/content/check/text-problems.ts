import type { Root } from 'mdast'
import { visit } from 'unist-util-visit'
import type { FrontMatter } from '@/lib/content/front-matter'
import { referencesOf, resolveReference } from '@/lib/content/references'
import { isMoreMarker } from '@/lib/markdown/excerpt'
import { imageTitleMistake } from '@/lib/markdown/image-title'
import { formulaMistakes, unknownLanguages } from '@/lib/markdown/mistakes'
import { forbiddenHtml } from '@/lib/markdown/sanitize'
import { imagesOf, type ShownImage } from '@/lib/markdown/shown-images'
import { type Position, type Problem, problemAt, showValue } from '@/lib/problems/problem'

/** The text of a file in `content/`, parsed. */
export interface ParsedText {
  tree: Root
  matter: FrontMatter
}

const deepestNesting = 100

/** Finds text that no parser should be let near: nesting that no person writes. */
export function nestingProblem({ file, body, bodyOffset }: FrontMatter): Problem[] {
  const lines = body.split('\n')
  const line = lines.findIndex((text) => containerMarkers(text) > deepestNesting)
  if (line === -1) return []
  const at = { line: line + 1 + bodyOffset, column: 1 }
  const found = `${containerMarkers(lines[line] ?? '')} in one line`
  return [problemAt(file, at, 'text', `at most ${deepestNesting} nested quotes and lists`, found)]
}

function containerMarkers(line: string): number {
  const prefix = /^(?:[\s>]|[-*+](?=\s)|\d{1,9}[.)](?=\s))*/.exec(line)?.[0] ?? ''
  return prefix.match(/[>*+-]|\d+[.)]/g)?.length ?? 0
}

/** Finds what is wrong with a text on its own: markers, HTML that would be dropped, formulas, addresses. */
export function textProblems(tree: Root, matter: FrontMatter): Problem[] {
  const report = (node: { position?: { start: Position } }, expected: string, found: string) =>
    problemAt(matter.file, positionInFile(node, matter), 'text', expected, found)
  return [
    ...markerMistakes(tree).map(({ node, expected }) => report(node, expected, '<!--more-->')),
    ...htmlMistakes(tree).map(({ node, found }) =>
      report(node, 'Markdown, or HTML that the site keeps', found),
    ),
    ...formulaMistakes(tree).map(({ node, mistake }) => report(node, 'a formula in TeX', mistake)),
    ...unknownLanguages(tree).map(({ node, language }): Problem => {
      const expected = 'a language of https://shiki.style/languages, else it has no colours'
      return { ...report(node, expected, showValue(language)), severity: 'warning' }
    }),
    ...referencesOf(tree)
      .filter((node) => resolveReference(matter.file, node.url).kind === 'forbidden')
      .map((node) => report(node, 'a web address or a file in content/', showValue(node.url))),
    ...imagesOf(tree).flatMap((image) =>
      imageMistakes(image).map(({ expected, found }) => report(image, expected, found)),
    ),
  ]
}

/** Who cannot see a picture reads its description; only decoration has none, and HTML says so. */
function imageMistakes({ url, alt, title }: ShownImage): { expected: string; found: string }[] {
  const expected = 'a description of the picture, or <img src="…" alt=""> for mere decoration'
  const wrongTitle = imageTitleMistake(title)
  return [
    ...(alt === undefined ? [{ expected, found: `none for ${showValue(url)}` }] : []),
    ...(wrongTitle ? [wrongTitle] : []),
  ]
}

/** A node's place in the file: the body's lines come after the front matter. */
export function positionInFile(
  node: { position?: { start: Position } },
  { bodyOffset }: FrontMatter,
): Position {
  const { line, column } = node.position?.start ?? { line: 1, column: 1 }
  return { line: line + bodyOffset, column }
}

function markerMistakes(tree: Root) {
  const topLevel = new Set<unknown>(tree.children)
  const mistakes: { node: Root['children'][number]; expected: string }[] = []
  let seen = false
  visit(tree, 'html', (node) => {
    if (!/<!--\s*more\s*-->/i.test(node.value)) return
    if (!isMoreMarker(node) || !topLevel.has(node))
      mistakes.push({ node, expected: 'the marker alone on its line, outside lists and quotes' })
    else if (seen) mistakes.push({ node, expected: 'one marker' })
    else seen = true
  })
  return mistakes
}

function htmlMistakes(tree: Root) {
  const mistakes: { node: Root['children'][number]; found: string }[] = []
  visit(tree, 'html', (node) => {
    const found = forbiddenHtml(node.value)
    if (found) mistakes.push({ node, found })
  })
  return mistakes
}

/** Warns where an article has no excerpt of its own. */
export function excerptWarning(tree: Root, matter: FrontMatter): Problem[] {
  const marker = tree.children.findIndex(isMoreMarker)
  if (marker > 0) return []
  const at = { line: matter.bodyOffset + 1, column: 1 }
  const found = marker === 0 ? 'it at the very start' : 'none (the first paragraph is used)'
  return [
    {
      ...problemAt(matter.file, at, 'text', '<!--more--> after the excerpt', found),
      severity: 'warning',
    },
  ]
}
