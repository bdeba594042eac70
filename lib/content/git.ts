import { execFile } from 'node:child_process'
import { promisify } from 'node:util'

const run = promisify(execFile)

/** What git says of a folder; undefined where it is not there or refuses. */
export async function git(folder: string, ...given: string[]): Promise<string | undefined> {
  try {
    const { stdout } = await run('git', given, { cwd: folder, maxBuffer: 2 ** 28 })
    return stdout
  } catch {
    return undefined
  }
}
