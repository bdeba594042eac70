import type { Root } from 'mdast'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import { withoutInvisible } from '../check/invisible'
import type { TextProblem } from '../tree/problems'
import { trimBareAddresses } from './addresses'
import { isTooDeep, nestingProblem, tooDeep } from './nesting'
import { mayHoldMailbox, remarkNoMailboxes } from './no-mailboxes'
import { syntaxPlugins } from './syntax'
import { tableSizeProblem } from './table-size'

/** A text as it was parsed, once; `publishText` makes of it all that is published, and uses the tree up. */
export interface ParsedText {
  /** The Markdown as its author wrote it. */
  body: string
  /** What was parsed: `body` without characters that nobody sees. Positions count in it. */
  source: string
  tree: Root
  /** Why a text was not parsed at all. */
  problems: TextProblem[]
}

const parser = unified().use(remarkParse).use(syntaxPlugins).freeze()
const parserWithoutMailboxes = unified()
  .use(remarkParse)
  .use(syntaxPlugins)
  .use(remarkNoMailboxes)
  .freeze()

/** Parses the Markdown of a text, its front matter taken off, line endings as `\n`. */
export function parseText(body: string): ParsedText {
  const problem = nestingProblem(body)
  if (problem) return { ...parsed(''), body, problems: [problem] }
  try {
    const text = { ...parsed(body), body }
    const size = tableSizeProblem(text.tree)
    return size ? { ...parsed(''), body, problems: [size] } : text
  } catch (error) {
    if (!isTooDeep(error)) throw error
    return { ...parsed(''), body, problems: [tooDeep] }
  }
}

function parsed(body: string): ParsedText {
  const source = withoutInvisible(body)
  const tree = (mayHoldMailbox(source) ? parser : parserWithoutMailboxes).parse(source)
  trimBareAddresses(tree, source)
  return { body, source, tree, problems: [] }
}

/** Parses Markdown to a tree with positions. */
export function parseMarkdown(markdown: string): Root {
  return parseText(markdown).tree
}
