import { createReadStream } from 'node:fs'
import { readdir, readFile, stat } from 'node:fs/promises'
import path from 'node:path'

/**
 * The files of another system, by paths with `/` below its folder. Nothing is read before it is asked for. Letters with
 * accents are one character each in paths, as texts name them (Unicode’s form C), also where the disk of a Mac has two.
 */
export interface SourceTree {
  /** Sorted. */
  files: readonly string[]
  has(file: string): boolean
  bytes(file: string): Promise<Uint8Array>
  /** A long text piece by piece, so that it never has to be in memory as a whole. */
  pieces(file: string): AsyncIterable<string>
}

/** Folders that hold what tools made or fetched, never what somebody wrote. */
const passedOver = new Set(['node_modules', 'vendor', '_site', 'resources', 'dist', 'build', 'out'])

/**
 * Opens a folder, or a single file such as an export of WordPress with what was uploaded beside it. Symbolic links are
 * passed over.
 * @throws {Error} where there is neither
 */
export async function openFolder(root: string): Promise<SourceTree> {
  const isFolder = (await stat(root)).isDirectory()
  const base = isFolder ? root : path.dirname(root)
  const files = isFolder ? await filesBelow(root) : [path.basename(root), ...(await uploads(base))]
  const written = new Map(files.map((file) => [file.normalize(), file]))
  const pathOf = (file: string) => path.join(base, written.get(file) ?? file)
  return {
    files: [...written.keys()].sort(),
    has: (file) => written.has(file),
    bytes: (file) => readFile(pathOf(file)),
    pieces: (file) => createReadStream(pathOf(file), 'utf8'),
  }
}

async function uploads(base: string): Promise<string[]> {
  const lists = await Promise.all(
    ['uploads', 'wp-content'].map((folder) => filesBelow(base, folder).catch(() => [])),
  )
  return lists.flat()
}

async function filesBelow(root: string, folder = ''): Promise<string[]> {
  const entries = await readdir(path.join(root, folder), { withFileTypes: true })
  const lists = await Promise.all(
    entries.map(async (entry) => {
      const name = folder ? `${folder}/${entry.name}` : entry.name
      if (entry.isFile()) return [name]
      const isHidden = entry.name.startsWith('.') || (!folder && passedOver.has(entry.name))
      return entry.isDirectory() && !isHidden ? filesBelow(root, name) : []
    }),
  )
  return lists.flat().sort()
}

/** A tree of texts in memory, for tests. */
export function openTexts(texts: Record<string, string | Uint8Array>): SourceTree {
  const files = new Map(Object.entries(texts).map(([file, text]) => [file.normalize(), text]))
  const bytesOf = (file: string) => Buffer.from(files.get(file) ?? '')
  return {
    files: [...files.keys()].sort(),
    has: (file) => files.has(file),
    bytes: async (file) => bytesOf(file),
    async *pieces(file) {
      yield bytesOf(file).toString()
    },
  }
}

/** Reads UTF-8 with or without a byte-order mark, line endings as `\n`; undefined for anything else. */
export async function readText(tree: SourceTree, file: string): Promise<string | undefined> {
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(await tree.bytes(file))
    return text.includes('\0') ? undefined : text.replaceAll('\r\n', '\n')
  } catch {
    return undefined
  }
}
