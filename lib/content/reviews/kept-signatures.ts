import { fingerprint } from '@/lib/cache/fingerprint'
import { readKeptMap, writeKeptMap } from '@/lib/cache/kept-map'
import { verifySignature } from '@/lib/review/ssh/signature'
import { fromBase64 } from '@/lib/review/ssh/wire'

/**
 * Verifies signatures, and knows again those that were right before. All that is kept is that the owner of a key signed a
 * text, which no day and no edit makes untrue; whose key it is, whether it counts and what the text says is judged anew
 * each time.
 */
export class KeptSignatures {
  /** The key in base64, by a hash of signature, text and code. */
  private readonly before: ReadonlyMap<string, string>
  private readonly right = new Map<string, string>()
  private isChanged = false

  /**
   * @param store file in which they are kept
   * @param code fingerprint of the code that verifies them
   */
  constructor(
    private readonly store: string,
    private readonly code: string,
  ) {
    this.before = readKeptMap(store)
  }

  readonly verify: typeof verifySignature = async (signature, message) => {
    const name = fingerprint(this.code, signature, message)
    const known = this.before.get(name)
    if (known === undefined) return this.verifyAnew(name, signature, message)
    this.right.set(name, known)
    return { blob: fromBase64(known), isRight: true }
  }

  /** Keeps what was right, and nothing of signatures that are gone. */
  save(): void {
    if (this.isChanged || this.right.size < this.before.size) writeKeptMap(this.store, this.right)
  }

  private async verifyAnew(name: string, ...given: Parameters<typeof verifySignature>) {
    const verified = await verifySignature(...given)
    if (!verified.isRight) return verified
    this.right.set(name, Buffer.from(verified.blob).toString('base64'))
    this.isChanged = true
    return verified
  }
}
