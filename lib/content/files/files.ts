import { isUtf8 } from 'node:buffer'
import { closeSync, type Dirent, openSync, readdirSync, readSync, statSync } from 'node:fs'
import path from 'node:path'
import { filesAt } from '@/lib/cache/fingerprint'
import { compareText } from '@/lib/model/order'
import {
  type Position,
  type Problem,
  problemAt,
  startOfFile,
  warningAt,
} from '@/lib/problems/problem'
import { textEnding } from './text-ending'

/** Longest text that is read, in bytes; a book of 300 pages has about half of it. */
const largestText = 1_000_000

/** A file of a publisher: its path, below the project where it is of `content/`, with `/` and in NFC, and where it lies on disk. */
export interface ContentFile {
  path: string
  onDisk: string
}

/** Lists all files of the `content/` below a root. */
export function contentFiles(root: string): ReturnType<typeof listFiles> {
  return listFiles({ path: 'content', onDisk: path.join(root, 'content') })
}

/** What a publisher puts into `public/`, to be served as it is: by its path below that folder. */
export function publicFiles(root: string): ContentFile[] {
  const folder = path.join(root, 'public')
  return filesAt(folder, '.').map((name) => ({
    path: name.normalize('NFC'),
    onDisk: path.join(folder, name),
  }))
}

/** Lists all files below a folder by name. Symbolic links are problems, since they can lead out of `content/`. */
export function listFiles(folder: ContentFile): { files: ContentFile[]; problems: Problem[] } {
  const entries = readdirSync(folder.onDisk, { withFileTypes: true })
  const lists = entries
    .sort((a, b) => compareText(a.name, b.name))
    .map((entry) =>
      entry.name.startsWith('.') ? hiddenTexts(entry, folder) : listEntry(entry, folder),
    )
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
    problems: [problemAt(file.path, startOfFile, 'file', 'file-link')],
  }
}

/** Where editors and systems keep what is theirs. */
const ofPrograms = /^\.(?:git|github|obsidian|trash|vscode|idea|cache|logseq|st\w+|_.*|#.*)$/

/**
 * Nobody reads what a dot hides; a text among it is told, so that none is missing unnoticed. `.de.md.icloud` stands for one that
 * was not fetched.
 */
function hiddenTexts(entry: Dirent, folder: ContentFile): ReturnType<typeof listFiles> {
  if (ofPrograms.test(entry.name)) return { files: [], problems: [] }
  const { files } = listEntry(entry, folder)
  const texts = files.filter(({ path }) => textEnding.test(path.replace(/\.icloud$/, '')))
  const values = { found: entry.name }
  return {
    files: [],
    problems: texts.map(({ path }) => warningAt(path, startOfFile, 'file', 'place-hidden', values)),
  }
}

/** Reads a text file as UTF-8 without a byte-order mark; one that is no such text is a problem. */
export function readText(file: ContentFile): string | Problem {
  const bytes = readBytes(file)
  if (!(bytes instanceof Uint8Array)) return bytes
  if (!isUtf8(bytes)) return otherEncoding(file, bytes)
  const whole = bytes.toString()
  const text = whole.startsWith(byteOrderMark) ? whole.slice(1) : whole
  return text.includes('\0') ? withZeros(file, bytes, text) : text
}

const byteOrderMark = '\ufeff'

/** One for all texts, with room to see that there is more: to make one for each takes longer than to read it. */
const buffer = Buffer.alloc(largestText + 1)

/** Reads the bytes of a text to where they stay until the next one is read. */
function readBytes(file: ContentFile): Buffer | Problem {
  try {
    const length = readInto(buffer, file.onDisk)
    if (length <= largestText) return buffer.subarray(0, length)
    const values = { most: largestText, found: statSync(file.onDisk).size }
    return problemAt(file.path, startOfFile, 'file', 'file-large', values)
  } catch (error) {
    const found = error instanceof Error && 'code' in error ? String(error.code) : undefined
    return problemAt(file.path, startOfFile, 'file', 'file-unreadable', { found })
  }
}

/** Reads as much of a file as has room. */
function readInto(bytes: Buffer, onDisk: string): number {
  const file = openSync(onDisk, 'r')
  try {
    let length = 0
    let more = -1
    while (more !== 0) {
      more = readSync(file, bytes, length, bytes.length - length, null)
      length += more
    }
    return length
  } finally {
    closeSync(file)
  }
}

/** What is not UTF-8: mostly a text of an older program, told at the first letter that shows it. */
function otherEncoding(file: ContentFile, bytes: Uint8Array): Problem {
  const isUtf16 =
    (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff)
  if (isUtf16)
    return problemAt(file.path, startOfFile, 'file', 'file-encoding', { found: 'UTF-16' })
  const text = new TextDecoder().decode(bytes)
  if (bytes.includes(0)) return withZeros(file, bytes, text)
  const place = placeOf(text, '\ufffd')
  return problemAt(file.path, place, 'file', 'file-encoding', { found: 'Windows-1252' })
}

/** A text in UTF-16 without a byte-order mark, in which nearly every other byte is zero; else data, told at the first zero. */
function withZeros(file: ContentFile, bytes: Uint8Array, text: string): Problem {
  const sample = bytes.subarray(0, 2000)
  const zeros = sample.filter((byte) => byte === 0).length
  if (zeros > sample.length / 3 && zeros <= sample.length / 2)
    return problemAt(file.path, startOfFile, 'file', 'file-encoding', { found: 'UTF-16' })
  return problemAt(file.path, placeOf(text, '\0'), 'file', 'file-binary')
}

/** Where a letter of a text stands first. */
function placeOf(text: string, letter: string): Position {
  const lines = text.slice(0, text.indexOf(letter)).split('\n')
  return { line: lines.length, column: (lines.at(-1)?.length ?? 0) + 1 }
}
