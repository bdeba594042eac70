import type { Edit } from '@/lib/markdown/tree/edits'

const token =
  /(?<fence>^[ \t]*(?<ticks>`{3,}(?!`)|~{3,}(?!~))[^\n]*\n(?:[\s\S]*?\n)??[ \t]*\k<ticks>[`~]*[ \t]*$)|(?<=\n)(?:[ \t]*\n){2,}/gm

/** Makes one empty line of several, which is what tags that went have left; code keeps its own. */
export function blankLineEdits(text: string): Edit[] {
  return [...text.matchAll(token)]
    .filter(({ groups }) => !groups?.fence)
    .map(({ 0: lines, index }) => ({ start: index, end: index + lines.length, text: '\n' }))
}
