import { isDeepStrictEqual } from 'node:util'
import { hashOf } from '@/lib/cache/fingerprint'
import { readKeptMap, writeKeptMap } from '@/lib/cache/kept-map'
import { type KeptMatter, takenOver } from '../files/front-matter'
import type { PostFields } from '../schemas/schema'
import { type ReadFields, readFields } from './read-fields'

/** The front matter of a text in which nothing is wrong. */
interface Kept {
  /** Hash of the text and of the code that read it. */
  key: string
  matter: KeptMatter
  fields: PostFields
}

/** Reads the fields of articles, and takes over those whose file is as it was and in which nothing was wrong. */
export class KeptFields {
  private readonly before: ReadonlyMap<string, Kept>
  private readonly kept = new Map<string, Kept>()
  private isChanged = false

  /**
   * @param store file in which they are kept
   * @param code fingerprint of the code that reads them
   */
  constructor(
    private readonly store: string,
    private readonly code: string,
  ) {
    this.before = readKeptMap(store)
  }

  readonly read: typeof readFields = (file, text, today) => {
    const key = hashOf(this.code + text)
    const known = this.before.get(file)
    if (known?.key !== key) return this.readAnew(key, file, text, today)
    this.kept.set(file, known)
    const matter = takenOver(file, text, known.matter)
    return { matter, fields: known.fields, wrong: new Set(), isSound: true, problems: [] }
  }

  /** Keeps what was read, and nothing of files that are gone. */
  save(): void {
    if (this.isChanged || this.kept.size < this.before.size) writeKeptMap(this.store, this.kept)
  }

  private readAnew(key: string, ...given: Parameters<typeof readFields>): ReadFields {
    const [file] = given
    const read = readFields(...given)
    const { matter, fields, problems } = read
    if (!matter || problems.length > 0 || !isPlain({ data: matter.data, fields })) return read
    const { data, bodyOffset, body } = matter
    this.kept.set(file, { key, matter: { data, bodyOffset, bodyLength: body.length }, fields })
    this.isChanged = true
    return read
  }
}

/** Whether a value comes back from JSON as it was: YAML has numbers that JSON has not. */
function isPlain(value: unknown): boolean {
  return isDeepStrictEqual(JSON.parse(JSON.stringify(value)), value)
}
