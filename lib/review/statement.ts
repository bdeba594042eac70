import canonicalize from 'canonicalize'
import * as z from 'zod/mini'
import { involvements, reviewableParts, reviewStatuses, uses } from '@/lib/model/disclosure'
import { readingParts } from './reading/reading-text'

const webAddress = z.url({ protocol: /^https?$/ })

const sha256 = z.string().check(z.regex(/^[\da-f]{64}$/))

/**
 * What a reviewer signs (`docs/verify.md`): the text that readers get and the claim about it. Every field that a
 * label is made of is here, so that none can change without the signature.
 */
export const statementSchema = z.strictObject({
  format: z.literal('klartext-review-1'),
  article: z.string(),
  language: z.string(),
  /** The names of who wrote it, in the article’s order. */
  authors: z.array(z.string()),
  /** The days that readers are told. */
  published: z.iso.date(),
  updated: z.optional(z.iso.date()),
  readingText: z.strictObject({
    version: z.int(),
    sha256,
    parts: z.partialRecord(z.enum(readingParts), sha256),
  }),
  /** Each picture and file of the article by the hash of its bytes, in order of the hashes. */
  files: z.array(sha256),
  status: z.enum(reviewStatuses),
  covers: z.array(z.enum(reviewableParts)).check(z.minLength(1)),
  use: z.enum(uses),
  tools: z.array(
    z.strictObject({
      name: z.string(),
      provider: z.optional(z.string()),
      version: z.optional(z.string()),
    }),
  ),
  /** With what AI did to the original, since the label of its translation says that too. */
  translation: z.optional(
    z.strictObject({ from: z.string(), involvement: z.enum(involvements), readingText: sha256 }),
  ),
  responsible: z.string(),
  /** The label leads to the reviewer’s own page, so that nobody of the same name can be meant. */
  reviewer: z.strictObject({ id: z.string(), name: z.string(), url: z.optional(webAddress) }),
  day: z.iso.date(),
})

export type Statement = z.infer<typeof statementSchema>

/** The bytes that are signed: canonical JSON (https://www.rfc-editor.org/rfc/rfc8785) without a break at its end. */
export function canonical(value: unknown): string {
  const text = canonicalize(value)
  if (text === undefined) throw new Error('expected a value that JSON can hold')
  return text
}
