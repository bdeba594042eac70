import { editionIn, originalOf, type Site } from '@/lib/content/site'
import { languageName } from '@/lib/i18n/format'
import { type IsoDate, newerSince } from '@/lib/model/dates'
import type { Disclosure } from '@/lib/model/disclosure'
import type { Locale } from '@/lib/model/locales'
import type { Post } from '@/lib/model/post'
import { postPath, provenancePath, verifyPath, versionsPath } from '@/lib/urls'
import { explanationOf, type Label, labelOf } from './label'
import { rosetteOf } from './rosette'
import { hasVersions } from './versions-page'

/** What was done by AI, and where it can be verified. */
export interface ArticleLabel {
  disclosure: Disclosure
  label: Label
  explanation: string
  original?: OriginalLabel
  provenance: string
  /** Where a reader verifies the review; absent where none is on record. */
  verify?: string
  /** Where its published versions stand; absent where none are kept. */
  versions?: string
  /** The drawing of its reading text, as SVG. */
  rosette: string
}

/** What a translation was made from, as its label names it. */
interface OriginalLabel {
  path: string
  locale: Locale
  /** The name of its language. */
  language: string
  disclosure: Pick<Disclosure, 'involvement' | 'level'>
  label: Label
  /** Since when it is newer than the translation; without a day where its author tells of none. */
  newerSince?: { day?: IsoDate }
}

/** The label of an article's version, in full. */
export function articleLabelOf(site: Site, post: Post): ArticleLabel {
  const { locale, slug, disclosure, file } = post
  const { t } = editionIn(site, locale)
  return {
    disclosure,
    label: labelOf(disclosure, t, locale),
    explanation: explanationOf(disclosure, t, locale),
    original: originalLabelOf(site, post),
    provenance: provenancePath(locale, slug),
    verify: site.reviews.has(file) ? verifyPath(locale, postPath(locale, slug)) : undefined,
    versions: hasVersions(site, post) ? versionsPath(locale, slug) : undefined,
    rosette: rosetteOf(site, post),
  }
}

/** What is true of the original is not said by its translation's label, so it stands in the open as well. */
function originalLabelOf(site: Site, post: Post): OriginalLabel | undefined {
  const original = originalOf(site, post)
  if (!original) return undefined
  const { locale, slug, disclosure } = original
  return {
    path: postPath(locale, slug),
    locale,
    language: languageName(locale, post.locale),
    disclosure: { involvement: disclosure.involvement, level: disclosure.level },
    label: labelOf(disclosure, editionIn(site, post.locale).t, post.locale),
    newerSince: newerSince(post, original),
  }
}
