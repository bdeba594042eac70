import {
  copyFileSync,
  existsSync,
  linkSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  renameSync,
  rmdirSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import path from 'node:path'
import { flushFiles } from './flush'
import { requireInside } from './inside'
import { noteStep, readSteps, removeNotes } from './undo-notes'

/**
 * Writes and removes files so that all of it can be taken back, by this process or, where it was killed, by the next one:
 * what stood there is kept and the step noted before it is taken. Everything is done at once (`…Sync`), so that no signal
 * comes between a step and its note. Nothing outside the project is touched, whatever links lead there.
 */
export class UndoLog {
  private steps = 0
  private readonly emptied: string[] = []
  private readonly written = new Set<string>()

  /** @param folder where the log is kept; nothing may lie there that is still needed */
  constructor(
    private readonly root: string,
    private readonly folder: string,
  ) {
    rmSync(folder, { recursive: true, force: true })
    mkdirSync(folder, { recursive: true })
  }

  /**
   * Replaces a file as a whole, or makes it; one that could be run still can.
   * @throws {OutsideError}
   */
  write(file: string, content: string | Uint8Array, isExecutable = false): void {
    const target = path.join(this.root, file)
    const mode = isExecutable ? 0o755 : modeOf(target)
    const flush = this.note(file)
    mkdirSync(path.dirname(target), { recursive: true })
    // What has its name already is no draft of this process, and could be a link.
    rmSync(draftOf(target), { force: true })
    writeFileSync(draftOf(target), content, { mode, flag: 'wx', flush })
    renameSync(draftOf(target), target)
    if (!flush) this.written.add(target)
  }

  /**
   * Removes a file or a folder with all that is in it.
   * @throws {OutsideError}
   */
  remove(file: string): void {
    requireInside(this.root, file)
    for (const each of filesAt(this.root, file)) {
      this.note(each)
      rmSync(path.join(this.root, each))
    }
    this.emptied.push(file)
  }

  /** Has on the disk what is new, so that a power cut after the end of the log leaves no empty file of a name. */
  async flush(): Promise<void> {
    await flushFiles(this.written)
  }

  /** Ends the log: from here on nothing is taken back, so folders that are empty now can go. */
  commit(): void {
    endLog(this.folder)
    for (const file of this.emptied) removeEmpty(this.root, file)
  }

  /** @returns whether something stood there */
  private note(file: string): boolean {
    requireInside(this.root, file)
    const target = path.join(this.root, file)
    const kept = lstatSync(target, { throwIfNoEntry: false }) && String(this.steps++)
    if (kept) keep(target, path.join(this.folder, kept))
    noteStep(this.folder, { file, kept, made: outermostMissing(this.root, file) })
    return kept !== undefined
  }
}

/**
 * Takes back every step of a log, the last one first; may be broken off and done again.
 * @returns whether there was anything to take back
 * @throws {OutsideError | UnsoundLogError} where the log is none that a command wrote; nothing is taken back then
 */
export function takeBack(root: string, folder: string): boolean {
  const steps = readSteps(folder)
  for (const { file } of steps) requireInside(root, file)
  for (const { file, kept, made } of steps.toReversed()) {
    // A step that was taken back may have been a link.
    requireInside(root, file)
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
  removeNotes(folder)
  rmSync(folder, { recursive: true, force: true })
}

/** Beside its target, since a file is moved at once within a file system only. */
function draftOf(target: string): string {
  return path.join(path.dirname(target), `.${path.basename(target)}.klartext`)
}

function modeOf(target: string): number | undefined {
  const found = lstatSync(target, { throwIfNoEntry: false })
  return found?.isFile() ? found.mode : undefined
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
  if (!lstatSync(kept, { throwIfNoEntry: false })) return
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

/**
 * Takes away the folder of what was removed where nothing is left in it, and those around it that `content/` need not have.
 * One that cannot be removed stays: all has been done by then, and empty folders do no harm.
 */
function removeEmpty(root: string, file: string): void {
  try {
    if (isEmptyTree(path.join(root, file))) rmSync(path.join(root, file), { recursive: true })
  } catch {
    return
  }
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
