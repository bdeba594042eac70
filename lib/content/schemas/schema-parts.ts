import { z } from 'zod'
import { withoutInvisible } from '@/lib/markdown/check/invisible'
import { longestSlug } from '@/lib/model/slug'
import { expects } from '@/lib/problems/expects'
import { isWebAddress } from '@/lib/urls/web-address'
import { isAlias } from '../check/aliases'
import { slugPattern } from '../files/folder-name'
import { isCalendarDate } from '../files/probable-date'

// Each `error` names a message (`lib/problems/messages`); the check adds what was found and where. A length beyond which a
// text makes no sense in its place is an error, so that no later step needs to bear it.

export const text = (most: number) =>
  z
    .string({ error: expects('field-text') })
    .max(most, { error: expects('field-long') })
    .refine((value) => value.trim() !== '', { error: expects('field-empty') })
    // An escape in quotes could bring one in.
    .refine((value) => withoutInvisible(value) === value, { error: expects('field-control') })

/** A name of a person, an organisation or a thing. */
export const name = text(200)

/** A calendar date that exists, as YYYY-MM-DD. */
export const isoDate = z
  .string({ error: expects('field-date') })
  .refine(isCalendarDate, { error: expects('field-date') })
  .meta({ format: 'date' })

/** A date of which only the year, or year and month, may be known; YAML reads a bare year as a number. */
export const partialDate = z.union(
  [
    z.int().min(1000).max(9999).transform(String),
    z.string().refine((value) => isCalendarDate(`${value}-01-01`.slice(0, 10)), {
      error: expects('field-partial-date'),
    }),
  ],
  { error: expects('field-partial-date') },
)

export const slug = text(longestSlug).regex(slugPattern, { error: expects('field-slug') })

export const alias = text(500).refine(isAlias, { error: expects('field-alias') })

export const languageTag = text(35).refine(isLanguageTag, { error: expects('field-language-tag') })

export const webAddress = text(2000).refine(isWebAddress, { error: expects('field-address') })

/** Where people are met: a page, or a letter (https://www.rfc-editor.org/rfc/rfc6068). */
export const contactAddress = text(2000).refine(
  (value) => isWebAddress(value) || /^mailto:[^\s@?]+@[^\s@?]+$/.test(value),
  { error: expects('field-address') },
)

export const flag = z.boolean({ error: expects('field-flag') })

export const choice = <const Values extends readonly [string, ...string[]]>(values: Values) =>
  z.enum(values, { error: expects('field-choice') })

export const list = <Item extends z.ZodType>(item: Item, of: string, most: number) =>
  z
    .array(item, { error: expects('field-list', { of }) })
    .max(most, { error: expects('field-many') })

/** Names the parts of a record where something else stands in its place. */
export const shape = (parts: string) => ({ error: expects('field-record', { shape: parts }) })

/** What has yet to be filled in. */
export const empty = z.literal('', { error: expects('field-text') })

/** The name of a file. */
export const fileName = text(250)

export const perLocale = z.record(languageTag, text(300), shape('{ de: …, en: … }'))

/** Whether a value is a language tag in its usual spelling (https://www.rfc-editor.org/info/bcp47). */
export function isLanguageTag(value: unknown): value is string {
  try {
    return typeof value === 'string' && Intl.getCanonicalLocales(value)[0] === value
  } catch {
    return false
  }
}
