import { z } from 'zod'
import { uses } from '@/lib/model/disclosure'
import { pictureUses } from '@/lib/model/image'
import { addressPart } from '@/lib/model/slug'
import { expects } from '@/lib/problems/expects'
import { isPublicKey } from '@/lib/review/ssh/public-key'
import { isAlias } from './check/aliases'
import { slugPattern } from './folder-name'
import { isCalendarDate } from './probable-date'

// Each `error` names a message (`lib/problems/messages`); the check adds what was found and where. A length beyond which a
// text makes no sense in its place is an error, so that no later step needs to bear it.

const text = (most: number) =>
  z
    .string({ error: expects('field-text') })
    .max(most, { error: expects('field-long') })
    .refine((value) => value.trim() !== '', { error: expects('field-empty') })
    .refine((value) => !control.test(value), { error: expects('field-control') })

/** Control characters but tab and line feed, which an escape in quotes could bring in. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const control = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f]/

/** A name of a person, an organisation or a thing. */
const name = text(200)

/** A calendar date that exists, as YYYY-MM-DD. */
export const isoDate = z
  .string({ error: expects('field-date') })
  .refine(isCalendarDate, { error: expects('field-date') })
  .meta({ format: 'date' })

/** A date of which only the year, or year and month, may be known; YAML reads a bare year as a number. */
const partialDate = z.union(
  [
    z.int().min(1000).max(9999).transform(String),
    z.string().refine((value) => isCalendarDate(`${value}-01-01`.slice(0, 10)), {
      error: expects('field-partial-date'),
    }),
  ],
  { error: expects('field-partial-date') },
)

const slug = text(150).regex(slugPattern, { error: expects('field-slug') })

const alias = text(500).refine(isAlias, { error: expects('field-alias') })

const languageTag = text(35).refine(isLanguageTag, { error: expects('field-language-tag') })

const webAddress = text(2000).refine(isWebAddress, { error: expects('field-address') })

const flag = z.boolean({ error: expects('field-flag') })

const choice = <const Values extends readonly [string, ...string[]]>(values: Values) =>
  z.enum(values, { error: expects('field-choice') })

const list = <Item extends z.ZodType>(item: Item, of: string, most: number) =>
  z
    .array(item, { error: expects('field-list', { of }) })
    .max(most, { error: expects('field-many') })

/** Names the parts of a record where something else stands in its place. */
const shape = (parts: string) => ({ error: expects('field-record', { shape: parts }) })

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

const ai = z.strictObject(
  {
    use: choice(uses).optional().describe('What AI did to this text.'),
    tools: list(tool, '{ name, provider, version }', 20).optional(),
    /** Where reviews stood once, so that whoever has one is told what to do. */
    review: z.undefined({ error: expects('review-moved') }).optional(),
    translation: z
      .strictObject({ from: languageTag }, shape('{ from: de }'))
      .optional()
      .describe('Only where this file is a translation of its sibling.'),
  },
  shape('{ use, tools, translation }'),
)

/** The name of a file. */
const fileName = text(250)

const empty = z.literal('', { error: expects('field-text') })

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
  discussion: webAddress
    .optional()
    .describe('Where readers talk about it, such as a post on Mastodon.'),
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

const perLocale = z.record(languageTag, text(300), shape('{ de: …, en: … }'))

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

/** `content/gone.yaml`: addresses that are gone for good. */
export const goneSchema = z.object({
  gone: z.array(
    z.strictObject(
      {
        path: alias.describe('The address that stood on this site.'),
        title: text(300).describe('Of what stood there.'),
        on: isoDate.describe('The day on which it was taken off.'),
      },
      shape('{ path, title, on }'),
    ),
  ),
})

const tagName = text(60).or(z.strictObject({ name: text(60), slug }, shape('{ name, slug }')))

const tagId = z.string().regex(slugPattern, { error: expects('field-slug') })

const tag = z
  .record(languageTag, tagName, shape('{ de: Wort, en: word }'))
  .transform(withSlugs)
  .pipe(z.record(z.string(), z.object({ name, slug })))

/** Where only a word is given, its address follows from it by the rules of its language. */
function withSlugs(names: Record<string, z.infer<typeof tagName>>) {
  return Object.fromEntries(
    Object.entries(names).map(([locale, given]) => [
      locale,
      typeof given === 'string' ? { name: given, slug: addressPart(given, locale) } : given,
    ]),
  )
}

/** `content/site.yaml`. An empty value is one that the publisher has yet to fill in. */
export const configurationSchema = z.object({
  name: text(100),
  locales: list(languageTag, 'de, en', 50)
    .min(1, { error: expects('field-list', { of: 'de, en' }) })
    .refine((tags) => new Set(tags).size === tags.length, { error: expects('field-doubled') })
    .describe('The site’s languages in their order; the first is the fallback.'),
  tagline: perLocale,
  demo: flag
    .default(false)
    .describe(
      'Marks the site as a demonstration on every page; else a site needs a publisher’s name, address and contact.',
    ),
  editor: z
    .strictObject(
      {
        repository: text(200).describe('On GitHub, as owner/name.'),
        branch: text(100).default('main'),
      },
      shape('{ repository, branch }'),
    )
    .optional()
    .describe('Switches on the browser editor at /admin; docs/editor.md says how.'),
  accent: text(7)
    .regex(/^#[0-9a-f]{6}$/i, { error: expects('field-color') })
    .or(empty)
    .default('')
    .describe('Colour of links and marks as #rrggbb; what is too faint to read is adjusted.'),
  logo: text(200)
    .regex(/^\/[\w./-]+\.(svg|png|webp)$/, { error: expects('field-logo') })
    .or(empty)
    .default('')
    .describe('A picture in public/ in place of the name, such as /logo.svg.'),
  reportUrl: webAddress
    .or(empty)
    .default('')
    .describe('Where errors are reported, such as a form; else by mail to the publisher.'),
  newsletterUrl: webAddress
    .or(empty)
    .default('')
    .describe('Where new articles can be had by mail.'),
  series: z
    .record(tagId, perLocale, shape('{ id: { de: Titel, en: title } }'))
    .default({})
    .describe('Series that articles may be parts of, each with its title in every language.'),
  url: webAddress
    .refine((value) => !value.endsWith('/'), { error: expects('field-address-slash') })
    .or(empty)
    .describe('Address of the production site without a slash at its end.'),
  timeZone: text(100).refine(isTimeZone, { error: expects('field-time-zone') }),
  tags: z
    .record(tagId, tag, shape('{ id: { de: Wort, en: word } }'))
    .optional()
    .transform((table) => table ?? {})
    .describe(
      'Topics by their id: each language’s word, or { name, slug } where the word makes no address.',
    ),
  history: flag
    .default(false)
    .describe('Records every published version (npm run record), for readers to compare.'),
  indexNowKey: text(128)
    .regex(/^[A-Za-z0-9-]{8,128}$/, { error: expects('field-key') })
    .or(empty)
    .default('')
    .describe(
      'Turns on npm run indexnow: 8 to 128 letters, digits and hyphens of one’s own choice.',
    ),
  webSubHub: webAddress
    .or(empty)
    .default('')
    .describe('Turns on npm run websub: the hub that tells subscribers of new entries.'),
  publisher: z.strictObject(
    {
      name: name.or(empty),
      street: name.or(empty),
      city: name.or(empty),
      country: perLocale.or(name).or(empty),
      email: name.or(empty),
      phone: name.or(empty),
      responsible: name.or(empty),
    },
    shape('{ name, street, city, country, email, phone, responsible }'),
  ),
})

export type Configuration = z.infer<typeof configurationSchema>

function isWebAddress(value: string): boolean {
  return URL.canParse(value) && ['http:', 'https:'].includes(new URL(value).protocol)
}

/** Whether a value is a language tag in its usual spelling (https://www.rfc-editor.org/info/bcp47). */
export function isLanguageTag(value: unknown): value is string {
  try {
    return typeof value === 'string' && Intl.getCanonicalLocales(value)[0] === value
  } catch {
    return false
  }
}

function isTimeZone(value: string): boolean {
  try {
    return Boolean(new Intl.DateTimeFormat('en', { timeZone: value }))
  } catch {
    return false
  }
}
