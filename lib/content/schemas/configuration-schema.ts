import { z } from 'zod'
import { addressPart, longestSlug } from '@/lib/model/slug'
import { expects } from '@/lib/problems/expects'
import { slugPattern } from '../files/folder-name'
import {
  empty,
  flag,
  languageTag,
  list,
  name,
  perLocale,
  shape,
  slug,
  text,
  webAddress,
} from './schema-parts'

const tagName = text(60).or(z.strictObject({ name: text(60), slug }, shape('{ name, slug }')))

const tagId = z
  .string()
  .max(longestSlug, { error: expects('field-long') })
  .regex(slugPattern, { error: expects('field-slug') })

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
        repository: text(200)
          .regex(/^[\w.-]+\/[\w.-]+$/, { error: expects('field-repository') })
          .describe('On GitHub, as owner/name.'),
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
  faces: list(
    text(200).regex(/^(?:\/[\w-][\w.-]*)+\.woff2$/, { error: expects('field-face') }),
    '/fonts/name.woff2, /fonts/name-italic.woff2',
    12,
  )
    .default([])
    .describe(
      'Files in public/ of a reading face of your own, the one with most letters first; docs/faces.md says how.',
    ),
  reportUrl: webAddress
    .or(empty)
    .default('')
    .describe('Where errors are reported, such as a form; else by mail to the publisher.'),
  newsletterUrl: webAddress
    .or(empty)
    .default('')
    .describe('Where new articles can be had by mail.'),
  embeds: list(
    text(250).regex(/^[a-z\d-]+(\.[a-z\d-]+)+$/, { error: expects('field-host') }),
    'youtube.com, tube.example.org',
    50,
  )
    .default([])
    .describe(
      'Hosts whose videos and posts articles show once a reader clicks; else links to them stay links.',
    ),
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
      email: text(200)
        .regex(/^[^@\s]+@[^@\s]+\.[^@\s]+$/, { error: expects('field-email') })
        .or(empty),
      phone: name.or(empty),
      responsible: name.or(empty),
    },
    shape('{ name, street, city, country, email, phone, responsible }'),
  ),
})

export type Configuration = z.infer<typeof configurationSchema>

function isTimeZone(value: string): boolean {
  try {
    return Boolean(new Intl.DateTimeFormat('en', { timeZone: value }))
  } catch {
    return false
  }
}
