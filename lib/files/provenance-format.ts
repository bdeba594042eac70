import { z } from 'zod'
import {
  disclosureTokens,
  involvements,
  levels,
  reviewableParts,
  reviewStatuses,
  uses,
} from '@/lib/model/disclosure'
import { linkStates, quoteStates } from '@/lib/model/source'
import { readingParts } from '@/lib/review/reading/reading-text'

/*
 * The format of a provenance file. This one description is the type of what `provenanceOf` returns, the published
 * JSON Schema, and what a reader of the schema is told.
 */

const address = z.string().meta({ format: 'uri' })
const day = z.string().meta({ format: 'date', description: 'A calendar date, YYYY-MM-DD.' })
const sha256 = z
  .string()
  .regex(/^[\da-f]{64}$/)
  .describe('SHA-256 in hexadecimal digits.')

const parts = z.enum(reviewableParts)
const levelOf = z.enum(levels)

const readingText = z.strictObject({
  version: z.number().int().describe('Of the form that docs/verify.md specifies.'),
  url: address.describe('The reading text: what the article says, in plain text.'),
  sha256: sha256.describe('Of the bytes of that file.'),
  parts: z
    .partialRecord(z.enum(readingParts), sha256)
    .describe('Of the lines of each part, without the line that names it.'),
})

const picture = z.strictObject({
  original: sha256.describe('Of the picture as its author made it; reviews name pictures by it.'),
  files: z
    .record(z.string(), sha256)
    .describe('Every file that is made of it, by its path, with the hash of its bytes.'),
})

const tool = z.strictObject({
  type: z.literal('SoftwareAgent'),
  name: z.string(),
  provider: z.string().optional(),
  version: z.string().optional(),
})

const review = z.strictObject({
  type: z.literal('Activity'),
  status: z.enum(reviewStatuses).describe('What was checked: the form only, or the substance.'),
  by: z
    .strictObject({ type: z.literal('Person'), name: z.string(), url: address.optional() })
    .optional()
    .describe('Always a person, and named only while the review holds.'),
  at: day,
  covers: z.array(parts).describe('The parts that were checked.'),
  holds: z
    .boolean()
    .describe('Whether text, claim and original are still those that were reviewed.'),
  statement: address.describe('What the reviewer stated, in canonical JSON.'),
  signature: address.optional().describe('Of the bytes of the statement, by ssh-keygen -Y sign.'),
  keys: address
    .optional()
    .describe('The reviewers’ keys, as ssh-keygen -Y verify reads them (allowed signers).'),
})

const health = z.strictObject({
  address: z.string().describe('As the article writes it.'),
  state: z.enum(linkStates).describe('Gone only after two looks on different days.'),
  checked: day.describe('Of the last look.'),
  status: z.int().optional().describe('Of the last HTTP answer, where there was one.'),
  movedTo: z.string().optional().describe('Where permanent redirects lead.'),
  goneSince: day.optional().describe('Of the first look that found nothing.'),
})

const source = z.strictObject({
  id: z.string(),
  title: z.string(),
  url: address.optional(),
  language: z.string().optional().describe('Of the page at the address, as a BCP 47 tag.'),
  publisher: z.string().optional(),
  author: z.string().optional(),
  published: z.string().optional(),
  accessed: z.string().optional(),
  archive: address.optional().describe('A copy in a web archive.'),
  archived: z.string().optional(),
  quote: z.string().optional().describe('The passage that the article stands on.'),
  claims: z.int().optional().describe('How often the text refers to it.'),
  health: health
    .optional()
    .describe('Whether its address could be reached; absent where nobody looked.'),
  quoteLook: z
    .strictObject({ state: z.enum(quoteStates), checked: day })
    .optional()
    .describe('Whether the page held the quote on that day; absent where nobody looked.'),
  note: z.string().optional(),
})

const version = z.strictObject({
  id: address,
  language: z.string().describe('BCP 47 tag.'),
  level: levelOf,
  provenance: address.describe('The provenance file of that version.'),
})

const original = version.extend({
  label: z.string(),
  modified: day,
  newer: z.boolean().describe('Whether it was updated after the translation was.'),
})

const provenanceFormat = z
  .strictObject({
    $schema: address,
    '@context': z
      .record(z.string(), z.unknown())
      .describe('Makes the file JSON-LD, in terms of PROV-O where one fits.'),
    id: address.describe('The article’s version that the file is about.'),
    type: z.literal('Entity'),
    article: z.string().describe('The same for all languages; statements name it.'),
    title: z.string(),
    language: z.string().describe('BCP 47 tag.'),
    published: day,
    modified: day,
    publisher: z.strictObject({ type: z.literal('Organization'), name: z.string() }),
    authors: z
      .array(z.strictObject({ type: z.literal('Person'), name: z.string(), url: address }))
      .describe('Who wrote it; empty where only the publisher answers for it. Never a model.'),
    responsible: z
      .strictObject({
        type: z.literal('Agent'),
        name: z.string(),
        url: address.optional().describe('The page that says how to reach them.'),
      })
      .describe('Who answers for it: a person, or the publisher where no person is named.'),
    level: levelOf.describe('One word for what AI did and what the review is worth today.'),
    label: z.string().describe('What readers see above the article.'),
    explanation: z.string().describe('What the label means, in one sentence.'),
    aiDisclosure: z
      .enum(disclosureTokens)
      .nullable()
      .describe('Token of the W3C AI Content Disclosure Community Group; null: no statement.'),
    iptc: address.nullable().describe('IPTC Digital Source Type; null: no statement.'),
    digitalSourceType: address.nullable().describe('The same for schema.org.'),
    generation: z.strictObject({
      type: z.literal('Activity'),
      use: z.enum([...uses, 'unknown']).describe('What AI did to the text.'),
      involvement: z.enum(involvements).describe('The same with what it did to the original.'),
      tools: z.array(tool),
    }),
    review: review.nullable().describe('null: no review on record.'),
    readingText,
    pictures: z.array(picture),
    history: z
      .strictObject({
        url: address.describe('The records of all published versions.'),
        head: z
          .array(sha256)
          .describe(
            'Of the canonical JSON (RFC 8785) of the newest record; two where branches were merged since.',
          ),
        site: sha256.describe(
          'Of the canonical JSON (RFC 8785) of “heads” in /history.json, the newest records of all articles.',
        ),
      })
      .optional()
      .describe('Absent where the site keeps no history.'),
    sources: z.array(source),
    corrections: z.array(z.strictObject({ date: day, text: z.string() })),
    originals: z
      .array(original)
      .describe('What the version was translated from, what that was translated from, and so on.'),
    translations: z.array(version).describe('The versions that were translated from this one.'),
  })
  .meta({
    title: 'Provenance of an article',
    description:
      'What AI did to one language version of an article, who reviewed it, and which sources it uses.',
  })

export type Provenance = z.infer<typeof provenanceFormat>

/** The JSON Schema (https://json-schema.org/draft/2020-12) of every provenance file. */
export function provenanceSchema(id: string) {
  return { $id: id, ...z.toJSONSchema(provenanceFormat) }
}
