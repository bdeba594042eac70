import { fromHtml } from 'hast-util-from-html'
import { toString as textOf } from 'hast-util-to-string'
import rehypeRemark from 'rehype-remark'
import remarkGfm from 'remark-gfm'
import remarkStringify from 'remark-stringify'
import { unified } from 'unified'
import { htmlHandlers } from './html-handlers'
import { prepareHtml } from './prepare-html'

const processor = unified()
  .use(rehypeRemark, {
    handlers: htmlHandlers,
    nodeHandlers: {
      // Comments may be marks such as <!--more-->.
      comment: (_, { value }) => ({ type: 'html', value: `<!--${value}-->` }),
    },
  })
  .use(remarkGfm, { singleTilde: false })
  .use(remarkStringify, { bullet: '-', emphasis: '*', rule: '-', fences: true })
  .freeze()

/** Writes HTML as Markdown; formulas between two dollar signs stay as they are, since none of their signs is Markdown. */
export function htmlToMarkdown(html: string): string {
  const formulas: string[] = []
  const marked = html.replace(/\$\$[^$]+\$\$/g, (formula) => mark(formulas.push(formula) - 1))
  const tree = fromHtml(marked, { fragment: true })
  prepareHtml(tree)
  const written = processor.stringify(processor.runSync(tree))
  return written.replace(markOfFormula, (whole, at) => wordsOf(formulas[Number(at)] ?? whole))
}

/** Characters for private use, which no text needs, around a number. */
const markOfFormula = /\uE0F0(\d+)\uE0F1/g

function mark(at: number): string {
  return `\uE0F0${at}\uE0F1`
}

/** A formula without entities and elements. */
function wordsOf(formula: string): string {
  return textOf(fromHtml(formula, { fragment: true }))
}

const block =
  /^<(?:!--|\/?(?:address|article|aside|blockquote|caption|col|colgroup|d[dlt]|details|div|fig(?:ure|caption)|footer|form|h[1-6]|header|hr|iframe|li|nav|ol|p|pre|script|section|style|summary|t(?:able|body|d|foot|h|head|r)|ul)\b)/i

/**
 * Makes paragraphs of the text of WordPress’s old editor, where an empty line stands for one and a line break for
 * `<br>` (https://developer.wordpress.org/reference/functions/wpautop/).
 */
export function withParagraphs(html: string): string {
  return splitOutsidePre(html)
    .map((part) => (block.test(part) ? part : `<p>${part.replaceAll('\n', '<br>\n')}</p>`))
    .join('\n')
}

function splitOutsidePre(html: string): string[] {
  return html
    .split(/(<pre[\s\S]*?<\/pre>)/i)
    .flatMap((part) => (/^<pre/i.test(part) ? [part] : part.split(/\n\s*\n/)))
    .map((part) => part.trim())
    .filter(Boolean)
}
