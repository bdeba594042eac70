import { fingerprint } from '@/lib/cache/fingerprint'
import { KeptValues } from '@/lib/cache/kept-values'
import { verifySignature } from '@/lib/review/ssh/signature'
import { fromBase64 } from '@/lib/review/ssh/wire'

/**
 * Verifies signatures, and knows again those that were right before. All that is kept is that the owner of a key signed a
 * text, which no day and no edit makes untrue; whose key it is, whether it counts and what the text says is judged anew
 * each time.
 */
export class KeptSignatures {
  /** The key in base64, by a hash of signature and text. */
  private readonly right: KeptValues<string>

  /**
   * @param store file in which they are kept
   * @param code fingerprint of the code that verifies them
   */
  constructor(store: string, code: string) {
    this.right = new KeptValues(store, code)
  }

  readonly verify: typeof verifySignature = async (signature, message) => {
    const signed = fingerprint(signature, message)
    const known = this.right.get(signed)
    if (known !== undefined) return { blob: fromBase64(known), isRight: true }
    const verified = await verifySignature(signature, message)
    if (verified.isRight) this.right.keep(signed, Buffer.from(verified.blob).toString('base64'))
    return verified
  }

  /** Keeps what was right, and nothing of signatures that are gone. */
  save(): void {
    this.right.save()
  }
}
