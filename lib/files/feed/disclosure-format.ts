import { z } from 'zod'
import { levels, reviewStatuses } from '@/lib/model/disclosure'

/** `_ai_disclosure` of an item in a JSON Feed: type, published JSON Schema and documentation in one. */
const disclosureExtension = z
  .strictObject({
    about: z.string().meta({ format: 'uri' }).describe('The page that explains this extension.'),
    level: z.enum(levels).describe('One word for what AI did and what the review is worth today.'),
    value: z
      .string()
      .nullable()
      .describe('Token of the W3C AI Content Disclosure Community Group; null: no statement.'),
    digitalSourceType: z
      .string()
      .meta({ format: 'uri' })
      .nullable()
      .describe('IPTC Digital Source Type; null: no statement.'),
    label: z.string().describe('What readers see above the article, in the item’s language.'),
    review: z
      .strictObject({
        status: z.enum(reviewStatuses),
        by: z.string().optional().describe('The person who reviewed, while the review holds.'),
        at: z.string().meta({ format: 'date' }).optional(),
        holds: z.boolean().describe('Whether what is published is still what was reviewed.'),
        signed: z.boolean().describe('Whether the reviewer signed it with a key on record.'),
      })
      .nullable()
      .describe('null: no review on record.'),
    record: z
      .string()
      .meta({ format: 'uri' })
      .describe('The file that says where this version comes from.'),
  })
  .meta({
    title: 'AI disclosure in a JSON Feed',
    description: 'What AI did to an article and who checked it, as `_ai_disclosure` of its item.',
  })

export type DisclosureExtension = z.infer<typeof disclosureExtension>

/** The JSON Schema (https://json-schema.org/draft/2020-12) of the extension. */
export function disclosureExtensionSchema(id: string) {
  return { $id: id, ...z.toJSONSchema(disclosureExtension) }
}
