import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { hostname } from 'node:os'
import path from 'node:path'

/**
 * Runs a task that no other process may run at the same time. A file names who holds the lock; one whose process has
 * ended counts for nothing.
 * @throws {Error} where another process holds it
 */
export async function withLock<T>(file: string, task: () => Promise<T>): Promise<T> {
  takeLock(file)
  try {
    return await task()
  } finally {
    rmSync(file, { force: true })
  }
}

function takeLock(file: string): void {
  mkdirSync(path.dirname(file), { recursive: true })
  const holder = `${hostname()} ${process.pid}`
  if (tryWrite(file, holder)) return
  const other = readFileSync(file, 'utf8')
  if (!isStale(other))
    throw new Error(`Another build is running (${other}). Wait, or remove ${file}`)
  rmSync(file, { force: true })
  if (!tryWrite(file, holder)) throw new Error('Another build has just begun.')
}

function tryWrite(file: string, text: string): boolean {
  try {
    writeFileSync(file, text, { flag: 'wx' })
    return true
  } catch (error) {
    if (isErrorWith(error, 'EEXIST')) return false
    throw error
  }
}

/**
 * Whether the holder has ended, or was a process of another machine, such as a container that is gone. A file without
 * a name is being written.
 */
function isStale(holder: string): boolean {
  const [host, id] = holder.split(' ')
  if (holder === '') return false
  if (host !== hostname()) return true
  try {
    return !process.kill(Number(id), 0)
  } catch (error) {
    return !isErrorWith(error, 'EPERM')
  }
}

function isErrorWith(error: unknown, code: string): boolean {
  return error instanceof Error && 'code' in error && error.code === code
}
