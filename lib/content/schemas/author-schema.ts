import { z } from 'zod'
import { expects } from '@/lib/problems/expects'
import { isPublicKey } from '@/lib/review/ssh/public-key'
import {
  choice,
  fileName,
  isoDate,
  languageTag,
  list,
  name,
  perLocale,
  shape,
  text,
  webAddress,
} from './schema-parts'

const link = z.strictObject({ name, url: webAddress }, shape('{ name, url }'))

const signingKey = z.strictObject(
  {
    key: text(2000).refine(isPublicKey, { error: expects('field-public-key') }),
    from: isoDate,
    until: isoDate.optional(),
  },
  shape('{ key, from, until }'),
)

/** `content/authors/<id>.yaml`. */
export const authorSchema = z.object({
  name,
  kind: choice(['person']).describe('A tool can neither write nor review here.'),
  url: webAddress.optional(),
  role: perLocale.optional().describe('What the person does here, such as “editor”.'),
  bio: z
    .record(languageTag, text(1000), shape('{ de: …, en: … }'))
    .optional()
    .describe('Two or three sentences.'),
  portrait: fileName.optional().describe('A picture in content/authors/.'),
  links: list(link, '{ name, url }', 20).optional(),
  keys: list(signingKey, '{ key, from, until }', 20)
    .optional()
    .describe('With which the person signs reviews.'),
})

export type AuthorFields = z.infer<typeof authorSchema>
