/** Why a signature is not the person’s: by no key of theirs, on another day, of other bytes, or no signature. */
const signatureFaults = ['key', 'keyDay', 'signature', 'format'] as const

export type SignatureFault = (typeof signatureFaults)[number]

/** What may not hold of an article with a review, by the steps of `docs/verify.md` that find it. */
export const faults = [
  'text',
  'served',
  'files',
  'pictures',
  'original',
  'language',
  'form',
  'missing',
  ...signatureFaults,
] as const

export type Fault = (typeof faults)[number]
