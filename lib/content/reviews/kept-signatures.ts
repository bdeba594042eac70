import { KeptValues } from '@/lib/cache/kept-values'
import type { Verify } from '@/lib/review/keys'
import { nodeArithmetic } from '@/lib/review/ssh/node-arithmetic'
import { type Verified, verifySignature } from '@/lib/review/ssh/signature'
import { type Bytes, fromBase64 } from '@/lib/review/ssh/wire'

/** Gives what is known of a signature of a canonical statement. */
export type KnownSignatures = (signature: string, statement: string) => Verified | undefined

/**
 * Verifies signatures of statements, and knows again those that were right before. All that is kept is that some bytes are
 * a statement in its canonical form, which the owner of a key signed; no day and no edit makes that untrue. Whose key it is,
 * whether it counts and whether the statement is still true of its article is judged anew each time.
 */
export class KeptSignatures {
  /** The key in base64, by a hash of signature and text. */
  private readonly right: KeptValues<string>
  private readonly blobs = new Map<string, Bytes>()

  /**
   * @param store file in which they are kept
   * @param code fingerprint of the code that verifies them
   */
  constructor(
    store: string,
    code: string,
    private readonly arithmetic = nodeArithmetic(),
  ) {
    this.right = new KeptValues(store, code)
  }

  /** What is known of a signature of a canonical statement; undefined where it was not right before. */
  readonly known: KnownSignatures = (signature, statement) => {
    const blob = this.right.get(nameOf(signature, statement))
    return blob === undefined ? undefined : { blob: this.bytesOf(blob), isRight: true }
  }

  readonly verify: Verify = async (signature, statement) => {
    const known = this.known(signature, statement)
    if (known) return known
    const verified = await verifySignature(signature, statement, this.arithmetic)
    const blob = Buffer.from(verified.blob).toString('base64')
    if (verified.isRight) this.right.keep(nameOf(signature, statement), blob)
    return verified
  }

  /** A reviewer signs many articles with one key. */
  private bytesOf(blob: string): Bytes {
    const bytes = this.blobs.get(blob) ?? fromBase64(blob)
    this.blobs.set(blob, bytes)
    return bytes
  }

  /** Keeps what was right, and nothing of signatures that are gone. */
  save(): void {
    this.right.save()
  }
}

/** No other signature and text have the same name, since it says where the one ends. */
function nameOf(signature: string, statement: string): string {
  return `${signature.length} ${signature}${statement}`
}
