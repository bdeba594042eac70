import { z } from 'zod'
import {
  disclosureTokens,
  levels,
  reviewableParts,
  reviewStatuses,
  uses,
} from '@/lib/model/disclosure'

/*
 * The format of a provenance file. This one description is the type of what `provenanceOf` returns, the published
 * JSON Schema, and what a reader of the schema is told.
 */

const address = z.string().meta({ format: 'uri' })
const day = z.string().meta({ format: 'date', description: 'A calendar date, YYYY-MM-DD.' })
const integrity = z
  .string()
  .regex(/^sha256-[A-Za-z0-9+/]{43}=$/)
  .describe('SHA-256 in the form of Subresource Integrity (https://www.w3.org/TR/SRI/).')

const parts = z.enum(reviewableParts)
const levelOf = z.enum(levels)

const hashes = z.strictObject({
  title: integrity,
  summary: integrity,
  text: integrity,
  sources: integrity,
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
    .describe('Always a person; a tool cannot review.'),
  at: day.optional(),
  covers: z.array(parts).describe('The parts that were checked.'),
  signed: hashes.partial().describe('The hashes of these parts on the day of the review.'),
  changed: z
    .array(parts)
    .describe('What has changed since; the review holds only while this is empty.'),
})

const source = z.strictObject({
  id: z.string(),
  title: z.string(),
  url: address.optional(),
  publisher: z.string().optional(),
  author: z.string().optional(),
  published: z.string().optional(),
  accessed: z.string().optional(),
  archive: address.optional().describe('A copy in a web archive.'),
  archived: z.string().optional(),
  quote: z.string().optional().describe('The passage that the article stands on.'),
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

export const provenanceFormat = z
  .strictObject({
    $schema: address,
    '@context': z
      .record(z.string(), z.unknown())
      .describe('Makes the file JSON-LD, in terms of PROV-O where one fits.'),
    id: address.describe('The article’s version that the file is about.'),
    type: z.literal('Entity'),
    title: z.string(),
    language: z.string().describe('BCP 47 tag.'),
    published: day,
    modified: day,
    publisher: z.strictObject({ type: z.literal('Organization'), name: z.string() }),
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
      tools: z.array(tool),
    }),
    review: review.nullable().describe('null: no review on record.'),
    hashes: hashes.describe('Of each part as it stands in the version today.'),
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
      'What AI did to one language version of an article, who checked it, and what it rests on.',
  })

export type Provenance = z.infer<typeof provenanceFormat>

/** The JSON Schema (https://json-schema.org/draft/2020-12) of every provenance file. */
export function provenanceSchema(id: string) {
  return { $id: id, ...z.toJSONSchema(provenanceFormat) }
}
