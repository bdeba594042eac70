import type { Edit } from '@/lib/markdown/tree/edits'
import { fencedCode } from './code-patterns'

const token = new RegExp(`${fencedCode.source}|(?<=\\n)(?:[ \\t]*\\n){2,}`, 'gm')

/** Makes one empty line of several, which is what tags that went have left; code keeps its own. */
export function blankLineEdits(text: string): Edit[] {
  return [...text.matchAll(token)]
    .filter(({ groups }) => !groups?.fence)
    .map(({ 0: lines, index }) => ({ start: index, end: index + lines.length, text: '\n' }))
}
