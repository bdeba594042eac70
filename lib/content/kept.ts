import { KeptValues } from '@/lib/cache/kept-values'
import { lazily } from '@/lib/cache/lazily'
import type { HashKeeper } from '@/lib/review/reading/article'
import { KeptFields } from './articles/kept-fields'
import { KeptSignatures } from './reviews/kept-signatures'
import { KeptTexts } from './texts/kept-texts'

/** What was made of content by the same code: texts are kept in a file each, each kind of small pieces in one file. */
export class Kept {
  readonly fields: KeptFields
  /** Hashes of reading texts. */
  readonly hashes: KeptValues<ReturnType<HashKeeper>>
  readonly signatures: KeptSignatures
  readonly texts: KeptTexts

  /**
   * @param cache folder in which they are kept
   * @param code fingerprint of the code that makes them
   */
  constructor(cache: string, code: string) {
    this.fields = new KeptFields(`${cache}/fields`, code)
    this.hashes = new KeptValues(`${cache}/readings`, code)
    this.signatures = new KeptSignatures(`${cache}/signatures`, code)
    this.texts = new KeptTexts(`${cache}/texts`, code)
  }

  /** Keeps the small pieces for the next process, once: one that reads again and again keeps what it read first. */
  readonly save = lazily(() => {
    this.fields.save()
    this.hashes.save()
    this.signatures.save()
  })
}
