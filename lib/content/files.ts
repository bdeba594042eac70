import {
  type Dirent,
  readdirSync,
  readFileSync,
  renameSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import path from 'node:path'
import { problemAt } from './front-matter'
import type { Problem } from './problems'

/** Longest text that is read, in bytes; a book of 300 pages has about half of it. */
const largestText = 1_000_000

const start = { line: 1, column: 1 }

/** A file of `content/`: its path below the project, with `/` and in NFC, and where it lies on disk. */
export interface ContentFile {
  path: string
  onDisk: string
}

/** Lists all files below a folder by name. Symbolic links are problems, since they can lead out of `content/`. */
export function listFiles(folder: ContentFile): { files: ContentFile[]; problems: Problem[] } {
  const entries = readdirSync(folder.onDisk, { withFileTypes: true })
  const visible = entries.filter((entry) => !entry.name.startsWith('.'))
  const lists = visible
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .map((entry) => listEntry(entry, folder))
  return {
    files: lists.flatMap((list) => list.files),
    problems: lists.flatMap((list) => list.problems),
  }
}

function listEntry(entry: Dirent, folder: ContentFile): ReturnType<typeof listFiles> {
  const file = {
    path: `${folder.path}/${entry.name.normalize('NFC')}`,
    onDisk: path.join(folder.onDisk, entry.name),
  }
  if (entry.isDirectory()) return listFiles(file)
  if (entry.isFile()) return { files: [file], problems: [] }
  return {
    files: [],
    problems: [problemAt(file.path, start, 'file', 'a regular file', 'a link or device')],
  }
}

/** Reads a text file as UTF-8 without a byte-order mark; a binary or oversized file is a problem. */
export function readText(file: ContentFile): string | Problem {
  const { size } = statSync(file.onDisk)
  if (size > largestText)
    return problemAt(file.path, start, 'file', `at most ${largestText} bytes`, `${size} bytes`)
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(readFileSync(file.onDisk))
    if (!text.includes('\0')) return text
  } catch {
    // Not UTF-8: told as one problem with a NUL byte, below.
  }
  return problemAt(file.path, start, 'file', 'text in UTF-8', 'binary data')
}

/**
 * Replaces a file's text as a whole: nobody ever reads half of it, and a run that is stopped leaves the old one.
 * @throws {Error} where the file is no longer as it was read, since another's changes would be lost
 */
export function replaceText(file: string, before: string, after: string): void {
  if (readFileSync(file, 'utf8') !== before)
    throw new Error(`${file} was changed in the meantime; nothing was written`)
  const draft = path.join(path.dirname(file), `.${path.basename(file)}.${process.pid}.tmp`)
  writeFileSync(draft, after, { mode: statSync(file).mode })
  renameSync(draft, file)
}
