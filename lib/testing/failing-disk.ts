import fs from 'node:fs'
import { syncBuiltinESMExports } from 'node:module'

/** For tests: what becomes of a program that writes. */
export type DiskFault = 'is full' | 'is gone with the program'

const original = { ...fs }

/** What needs space; the rest works on a full disk. Node appends by `writeFileSync`. */
const needSpace = [
  'appendFileSync',
  'copyFileSync',
  'linkSync',
  'mkdirSync',
  'writeFileSync',
] as const
const needNone = ['renameSync', 'rmSync', 'rmdirSync'] as const

/**
 * Runs a task that may change so many things on the disk; the next change is done by half and fails, and so do those after
 * it: all of them, as of a program that was killed, or those that need space.
 * @returns whether the task came to an end, and how many changes were left
 */
export async function withFailingDisk(
  changes: number,
  fault: DiskFault,
  task: () => Promise<unknown>,
): Promise<{ error?: unknown; left: number }> {
  let left = changes
  const guard =
    (name: string, run: (...given: never[]) => unknown) =>
    (...given: never[]) => {
      if (left-- > 0) return run(...given)
      doHalf(name, given)
      throw Object.assign(new Error(`no space left, ${name}`), { code: 'ENOSPC' })
    }
  const guarded = fault === 'is full' ? needSpace : [...needSpace, ...needNone]
  for (const name of guarded) Object.assign(fs, { [name]: guard(name, original[name]) })
  syncBuiltinESMExports()
  try {
    await task()
    return { left }
  } catch (error) {
    return { error, left }
  } finally {
    for (const name of guarded) Object.assign(fs, { [name]: original[name] })
    syncBuiltinESMExports()
  }
}

/** Half of what was to be written is there. */
function doHalf(name: string, [file, content, options]: readonly unknown[]): void {
  if (name !== 'writeFileSync' || typeof file !== 'string' || typeof content !== 'string') return
  const isAppended = typeof options === 'object' && options !== null && 'flag' in options
  const half = content.slice(0, content.length / 2)
  original.writeFileSync(file, half, { flag: isAppended ? 'a' : 'w' })
}
