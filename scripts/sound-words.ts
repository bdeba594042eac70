import { readSettings } from '@/lib/build/settings'
import { unreadableWords } from '@/lib/content/site-wide/words-file'
import { printReport } from './print-report'

/** Whether the words that the project's code is made with can be read; where not, it tells why and sets the exit code. */
export function wordsAreSound(): boolean {
  const { project } = readSettings()
  const problems = unreadableWords(project)
  if (problems.length === 0) return true
  const options = { all: true, errors: false, json: false, strict: false }
  printReport({ root: project, problems, articles: 0, writes: false }, options)
  return false
}
