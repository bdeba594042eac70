import type { Root } from 'mdast'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import { syntaxPlugins } from './syntax'

const parser = unified().use(remarkParse).use(syntaxPlugins).freeze()

/** Parses Markdown to a tree with positions. */
export function parseMarkdown(markdown: string): Root {
  return parser.parse(markdown)
}
