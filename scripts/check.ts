import { readContentOf } from '@/lib/build/read-project'
import { readSettings } from '@/lib/build/settings'
import { formatProblem } from '@/lib/content/problems'

/** `npm run check`: prints every problem of every file of `content/`; exit code 1 where one is an error. */
const { posts, problems } = await readContentOf(readSettings())
const color = process.stderr.isTTY && !process.env.CI && !process.env.NO_COLOR
for (const problem of problems) console.error(formatProblem(problem, color))
const errors = problems.filter(({ severity }) => severity === 'error').length
if (errors > 0) {
  console.error(`${count(errors, 'error')} in content/. Nothing was written.`)
  process.exitCode = 1
} else
  console.log(
    `content/ is sound: ${count(posts.length, 'article')}, ${count(problems.length, 'warning')}.`,
  )

function count(number: number, noun: string): string {
  return `${number} ${number === 1 ? noun : `${noun}s`}`
}
