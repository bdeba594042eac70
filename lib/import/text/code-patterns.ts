/* Code in Markdown, within which no mark of another system is one; each a part of a pattern with the flags g and m. */

/** A fenced block, closed by as many signs as opened it, or by the end of the text (https://spec.commonmark.org/0.31.2/#fenced-code-blocks). */
export const fencedCode =
  /(?<fence>^[ \t]*(?<ticks>`{3,}(?=[^`\n]*\n)|~{3,}(?!~))[^\n]*\n(?:(?:[\s\S]*?\n)??[ \t]*\k<ticks>[`~]*[ \t]*$|[\s\S]*))/

/** Code within a paragraph. */
export const codeSpan = /(?<span>(?<!`)(?<tick>`+)(?!`)(?:(?!\n\s*\n)[\s\S])*?[^`]\k<tick>(?!`))/

/** A comment of HTML, in which nothing is shown, whatever it holds. */
export const htmlComment = /(?<remark><!--(?:(?!<!--)[\s\S])*?-->)/
