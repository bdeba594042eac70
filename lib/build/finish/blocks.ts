/** Where a block of a style sheet ends that begins before `start`.
 * @throws {Error} where it does not */
export function endOfBlock(css: string, start: number): number {
  let depth = 1
  for (let at = start; at < css.length; at += 1) {
    if (css[at] === '{') depth += 1
    else if (css[at] === '}') depth -= 1
    if (depth === 0) return at + 1
  }
  throw new Error('a block of the styles has no end')
}
