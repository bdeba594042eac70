import { z } from 'zod'
import { authorSchema } from '../schemas/author-schema'
import { configurationSchema } from '../schemas/configuration-schema'
import { pageSchema, postSchema } from '../schemas/schema'

/** What a site's own files add to what an editor can propose. */
export interface SiteValues {
  /** Words of topics as articles name them. */
  topics: readonly string[]
  /** Ids of the people of `content/authors/`. */
  authors: readonly string[]
}

type Json = Record<string, unknown>

/**
 * JSON Schemas (draft 7, https://json-schema.org/draft-07) of all that people write by hand, made from the schemas that
 * the check reads by, for editors that complete and explain fields. What a schema cannot say, the check does.
 */
export function jsonSchemas(values: SiteValues): Record<string, Json> {
  return {
    'post.schema.json': withProposals(jsonSchema(postSchema, 'Front matter of an article'), values),
    'page.schema.json': jsonSchema(pageSchema, 'Front matter of a page'),
    'author.schema.json': jsonSchema(authorSchema, 'A person of content/authors'),
    'site.schema.json': jsonSchema(configurationSchema, 'content/site.yaml'),
  }
}

function jsonSchema(schema: z.ZodType, title: string): Json {
  const made = z.toJSONSchema(schema, { target: 'draft-7', io: 'input', unrepresentable: 'any' })
  // Of unknown fields the check warns at least.
  return { ...made, title, additionalProperties: false }
}

/** Topics and people are proposed; others may be typed, since the schema may be older than they are. */
function withProposals(schema: Json, { topics, authors }: SiteValues): Json {
  const properties = recordOf(schema.properties)
  return {
    ...schema,
    properties: {
      ...properties,
      tags: withItems(properties.tags, topics),
      authors: withItems(properties.authors, authors),
    },
  }
}

function withItems(list: unknown, proposals: readonly string[]): Json {
  const { items, ...rest } = recordOf(list)
  const own = proposals.length > 0 ? [{ enum: proposals }] : []
  return { ...rest, items: { anyOf: [...own, items] } }
}

function recordOf(value: unknown): Json {
  return Object.fromEntries(
    Object.entries(typeof value === 'object' && value !== null ? value : {}),
  )
}
