/**
 * Levels of lists and records beyond which nothing is read. Fields of ours have five; the parser calls itself for each level,
 * and some hundreds end the process.
 */
const mostLevels = 50

/** The line, from 0, in which YAML is nested deeper than anybody writes; undefined where it is not. */
export function tooDeepLine(text: string): number | undefined {
  const blocks: number[] = []
  let brackets = 0
  const line = text.split('\n').findIndex((line) => {
    for (const column of columnsOf(line)) {
      while ((blocks.at(-1) ?? -1) >= column) blocks.pop()
      blocks.push(column)
    }
    // What is closed again in the same line was as deep before.
    let deepest = brackets
    for (const [sign] of line.matchAll(/[[\]{}]/g)) {
      brackets = '[{'.includes(sign) ? brackets + 1 : Math.max(0, brackets - 1)
      deepest = Math.max(deepest, brackets)
    }
    return blocks.length + deepest > mostLevels
  })
  return line === -1 ? undefined : line
}

/** Where in a line a list, a record or a value begins. */
function columnsOf(line: string): number[] {
  const [start = ''] = /^[ \t]*(?:[-?:][ \t]+)*/.exec(line) ?? []
  if (line.trim() === '') return []
  return [...start.matchAll(/[-?:]/g)].map(({ index }) => index).concat(start.length)
}
