import { KeptValues } from '@/lib/cache/kept-values'
import type { HashKeeper } from '@/lib/review/reading/article'
import { KeptFields } from './articles/kept-fields'
import { KeptSignatures } from './reviews/kept-signatures'

/** What was made of small pieces of content: each kind is kept in one file for the next time. */
export class Kept {
  readonly fields: KeptFields
  /** Hashes of reading texts. */
  readonly hashes: KeptValues<ReturnType<HashKeeper>>
  readonly signatures: KeptSignatures

  /**
   * @param cache folder in which they are kept
   * @param code fingerprint of the code that makes them
   */
  constructor(cache: string, code: string) {
    this.fields = new KeptFields(`${cache}/fields`, code)
    this.hashes = new KeptValues(`${cache}/readings`, code)
    this.signatures = new KeptSignatures(`${cache}/signatures`, code)
  }

  save(): void {
    this.fields.save()
    this.hashes.save()
    this.signatures.save()
  }
}
