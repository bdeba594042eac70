import {
  existsSync,
  linkSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
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
  const holder = [hostname(), process.pid, startOf(process.pid)].filter(Boolean).join(' ')
  if (tryWrite(file, holder)) return
  const other = holderOf(file)
  if (other !== undefined && !isStale(other)) throw new LockedError(other, file)
  if (other !== undefined) removeStale(file, other)
  if (tryWrite(file, holder)) return
  requireFolder(path.dirname(file))
  throw new LockedError('', file)
}

/** Of a disk that can only be read, Node says that the folder is missing where it was to make those above it as well. */
function requireFolder(folder: string): void {
  if (!existsSync(folder)) mkdirSync(folder)
}

/**
 * Whether a lock could be taken: another process may hold it, or remove its folder, empty again, at the same time. It is
 * written under another name first, so that no process, and no power cut, ever finds one that names nobody.
 */
function tryWrite(file: string, text: string): boolean {
  const draft = `${file}.${process.pid}`
  try {
    mkdirSync(path.dirname(file), { recursive: true })
    writeFileSync(draft, text, { flush: true })
    linkSync(draft, file)
    return true
  } catch (error) {
    if (isErrorWith(error, 'EEXIST') || isErrorWith(error, 'ENOENT')) return false
    if (!noLinks.some((code) => isErrorWith(error, code))) throw error
    return tryWriteWithoutLinks(file, text)
  } finally {
    rmSync(draft, { force: true })
  }
}

/** What file systems say that know one name for each file only, such as FAT. */
const noLinks = ['EPERM', 'ENOTSUP', 'ENOSYS', 'EMLINK']

function tryWriteWithoutLinks(file: string, text: string): boolean {
  try {
    writeFileSync(file, text, { flag: 'wx' })
    return true
  } catch (error) {
    if (isErrorWith(error, 'EEXIST') || isErrorWith(error, 'ENOENT')) return false
    // Where the disk is full, the file is there and names nobody, whom all others would wait for.
    rmSync(file, { force: true })
    throw error
  }
}

/** Of several processes that find the same stale lock, each takes away that one, and none the lock of another. */
function removeStale(file: string, stale: string): void {
  const taken = `${file}.stale.${process.pid}`
  try {
    renameSync(file, taken)
    if (readFileSync(taken, 'utf8') !== stale) linkSync(taken, file)
  } catch (error) {
    if (!isErrorWith(error, 'ENOENT') && !isErrorWith(error, 'EEXIST')) throw error
  } finally {
    rmSync(taken, { force: true })
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
 * Whether the holder has ended, or was a process of another machine, such as a container that is gone; its number may have
 * been given to another process since, which began at another time. A file without a name is being written.
 */
function isStale(holder: string): boolean {
  const [host, id, start] = holder.split(' ')
  if (holder === '') return false
  if (host !== hostname()) return true
  try {
    process.kill(Number(id), 0)
  } catch (error) {
    return !isErrorWith(error, 'EPERM')
  }
  return start !== undefined && start !== startOf(Number(id))
}

/**
 * When a process began, in ticks since the system did, where the system says that (`man proc_pid_stat`, field 22); the
 * second field is a name, which may hold blanks and brackets.
 */
function startOf(id: number): string | undefined {
  try {
    const stat = readFileSync(`/proc/${id}/stat`, 'utf8')
    return stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19]
  } catch {
    return undefined
  }
}

function isErrorWith(error: unknown, code: string): boolean {
  return error instanceof Error && 'code' in error && error.code === code
}
