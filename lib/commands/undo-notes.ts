import { appendFileSync, existsSync, readFileSync, rmSync } from 'node:fs'
import path from 'node:path'
import { z } from 'zod'
import { flushFolder } from './flush'

const stepSchema = z
  .strictObject({
    /** Below the project, with `/`. */
    file: z.string(),
    /** Name of what stood there, in the log's folder; absent where nothing did. */
    kept: z.string().regex(/^\d+$/).optional(),
    /** The outermost folder that has to be made for it. */
    made: z.string().min(1).optional(),
  })
  .refine(({ file, made }) => made === undefined || file.startsWith(`${made}/`))

/** A step on one file that is about to be taken. */
export type Step = z.infer<typeof stepSchema>

/** Thrown where the notes of an undo log are none that a command wrote. */
export class UnsoundLogError extends Error {
  override name = 'UnsoundLogError'

  constructor(readonly file: string) {
    super(`${file} was not written by a command, or was changed since; nothing was taken back`)
  }
}

/**
 * Notes a step before it is taken; where something is replaced or removed, the note is on the disk by then, so that what
 * stood there is found again after a power cut. Of files that are new, nothing is lost that way, and waiting for the disk
 * at each of 5,000 took 75 seconds.
 */
export function noteStep(folder: string, step: Step): void {
  appendFileSync(notesOf(folder), `${JSON.stringify(step)}\n`, { flush: step.kept !== undefined })
  if (step.kept !== undefined) flushFolder(folder)
}

/**
 * The steps that were noted, the first one first. A note that was broken off stands for a step that was not taken.
 * @throws {UnsoundLogError} where one is no step
 */
export function readSteps(folder: string): Step[] {
  const file = notesOf(folder)
  if (!existsSync(file)) return []
  const lines = readFileSync(file, 'utf8').split('\n').slice(0, -1)
  try {
    return lines.map((line) => stepSchema.parse(JSON.parse(line)))
  } catch {
    throw new UnsoundLogError(file)
  }
}

/** From here on there is nothing to take back. */
export function removeNotes(folder: string): void {
  rmSync(notesOf(folder), { force: true })
  flushFolder(folder)
}

function notesOf(folder: string): string {
  return path.join(folder, 'steps')
}
