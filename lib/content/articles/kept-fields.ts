import { hashOf } from '@/lib/cache/fingerprint'
import { readKeptMap, writeKeptMap } from '@/lib/cache/kept-map'
import { lazily } from '@/lib/cache/lazily'
import type { ContentFile } from '../files/files'
import { type KeptMatter, takenOver } from '../files/front-matter'
import type { PostFields } from '../schemas/schema'
import { type ReadFields, readFields } from './read-fields'

/** The front matter of a text in which nothing is wrong. */
export interface KeptFront {
  /** Hash of the text and of the code that read it. */
  key: string
  matter: KeptMatter
  fields: PostFields
}

/** Reads the fields of articles, and takes over those whose file is as it was and in which nothing was wrong. */
export class KeptFields {
  private readonly before = lazily((): ReadonlyMap<string, KeptFront> => readKeptMap(this.store))
  private readonly kept = new Map<string, KeptFront>()
  private isChanged = false

  /**
   * @param store file in which they are kept
   * @param code fingerprint of the code that reads them
   */
  constructor(
    private readonly store: string,
    private readonly code: string,
  ) {}

  readonly read: typeof readFields = (file, text, today) => {
    const key = hashOf(this.code + text)
    const known = this.before().get(file.path)
    if (known?.key !== key) return this.readAnew(key, file, text, today)
    this.kept.set(file.path, known)
    return soundFields(file, known)
  }

  /** Keeps what was read, and nothing of files that are gone. */
  save(): void {
    if (this.isChanged || this.kept.size < this.before().size) writeKeptMap(this.store, this.kept)
  }

  private readAnew(key: string, ...given: Parameters<typeof readFields>): ReadFields {
    const [file] = given
    const read = readFields(...given)
    const { matter, fields, problems } = read
    if (!matter || problems.length > 0) return read
    const { data, bodyOffset, bodyHash, body } = matter
    const kept = { data, bodyOffset, bodyHash, bodyLength: body().length }
    const front = { key, matter: kept, fields }
    this.kept.set(file.path, front)
    this.isChanged = true
    return soundFields(file, front)
  }
}

/** Holds neither the text nor what YAML made of it. */
function soundFields(file: ContentFile, { matter, fields }: KeptFront): ReadFields {
  return { matter: takenOver(file, matter), fields, wrong: new Set(), isSound: true, problems: [] }
}
