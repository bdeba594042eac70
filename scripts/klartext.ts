import { CommandError, type CommandResult, Interrupted } from '@/lib/commands/terminal'
import { wordsOf } from '@/lib/commands/words'
import { ContentError } from '@/lib/problems/content-error'
import { commandLine } from './command-line'
import type { Run } from './commands/run'
import { ClackTerminal } from './terminal'
import { spokenLanguage } from './user'

/*
 * npx klartext <command>, npm run klartext -- <command>: the one entry of all commands. Exit codes: 0 done, 1 something
 * is wrong or could not be done, 2 asked in a way that cannot be understood, 10 something is due, 130 broken off.
 */

const locale = spokenLanguage()
const words = wordsOf(locale)
// `| head` closes the pipe when it has seen enough.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error
})
await commandLine(process.argv.slice(2), locale, words, run).parseAsync()

async function run(command: Run, isJson: boolean): Promise<void> {
  try {
    finish(await command(new ClackTerminal(words, isJson)), isJson)
  } catch (error) {
    process.exitCode = fail(error, isJson)
  }
}

function finish({ data, exitCode = 0 }: CommandResult, isJson: boolean): void {
  if (isJson) console.log(JSON.stringify(data, null, 2))
  process.exitCode = exitCode
}

function fail(error: unknown, isJson: boolean): number {
  const isInterrupted = error instanceof Interrupted
  const message = isInterrupted ? words('interrupted') : messageOf(error)
  if (isJson) console.log(JSON.stringify({ error: message }))
  else console.error(message)
  return isInterrupted ? 130 : 1
}

/** Where something went wrong that no command foresaw, the place helps who reads the report. */
function messageOf(error: unknown): string {
  if (error instanceof CommandError || error instanceof ContentError) return error.message
  return error instanceof Error ? (error.stack ?? error.message) : String(error)
}
