import type { Html, Root } from 'mdast'
import type { ProblemCode } from '@/lib/problems/messages'
import { visit } from '@/lib/trees/visit'
import { quoted, type Report } from '../tree/problems'

/**
 * Tells what an HTML parser drops without a word: instructions of PHP and XML, declarations, and comments by which
 * another system divides a text or puts something in, such as `<!--more Read on-->` and `<!-- truncate -->`.
 */
export function reportForeignHtml(tree: Root, report: Report): void {
  visit(tree, 'html', (node) => {
    const code = codeOf(node)
    if (!code) return
    const [line = ''] = node.value.trim().split('\n')
    const values = { found: quoted(line), instead: isHeadingId.test(line) ? '{#…}' : '<!--more-->' }
    report(node, { severity: 'warning', cause: 'html', code, values })
  })
}

function codeOf({ value }: Html): ProblemCode | undefined {
  const html = value.trim()
  if (/^<(?:\?|![A-Z[])/i.test(html)) return 'html-dropped'
  const [, comment = ''] = /^<!--([\s\S]*?)-->/.exec(html) ?? []
  if (/^\s*(?:\/?toc|tableofcontents|table of contents)\s*$/i.test(comment))
    return 'foreign-contents'
  return isDivision.test(comment) || isHeadingId.test(html) ? 'foreign-mark-for' : undefined
}

/** Docusaurus, behind a heading. */
const isHeadingId = /^<!--\s*#[\w-]+\s*-->$/

/** WordPress, Docusaurus, Jekyll, Hexo, Pelican, Nikola and Sphinx. */
const isDivision =
  /^\s*(?:more\b(?!\s*$).*|nextpage|truncate|teaser(?:_end)?|end[ _-]?(?:excerpt|summary)|excerpt|pelican_end_summary|read[ _-]?more|preview[ _-]?end|break)\s*$/i
