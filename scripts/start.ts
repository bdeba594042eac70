import { spawnSync } from 'node:child_process'
import { statSync } from 'node:fs'
import { isBuiltFor } from '@/lib/build/built-for'
import { codePaths } from '@/lib/build/code'
import { lastWritten } from '@/lib/build/last-written'
import { readSettings, type Settings } from '@/lib/build/settings'
import { CommandError, type CommandResult, type Terminal } from '@/lib/commands/terminal'
import type { Words } from '@/lib/commands/words'
import { siteServer } from '@/lib/hosting/server'

const sitePaths = ['content', 'public']

/**
 * `npm start`: builds where `out/` is missing, a preview, of another day or older than what it is made of, then serves it until it is stopped.
 * @param given the port, 3000 if nobody says one
 */
export async function serveSite(
  given: string | undefined,
  terminal: Terminal,
  words: Words,
): Promise<CommandResult> {
  const port = portOf(given || '3000', words)
  const settings = readSettings()
  if (isStale(settings) && !build()) return { data: undefined, exitCode: 1 }
  await listen(settings.out, port, words)
  const address = `http://localhost:${port}`
  terminal.say(words('serve.done', { address }))
  return { data: { address } }
}

/** @throws {CommandError} for what is no port that a program may ask for */
function portOf(given: string, words: Words): number {
  const port = /^\d+$/.test(given) ? Number(given) : 0
  if (port < 1 || port > 65_535) throw new CommandError(words('serve.port', { given }))
  return port
}

function isStale(settings: Settings): boolean {
  const { project, root, out } = settings
  if (!isBuiltFor(settings)) return true
  return builtAt(out) < Math.max(lastWritten(project, codePaths), lastWritten(root, sitePaths))
}

/** When a build put `out/` in its place; the files in it may be older. */
function builtAt(out: string): number {
  return statSync(out, { throwIfNoEntry: false })?.ctimeMs ?? 0
}

function build(): boolean {
  const options = { stdio: 'inherit', shell: process.platform === 'win32' } as const
  return spawnSync('npm', ['run', 'build'], options).status === 0
}

function listen(out: string, port: number, words: Words): Promise<void> {
  return new Promise((resolve, reject) => {
    const server = siteServer(out)
    server.on('error', (error: NodeJS.ErrnoException) => {
      const isTaken = error.code === 'EADDRINUSE'
      reject(isTaken ? new CommandError(words('serve.taken', { port: String(port) })) : error)
    })
    server.listen(port, resolve)
  })
}
