import { z } from 'zod'
import { reviewableParts, reviewStatuses, uses } from '@/lib/model/disclosure'
import { pictureUses } from '@/lib/model/image'
import { tagSlug } from '@/lib/model/tags'
import { isAlias } from './check/aliases'

// Each `error` says what was expected; the content check adds what was found and where.

const text = z
  .string({ error: 'a text (in quotes if it looks like a number or date)' })
  .refine((value) => value.trim() !== '', { error: 'a text that is not empty' })

/** A calendar date that exists, as YYYY-MM-DD. */
export const isoDate = z
  .string({ error: 'a date as YYYY-MM-DD' })
  .refine(isCalendarDate, { error: 'a date as YYYY-MM-DD' })

/** A date of which only the year, or year and month, may be known; YAML reads a bare year as a number. */
const partialDate = z.preprocess(
  (value) => (typeof value === 'number' ? String(value) : value),
  z
    .string({ error: 'a date as YYYY-MM-DD, YYYY-MM or YYYY' })
    .refine((value) => isCalendarDate(`${value}-01-01`.slice(0, 10)), {
      error: 'a date as YYYY-MM-DD, YYYY-MM or YYYY',
    }),
)

const slug = text.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, {
  error: 'lower-case letters a–z, digits and single hyphens',
})

const alias = z.custom<string>((value) => typeof value === 'string' && isAlias(value), {
  error: 'a path of this site such as /2024/old-name, without ? or #',
})

const languageTag = text.refine(isLanguageTag, { error: 'a language tag such as en or pt-BR' })

const webAddress = text.refine(isWebAddress, {
  error: 'an address that begins with http:// or https://',
})

const flag = z.boolean({ error: 'true or false' })

const choice = <const Values extends readonly [string, ...string[]]>(values: Values) =>
  z.enum(values, { error: `one of ${values.join(', ')}` })

const list = <Item extends z.ZodType>(item: Item, of: string) =>
  z.array(item, { error: `a list of ${of}` })

const tool = z.strictObject(
  {
    name: text,
    provider: text.optional(),
    version: text.optional(),
  },
  { error: 'a tool as { name, provider, version }' },
)

const review = z.strictObject(
  {
    status: choice(reviewStatuses),
    by: text.optional(),
    at: isoDate.optional(),
    covers: list(choice(reviewableParts), `parts: ${reviewableParts.join(', ')}`).optional(),
    /** One for each covered part in its order, with spaces between them. */
    hash: text
      .regex(/^sha256-[A-Za-z0-9+/]{43}=( sha256-[A-Za-z0-9+/]{43}=)*$/, {
        error: 'hashes as npm run sign writes them',
      })
      .optional(),
  },
  { error: 'a review as { status, by, at, covers, hash }' },
)

const source = z.strictObject(
  {
    /** The name that a marker `[@id]` in the text uses. */
    id: text.regex(/^[A-Za-z][\w-]*$/, { error: 'a name that begins with a letter' }).optional(),
    title: text.optional(),
    /** Absent for what has no address, such as a book. */
    url: webAddress.optional(),
    /** Of the page that the address leads to, where it differs from the article's. */
    language: languageTag.optional(),
    publisher: text.optional(),
    author: text.optional(),
    published: partialDate.optional(),
    accessed: isoDate.optional(),
    /** A copy in a web archive, and the day of it. */
    archive: webAddress.optional(),
    archived: isoDate.optional(),
    /** The passage that the article stands on, word for word. */
    quote: text.optional(),
  },
  { error: 'a source as { id, title, url, … }' },
)

const correction = z.strictObject(
  { date: isoDate, text },
  { error: 'a correction as { date, text }' },
)

const ai = z.strictObject(
  {
    use: choice(uses).optional(),
    tools: list(tool, 'tools').optional(),
    review: review.optional(),
    /** Only where this file is a translation of its sibling. */
    translation: z
      .strictObject({ from: languageTag }, { error: 'a translation as { from: de }' })
      .optional(),
  },
  { error: 'a record as { use, tools, review, translation }' },
)

const cover = z.strictObject(
  {
    /** A file beside the article. */
    src: text,
    /** What it shows, for those who do not see it. */
    alt: text,
    caption: text.optional(),
    /** What AI did to the picture. */
    ai: choice(pictureUses).optional(),
    /** What stands in for it on a dark ground; else `<name>.dark.<ending>` where there is one. */
    dark: text.optional(),
  },
  { error: 'a picture as { src, alt, caption, ai, dark }' },
)

const series = z.strictObject(
  {
    /** Of the table in `content/site.yaml`. */
    id: slug,
    part: z.int({ error: 'a whole number' }).min(1, { error: 'a number from 1' }),
  },
  { error: 'a part of a series as { id, part }' },
)

/** The front matter of an article's language version. */
export const postSchema = z.object({
  /** Kept for the existing posts, which all say `post`. */
  layout: z.literal('post', { error: 'post' }).optional(),
  /** Must agree with the file's name. */
  language: languageTag.optional(),
  title: text,
  /** Short form: `true` means `ai: { use: generated }`. */
  aigenerated: flag.optional(),
  /** Long form of the disclosure. */
  ai: ai.optional(),
  /** Only where it differs from the folder's date. */
  date: isoDate.optional(),
  updated: isoDate.optional(),
  /** The last part of the address; else the folder's name without its date. */
  slug: slug.optional(),
  /** Paths on this site that lead here, such as the address before `slug` was changed. */
  aliases: list(alias, 'paths').optional(),
  /** One sentence for search engines and link previews; else the excerpt. */
  description: text.optional(),
  /** Ids of the people who wrote it, as in `content/authors/<id>.yaml`. */
  authors: list(text, 'ids of people').optional(),
  cover: cover.optional(),
  series: series.optional(),
  /** Where readers talk about it, such as a post on Mastodon. */
  discussion: webAddress.optional(),
  /** Topics of the table in `content/site.yaml`; else those of the article's other language versions. */
  tags: list(text, 'tags').optional(),
  draft: flag.optional(),
  /** Enriches the list under the heading “Sources”. */
  sources: list(source, 'sources').optional(),
  corrections: list(correction, 'corrections').optional(),
})

export type PostFields = z.infer<typeof postSchema>

/** The front matter of a page such as the imprint. */
export const pageSchema = z.object({
  language: languageTag.optional(),
  title: text,
  slug: slug.optional(),
  aliases: list(alias, 'paths').optional(),
  description: text.optional(),
})

const perLocale = z.record(languageTag, text, { error: 'a text for each language, as de: …' })

const link = z.strictObject({ name: text, url: webAddress }, { error: 'a link as { name, url }' })

const signingKey = z.strictObject(
  { key: text, from: isoDate, until: isoDate.optional() },
  { error: 'a key as { key, from, until }' },
)

/** `content/authors/<id>.yaml`. */
export const authorSchema = z.object({
  name: text,
  /** A tool can neither write nor review here. */
  kind: choice(['person']),
  url: webAddress.optional(),
  /** What the person does here, such as “editor”. */
  role: perLocale.optional(),
  /** Two or three sentences. */
  bio: perLocale.optional(),
  /** A picture in `content/authors/`. */
  portrait: text.optional(),
  links: list(link, 'links').optional(),
  /** With which the person signs reviews. */
  keys: list(signingKey, 'keys').optional(),
})

export type AuthorFields = z.infer<typeof authorSchema>

const tagName = text
  .transform((name) => ({ name, slug: tagSlug(name) }))
  .pipe(z.object({ name: text, slug }))
  .or(z.strictObject({ name: text, slug }))

const tagId = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/)

const tag = z.record(languageTag, tagName, { error: 'a word for each language, as de: Wort' })

const empty = z.literal('', { error: 'a text' })

/** `content/site.yaml`. An empty value is one that the publisher has yet to fill in. */
export const configurationSchema = z.object({
  name: text,
  /** The site's languages in their order; the first is the fallback. */
  locales: list(languageTag, 'language tags such as de')
    .min(1, { error: 'at least one language' })
    .refine((tags) => new Set(tags).size === tags.length, { error: 'each language once' }),
  tagline: perLocale,
  /** Marks the site as a demonstration on every page; else a site needs a publisher's name, address and contact. */
  demo: flag.default(false),
  /** Colour of links and marks as #rrggbb; what would be too faint to read is made darker or lighter. */
  accent: text
    .regex(/^#[0-9a-f]{6}$/i, { error: 'a colour as #rrggbb' })
    .or(empty)
    .default(''),
  /** A picture in `public/` in place of the name, such as /logo.svg. */
  logo: text
    .regex(/^\/[\w./-]+\.(svg|png|webp)$/, { error: 'a path such as /logo.svg' })
    .or(empty)
    .default(''),
  /** Where errors are reported, such as a form; else by mail to the publisher. */
  reportUrl: webAddress.or(empty).default(''),
  /** Where new articles can be had by mail. */
  newsletterUrl: webAddress.or(empty).default(''),
  /** Series that articles may be parts of, each with its title in every language. */
  series: z
    .record(tagId, perLocale, { error: 'series as id: { de: Titel, en: title }' })
    .default({}),
  /** Address of the production site without a slash at its end. */
  url: webAddress
    .refine((value) => !value.endsWith('/'), { error: 'no slash at the end' })
    .or(empty),
  timeZone: text.refine(isTimeZone, { error: 'a time zone such as Europe/Berlin' }),
  /**
   * Topics by their canonical id: each language's word, or `{ name, slug }` where the word makes no address. A
   * topic has no page in a language that has no word for it.
   */
  tags: z
    .record(tagId, tag, { error: 'topics as id: { de: Wort, en: word }' })
    .optional()
    .transform((table) => table ?? {}),
  /** Turns on `npm run indexnow`: 8 to 128 letters, digits and hyphens of one's own choice. */
  indexNowKey: text
    .regex(/^[A-Za-z0-9-]{8,128}$/, { error: '8 to 128 letters a–z, digits and hyphens' })
    .or(empty)
    .default(''),
  /** Turns on `npm run websub`: the address of the hub that tells subscribers of new entries. */
  webSubHub: webAddress.or(empty).default(''),
  publisher: z.strictObject(
    {
      name: text.or(empty),
      street: text.or(empty),
      city: text.or(empty),
      country: perLocale.or(text).or(empty),
      email: text.or(empty),
      phone: text.or(empty),
      responsible: text.or(empty),
    },
    { error: 'the publisher’s data' },
  ),
})

export type Configuration = z.infer<typeof configurationSchema>

function isCalendarDate(value: string): boolean {
  const date = new Date(`${value}T00:00:00Z`)
  return (
    /^\d{4}-\d{2}-\d{2}$/.test(value) &&
    !Number.isNaN(date.getTime()) &&
    date.toISOString().startsWith(value)
  )
}

function isWebAddress(value: string): boolean {
  return URL.canParse(value) && ['http:', 'https:'].includes(new URL(value).protocol)
}

function isLanguageTag(value: string): boolean {
  try {
    return Intl.getCanonicalLocales(value)[0] === value
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
