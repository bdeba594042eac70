import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { hostname } from 'node:os'
import path from 'node:path'

/** Thrown where another process holds a lock. */
export class LockedError extends Error {
  override name = 'LockedError'

  /**
   * @param holder machine and number of that process
   * @param file what names it
   */
  constructor(
    readonly holder: string,
    readonly file: string,
  ) {
    super(`Another process is at work here (${holder}). Wait, or remove ${file}`)
  }
}

/**
 * Runs a task that no other process may run at the same time. A file names who holds the lock; one whose process has
 * ended counts for nothing.
 * @throws {LockedError} where another process holds it
 */
export async function withLock<T>(file: string, task: () => Promise<T>): Promise<T> {
  takeLock(file)
  const release = () => rmSync(file, { force: true })
  process.on('exit', release)
  try {
    return await task()
  } finally {
    process.off('exit', release)
    release()
  }
}

function takeLock(file: string): void {
  const holder = `${hostname()} ${process.pid}`
  if (tryWrite(file, holder)) return
  const other = holderOf(file)
  if (other !== undefined && !isStale(other)) throw new LockedError(other, file)
  if (other !== undefined) rmSync(file, { force: true })
  if (!tryWrite(file, holder)) throw new LockedError('', file)
}

/** Whether a lock could be taken: another process may hold it, or remove its folder, empty again, at the same time. */
function tryWrite(file: string, text: string): boolean {
  try {
    mkdirSync(path.dirname(file), { recursive: true })
    writeFileSync(file, text, { flag: 'wx' })
    return true
  } catch (error) {
    if (isErrorWith(error, 'EEXIST') || isErrorWith(error, 'ENOENT')) return false
    // Where the disk is full, the file is there and names nobody, whom all others would wait for.
    rmSync(file, { force: true })
    throw error
  }
}

/** Undefined where the lock was given back meanwhile. */
function holderOf(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8')
  } catch (error) {
    if (isErrorWith(error, 'ENOENT')) return undefined
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
