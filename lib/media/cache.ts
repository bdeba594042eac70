import { randomUUID } from 'node:crypto'
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises'
import path from 'node:path'

/**
 * Makes bytes once: they are kept in a folder under a name, which must hold a hash of all that they depend on. Many
 * may ask for one name at once.
 */
export async function cached(
  folder: string,
  name: string,
  make: () => Promise<Buffer>,
): Promise<Buffer> {
  const file = path.join(folder, name)
  try {
    return await readFile(file)
  } catch {
    const bytes = await make()
    await mkdir(path.dirname(file), { recursive: true })
    const unfinished = `${file}.${randomUUID()}`
    await writeFile(unfinished, bytes)
    await rename(unfinished, file)
    return bytes
  }
}
