import { statSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'

/** A file of the finished site. */
export interface FinishedFile {
  /** Its name, with its ending. */
  name: string
  bytes: Buffer
}

/** Reads the file of `out/` at an address, with or without `.html`; undefined where there is none, or it leads out. */
export async function readFinished(
  out: string,
  pathname: string,
): Promise<FinishedFile | undefined> {
  const file = fileAt(out, pathname)
  if (!file) return undefined
  for (const name of [file, `${file}.html`]) {
    const bytes = await readFile(name).catch(() => undefined)
    if (bytes) return { name, bytes }
  }
  return undefined
}

function fileAt(out: string, pathname: string): string | undefined {
  try {
    const file = path.join(out, decodeURIComponent(pathname === '/' ? '/index' : pathname))
    return file.startsWith(out + path.sep) ? file : undefined
  } catch {
    return undefined
  }
}

/**
 * Reads what belongs together from one build: where `out/` was replaced meanwhile, again from the new one. The moment
 * in which there is none is waited for, a second at most.
 * @param read is told which build it reads, by a name that no other has
 */
export async function readOneBuild<T>(
  out: string,
  read: (build: string) => Promise<T>,
): Promise<T> {
  for (let tries = 0; ; tries += 1) {
    const build = buildIn(out)
    const result = await read(build)
    if ((build !== '' && build === buildIn(out)) || tries === 200) return result
    await wait(5)
  }
}

function buildIn(out: string): string {
  const stats = statSync(out, { throwIfNoEntry: false })
  return stats ? `${stats.ino} ${stats.ctimeMs}` : ''
}
