import { existsSync, lstatSync, rmdirSync } from 'node:fs'
import path from 'node:path'
import { setImmediate } from 'node:timers/promises'
import { withLock } from '@/lib/build/lock'
import { OutsideError } from './inside'
import { takeBack, UndoLog } from './undo-log'

/** Changes that are under way, by the folder that they are made in. */
const underWay = new Map<string, UndoLog>()

/** Where a command keeps what it changes until all of it is done. */
const workFolder = '.klartext'

const undoFolder = (root: string) => path.join(root, workFolder, 'undo')

/**
 * Runs a task whose every change below a folder is made, or none of them: where it fails, where the process is told to end,
 * and, by `takeBackUnfinished`, where it was killed. A task within another one belongs to that one.
 * @throws {LockedError} where another process is changing something there
 * @throws {OutsideError} where it would change something outside the folder
 * @throws {UnsoundLogError} where what seems to be left of a command that was killed is none of it
 */
export async function allOrNothing<T>(
  root: string,
  task: (log: UndoLog) => Promise<T>,
): Promise<T> {
  const outer = underWay.get(root)
  if (outer) return task(outer)
  return exclusively(root, () => {
    takeBack(root, undoFolder(root))
    return recorded(root, task)
  })
}

async function recorded<T>(root: string, task: (log: UndoLog) => Promise<T>): Promise<T> {
  const log = new UndoLog(root, undoFolder(root))
  const undo = () => {
    takeBack(root, undoFolder(root))
    removeIfEmpty(path.join(root, workFolder))
  }
  underWay.set(root, log)
  process.on('exit', undo)
  try {
    const result = await task(log)
    await log.flush()
    // Work that leaves the event loop no turn holds signals back until here: they are seen between two turns.
    await setImmediate()
    await setImmediate()
    log.commit()
    return result
  } catch (error) {
    undo()
    throw error
  } finally {
    process.off('exit', undo)
    underWay.delete(root)
  }
}

/**
 * Takes back what a command left that was killed, so that nobody reads half a change.
 * @returns whether there was anything
 */
export async function takeBackUnfinished(root: string): Promise<boolean> {
  if (!existsSync(undoFolder(root))) return false
  return exclusively(root, async () => takeBack(root, undoFolder(root)))
}

async function exclusively<T>(root: string, task: () => Promise<T>): Promise<T> {
  requireNoLink(root)
  try {
    return await withLock(path.join(root, workFolder, 'lock'), task)
  } finally {
    removeIfEmpty(path.join(root, workFolder))
  }
}

function requireNoLink(root: string): void {
  const found = lstatSync(path.join(root, workFolder), { throwIfNoEntry: false })
  if (found?.isSymbolicLink()) throw new OutsideError(workFolder)
}

function removeIfEmpty(folder: string): void {
  try {
    rmdirSync(folder)
  } catch {
    // Another process works there.
  }
}
