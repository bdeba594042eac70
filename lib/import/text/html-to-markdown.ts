import { fromHtml } from 'hast-util-from-html'
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

/** Writes HTML as Markdown. */
export function htmlToMarkdown(html: string): string {
  const tree = fromHtml(html, { fragment: true })
  prepareHtml(tree)
  return processor.stringify(processor.runSync(tree))
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
