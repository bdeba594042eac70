/* Code in Markdown, within which no mark of another system is one; each a part of a pattern with the flags g and m. */

/** A fenced block, closed by as many signs as opened it. */
export const fencedCode =
  /(?<fence>^[ \t]*(?<ticks>`{3,}(?!`)|~{3,}(?!~))[^\n]*\n(?:[\s\S]*?\n)??[ \t]*\k<ticks>[`~]*[ \t]*$)/

/** Code within a paragraph. */
export const codeSpan = /(?<span>(?<!`)(?<tick>`+)(?!`)(?:(?!\n\s*\n)[\s\S])*?[^`]\k<tick>(?!`))/
