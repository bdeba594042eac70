import { existsSync, realpathSync } from 'node:fs'
import path from 'node:path'

/** Thrown where a command would write outside the folder that it works in. */
export class OutsideError extends Error {
  override name = 'OutsideError'

  constructor(readonly file: string) {
    super(`${file} is not inside the project, or a symbolic link leads out of it on the way there`)
  }
}

/**
 * What lies there itself may be a link, which is replaced, removed or kept as one.
 * @param file below the root, with `/`; it need not exist
 * @throws {OutsideError} where the folder that it lies in is not one of the root, whatever links lead there
 */
export function requireInside(root: string, file: string): void {
  const folder = realpathSync(nearestFolder(path.dirname(path.join(root, file))))
  const [first] = path.relative(realpathSync(root), folder).split(path.sep)
  if (first === '..') throw new OutsideError(file)
}

function nearestFolder(folder: string): string {
  return existsSync(folder) ? folder : nearestFolder(path.dirname(folder))
}
