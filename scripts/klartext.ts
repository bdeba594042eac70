import { CommandError, type CommandResult, Interrupted } from '@/lib/commands/terminal'
import { userLocale, wordsOf } from '@/lib/commands/words'
import { commandLine, scripts } from './command-line'
import type { Run } from './commands/run'
import { ClackTerminal } from './terminal'

/*
 * npx klartext <command>, npm run klartext -- <command>: the one entry of all commands. Exit codes: 0 done, 1 something
 * is wrong or could not be done, 2 asked in a way that cannot be understood, 130 broken off.
 */

const locale = userLocale(process.env, Intl.DateTimeFormat().resolvedOptions().locale)
const words = wordsOf(locale)
const given = process.argv.slice(2)
const [name = ''] = given

if (Object.hasOwn(scripts, name)) await runScript(name, given.slice(1))
else await commandLine(given, locale, words, run).parseAsync()

/** These commands read their own arguments. */
async function runScript(command: string, rest: string[]): Promise<void> {
  process.argv.splice(2, process.argv.length, ...rest)
  await scripts[command]?.load()
}

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
  if (error instanceof CommandError) return error.message
  return error instanceof Error ? (error.stack ?? error.message) : String(error)
}
