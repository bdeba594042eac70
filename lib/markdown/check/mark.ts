import type { ProblemCode, Values } from '@/lib/problems/messages'
import type { TextCause, TextProblem } from '../tree/problems'

/**
 * A mark that has no effect where it is found in the words of a text. Its pattern names its signs first and looks back from
 * there: one that begins with what stands before them looks back from every letter, and takes ten times as long.
 */
export interface Mark {
  cause: TextCause
  /** An error where left out: readers would certainly see it. */
  severity?: TextProblem['severity']
  pattern: RegExp
  code: ProblemCode
  /** What the message is filled with besides what was found. */
  values?: Values
  /** Each names something else, so that every one of a text is told. */
  namesSomething?: true
  /** Only in the words that a paragraph, an item or a cell begins with. */
  atStart?: true
  /** Only at the start of the words right behind an element. */
  behindElement?: true
  /** Only at the end of the words right before one of these elements. */
  before?: readonly string[]
  /** What was probably meant, by what was found. */
  mend?: (found: string) => string | undefined
  /** What Markdown takes a sign of away, so that it is found as it was written. */
  asWritten?: true
}
