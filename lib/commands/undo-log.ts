import {
  appendFileSync,
  copyFileSync,
  existsSync,
  linkSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmdirSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import path from 'node:path'

/** A step on one file that is about to be taken. Paths are below the project, with `/`. */
interface Step {
  file: string
  /** Name of what stood there, in the log's folder; absent where nothing did. */
  kept?: string
  /** The outermost folder that has to be made for it. */
  made?: string
}

/**
 * Writes and removes files so that all of it can be taken back, by this process or, where it was killed, by the next one:
 * what stood there is kept and the step noted before it is taken. Everything is done at once (`…Sync`), so that no signal
 * comes between a step and its note.
 */
export class UndoLog {
  private steps = 0
  private readonly emptied: string[] = []

  /** @param folder where the log is kept; nothing may lie there that is still needed */
  constructor(
    private readonly root: string,
    private readonly folder: string,
  ) {
    rmSync(folder, { recursive: true, force: true })
    mkdirSync(folder, { recursive: true })
  }

  /** Replaces a file as a whole, or makes it; one that could be run still can. */
  write(file: string, content: string | Uint8Array, isExecutable = false): void {
    const target = path.join(this.root, file)
    const mode = isExecutable ? 0o755 : modeOf(target)
    this.note(file)
    mkdirSync(path.dirname(target), { recursive: true })
    writeFileSync(draftOf(target), content, { mode })
    renameSync(draftOf(target), target)
  }

  /** Removes a file or a folder with all that is in it. */
  remove(file: string): void {
    for (const each of filesAt(this.root, file)) {
      this.note(each)
      rmSync(path.join(this.root, each))
    }
    this.emptied.push(file)
  }

  /** Ends the log: from here on nothing is taken back, so folders that are empty now can go. */
  commit(): void {
    endLog(this.folder)
    for (const file of this.emptied) removeEmpty(this.root, file)
  }

  private note(file: string): void {
    const target = path.join(this.root, file)
    const kept = lstatSync(target, { throwIfNoEntry: false }) && String(this.steps++)
    if (kept) keep(target, path.join(this.folder, kept))
    const step: Step = { file, kept, made: outermostMissing(this.root, file) }
    appendFileSync(notesOf(this.folder), `${JSON.stringify(step)}\n`)
  }
}

/**
 * Takes back every step of a log, the last one first; may be broken off and done again.
 * @returns whether there was anything to take back
 */
export function takeBack(root: string, folder: string): boolean {
  const steps = readSteps(folder)
  for (const { file, kept, made } of steps.toReversed()) {
    const target = path.join(root, file)
    rmSync(draftOf(target), { force: true })
    if (kept) putBack(path.join(folder, kept), target)
    else rmSync(target, { force: true })
    if (made) removeFolders(root, path.posix.dirname(file), made)
  }
  endLog(folder)
  return steps.length > 0
}

/** Without its notes, a log is nothing that could be taken back, however much of it is left. */
function endLog(folder: string): void {
  rmSync(notesOf(folder), { force: true })
  rmSync(folder, { recursive: true, force: true })
}

function notesOf(folder: string): string {
  return path.join(folder, 'steps')
}

/** A note that was broken off stands for a step that was not taken. */
function readSteps(folder: string): Step[] {
  if (!existsSync(notesOf(folder))) return []
  const lines = readFileSync(notesOf(folder), 'utf8').split('\n').slice(0, -1)
  return lines.map((line): Step => JSON.parse(line))
}

/** Beside its target, since a file is moved at once within a file system only. */
function draftOf(target: string): string {
  return path.join(path.dirname(target), `.${path.basename(target)}.klartext`)
}

function modeOf(target: string): number | undefined {
  return lstatSync(target, { throwIfNoEntry: false })?.mode
}

/** A second name for the same bytes, which needs no space; a copy where the file system knows none. */
function keep(target: string, kept: string): void {
  try {
    linkSync(target, kept)
  } catch {
    copyFileSync(target, kept)
  }
}

/** Where the copy is gone, it was put back before. */
function putBack(kept: string, target: string): void {
  if (!existsSync(kept)) return
  try {
    renameSync(kept, target)
  } catch {
    copyFileSync(kept, target)
  }
}

/** The files at a path, that path itself if it is one; none where nothing is there. */
function filesAt(root: string, file: string): string[] {
  const found = lstatSync(path.join(root, file), { throwIfNoEntry: false })
  if (!found?.isDirectory()) return found ? [file] : []
  return readdirSync(path.join(root, file), { withFileTypes: true }).flatMap(({ name }) =>
    filesAt(root, `${file}/${name}`),
  )
}

function outermostMissing(root: string, file: string): string | undefined {
  const folder = path.posix.dirname(file)
  if (folder === '.' || existsSync(path.join(root, folder))) return undefined
  return outermostMissing(root, folder) ?? folder
}

/** Takes away empty folders from an inner one to an outer one. */
function removeFolders(root: string, inner: string, outer: string): void {
  try {
    rmdirSync(path.join(root, inner))
  } catch {
    return
  }
  if (inner !== outer) removeFolders(root, path.posix.dirname(inner), outer)
}

/** Takes away the folder of what was removed where nothing is left in it, and those around it that `content/` need not have. */
function removeEmpty(root: string, file: string): void {
  if (isEmptyTree(path.join(root, file))) rmSync(path.join(root, file), { recursive: true })
  const folder = path.posix.dirname(file)
  const outer = folder.split('/').slice(0, 3)
  if (outer.length === 3) removeFolders(root, folder, outer.join('/'))
}

/** Whether a folder holds nothing but folders. */
function isEmptyTree(folder: string): boolean {
  if (!existsSync(folder)) return false
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true })
  return entries.every((entry) => entry.isDirectory())
}
