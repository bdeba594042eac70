import { LockedError } from '@/lib/build/lock'
import { readSettings } from '@/lib/build/settings'
import { takeBackUnfinished } from '@/lib/commands/all-or-nothing'
import { OutsideError } from '@/lib/commands/inside'
import { CommandError, type CommandResult, Interrupted, Unanswered } from '@/lib/commands/terminal'
import { UnsoundLogError } from '@/lib/commands/undo-notes'
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
const refusals = new Set(['ENOSPC', 'EDQUOT', 'EACCES', 'EPERM', 'EROFS', 'EISDIR', 'ENOTDIR'])
let isAtWork = false
let isDone = false
// What is done stays done, and its exit code says so.
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'])
  process.on(signal, () => process.exit(isDone ? process.exitCode : 130))
// A progress bar ends the process by itself at Ctrl+C, with 0.
process.on('exit', (code) => {
  if (!isAtWork || (code !== 0 && code !== 130)) return
  process.exitCode = 130
  console.error(words('stopped'))
})
await commandLine(process.argv.slice(2), locale, words, run).parseAsync()

async function run(command: Run, isJson: boolean): Promise<void> {
  isAtWork = true
  try {
    const { root, project } = readSettings()
    for (const folder of new Set([root, project]))
      if (await takeBackUnfinished(folder)) console.error(words('takenBack'))
    finish(await command(new ClackTerminal(words, isJson)), isJson)
  } catch (error) {
    process.exitCode = fail(error, isJson)
  }
  isAtWork = false
  isDone = true
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
  if (isInterrupted) return 130
  return error instanceof Unanswered ? 2 : 1
}

/** Where something went wrong that no command foresaw, the place helps who reads the report. */
function messageOf(error: unknown): string {
  if (error instanceof CommandError || error instanceof ContentError) return error.message
  if (error instanceof LockedError)
    return words('locked', { holder: error.holder, file: error.file })
  if (error instanceof OutsideError) return words('outside', { file: error.file })
  if (error instanceof UnsoundLogError) return words('unsoundLog', { file: error.file })
  if (isOfFileSystem(error)) return words('unwritable', { reason: error.message })
  return error instanceof Error ? (error.stack ?? error.message) : String(error)
}

/** Such as a full disk or a folder that belongs to somebody else: nothing that the program did wrong. */
function isOfFileSystem(error: unknown): error is Error {
  return error instanceof Error && 'code' in error && refusals.has(String(error.code))
}
