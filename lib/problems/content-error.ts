import { formatProblem } from './explain'
import type { Problem } from './problem'

/** Thrown where content with errors would have to be published; carries every problem of every file. */
export class ContentError extends Error {
  constructor(readonly problems: Problem[]) {
    super(problems.map((problem) => formatProblem(problem)).join('\n'))
    this.name = 'ContentError'
  }
}
