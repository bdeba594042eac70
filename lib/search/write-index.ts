import { mkdir, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { close, createIndex, type IndexFile } from 'pagefind'
import type { SearchRecord } from './records'

/** What no page of ours loads: Pagefind’s own user interfaces, and its worker, which would need a policy of its own. */
const unused = /(?:-ui\.(?:js|css)|-highlight\.js|-worker\.js|wasm\.unknown\.pagefind)$/

/**
 * Writes the search index and the code that reads it: one index per language of the records.
 *
 * @param folder where a page finds `pagefind.js`; made if it is missing.
 * @throws {Error} with Pagefind's words where it refuses a record.
 */
export async function writeSearchIndex(
  records: readonly SearchRecord[],
  folder: string,
): Promise<void> {
  try {
    const files = await indexFiles(records)
    for (const { path: name, content } of files.filter((file) => !unused.test(file.path))) {
      const file = path.join(folder, name)
      await mkdir(path.dirname(file), { recursive: true })
      await writeFile(file, content)
    }
  } finally {
    await close()
  }
}

async function indexFiles(records: readonly SearchRecord[]): Promise<IndexFile[]> {
  const { index, errors } = await createIndex()
  if (!index) throw new Error(`Pagefind: ${errors.join('; ')}`)
  for (const record of records) {
    const added = await index.addCustomRecord(record)
    refuse(record.url, added.errors)
  }
  const written = await index.getFiles()
  refuse('index', written.errors)
  return written.files
}

function refuse(what: string, errors: readonly string[]): void {
  if (errors.length > 0) throw new Error(`Pagefind, ${what}: ${errors.join('; ')}`)
}
