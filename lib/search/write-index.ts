import { close, createIndex, type IndexFile } from 'pagefind'
import type { SearchRecord } from './records'

/** What no page of ours loads: Pagefind’s own user interfaces, and its worker, which would need a policy of its own. */
const unused = /(?:-ui\.(?:js|css)|-highlight\.js|-worker\.js|wasm\.unknown\.pagefind)$/

/**
 * Makes the search index, one per language of the records, and the code that reads it.
 *
 * @returns files by their paths below the folder in which a page finds `pagefind.js`
 * @throws {Error} with Pagefind's words where it refuses a record.
 */
export async function searchIndexFiles(records: readonly SearchRecord[]): Promise<IndexFile[]> {
  try {
    return (await indexFiles(records)).filter(({ path }) => !unused.test(path))
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
