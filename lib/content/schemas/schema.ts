import { z } from 'zod'
import { uses } from '@/lib/model/disclosure'
import { pictureUses } from '@/lib/model/image'
import { expects } from '@/lib/problems/expects'
import {
  alias,
  choice,
  contactAddress,
  empty,
  fileName,
  flag,
  isoDate,
  languageTag,
  list,
  name,
  partialDate,
  shape,
  slug,
  text,
  webAddress,
} from './schema-parts'

const tool = z.strictObject(
  { name, provider: name.optional(), version: name.optional() },
  shape('{ name, provider, version }'),
)

const source = z.strictObject(
  {
    id: text(100)
      .regex(/^[A-Za-z][\w-]*$/, { error: expects('field-source-id') })
      .optional()
      .describe('The name that a marker [@id] in the text uses.'),
    title: text(500).optional(),
    url: webAddress.optional().describe('Left out for what has no address, such as a book.'),
    language: languageTag
      .optional()
      .describe('Of the page that the address leads to, where it differs from the article’s.'),
    publisher: name.optional(),
    author: text(1000).optional().describe('“Family, Given”, with ; between people.'),
    published: partialDate.optional().describe('YYYY-MM-DD, YYYY-MM or YYYY.'),
    accessed: isoDate.optional().describe('Only if you read it that day.'),
    archive: webAddress.optional().describe('A copy in a web archive.'),
    archived: isoDate.optional().describe('The day of that copy.'),
    quote: text(3000).optional().describe('The passage that the article stands on, word for word.'),
  },
  shape(
    '{ id, title, url, language, publisher, author, published, accessed, archive, archived, quote }',
  ),
)

const correction = z.strictObject({ date: isoDate, text: text(2000) }, shape('{ date, text }'))

const readingHash = z
  .string({ error: expects('field-reading-text') })
  .regex(/^[\da-f]{16,64}$/, { error: expects('field-reading-text') })
  .describe('The hash of the reading text that it was translated from, at least 16 digits.')

const ai = z.strictObject(
  {
    use: choice(uses).optional().describe('What AI did to this text.'),
    tools: list(tool, '{ name, provider, version }', 20).optional(),
    /** Where reviews stood once, so that whoever has one is told what to do. */
    review: z.undefined({ error: expects('review-moved') }).optional(),
    translation: z
      .strictObject(
        { from: languageTag, readingText: readingHash.optional() },
        shape('{ from: de, readingText: … }'),
      )
      .optional()
      .describe('Only where this file is a translation of its sibling.'),
  },
  shape('{ use, tools, translation }'),
)

const cover = z.strictObject(
  {
    src: fileName.describe('A file beside the article.'),
    alt: text(500).or(empty).describe('What it shows, for those who do not see it.'),
    caption: text(500).optional(),
    ai: choice(pictureUses).optional().describe('What AI did to the picture.'),
    dark: fileName
      .optional()
      .describe(
        'What stands in for it on a dark ground; else <name>.dark.<ending> where there is one.',
      ),
  },
  shape('{ src, alt, caption, ai, dark }'),
)

const series = z.strictObject(
  {
    id: slug.describe('Of the table in content/site.yaml.'),
    part: z
      .int({ error: expects('field-number') })
      .min(1, { error: expects('field-number') })
      .max(10_000, { error: expects('field-number') }),
  },
  shape('{ id, part }'),
)

const title = text(250).describe('The headline.')

const description = text(500).describe(
  'One sentence for search engines and link previews; else the excerpt.',
)

const aliases = list(alias, '/old-name', 500).describe(
  'Paths on this site that lead here, such as the address before slug was changed.',
)

/** The front matter of an article's language version. */
export const postSchema = z.object({
  layout: z
    .literal('post', { error: expects('field-literal') })
    .optional()
    .describe('Kept for older articles, which all say post.'),
  language: languageTag.optional().describe('Must agree with the file’s name.'),
  title,
  aigenerated: flag.optional().describe('Short form: true means ai: { use: generated }.'),
  ai: ai.optional().describe('What AI did, with which tools.'),
  date: isoDate.optional().describe('Only where it differs from the folder’s date.'),
  updated: isoDate.optional().describe('The day of the last change that readers should know of.'),
  slug: slug
    .optional()
    .describe('The last part of the address; else the folder’s name without its date.'),
  aliases: aliases.optional(),
  description: description.optional(),
  authors: list(name, 'erika-beispiel', 20)
    .optional()
    .describe('Ids of the people who wrote it, as in content/authors/<id>.yaml.'),
  cover: cover.optional(),
  series: series.optional(),
  discussion: contactAddress
    .optional()
    .describe(
      'Where readers talk about it, such as a post on Mastodon, or whom they write to: mailto:….',
    ),
  tags: list(text(60), 'topic', 30)
    .optional()
    .describe('Topics of content/site.yaml; else those of the article’s other languages.'),
  draft: flag.optional().describe('true: only in development and on previews.'),
  sources: list(source, '{ id, title, url, … }', 500)
    .optional()
    .describe('Enriches the list under the heading “Sources”.'),
  undescribed: list(fileName, 'figure.png', 1000)
    .optional()
    .describe(
      'Pictures that an import found without a description, until somebody describes them.',
    ),
  corrections: list(correction, '{ date, text }', 200)
    .optional()
    .describe('What was corrected after publication.'),
})

export type PostFields = z.infer<typeof postSchema>

/** The front matter of a page such as the imprint. */
export const pageSchema = z.object({
  language: languageTag.optional().describe('Must agree with the file’s name.'),
  title,
  slug: slug.optional().describe('The last part of the address; else the folder’s name.'),
  aliases: aliases.optional(),
  description: description.optional(),
})
