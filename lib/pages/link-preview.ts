import { shortHashOf } from '@/lib/cache/fingerprint'
import { editionIn, readingOf, type Site } from '@/lib/content/site'
import { colors } from '@/lib/model/colors'
import type { Involvement } from '@/lib/model/disclosure'
import type { Locale } from '@/lib/model/locales'
import type { Post } from '@/lib/model/post'
import { readableAccent } from '@/lib/model/theme'
import { previewPath } from '@/lib/urls'
import { type Label, labelOf } from './label'

/** What the picture for link previews shows: all that its bytes depend on. */
export interface PreviewContent {
  locale: Locale
  siteName: string
  /** Of the site, `#rrggbb`. */
  accent: string
  title: string
  /** Absent where nothing is stated, and on the site's own picture. */
  label?: Label & { mark: Exclude<Involvement, 'unknown'> }
  /** Hash of the cover's bytes; the rosette is small beside it. */
  cover?: string
  /** Hash of the reading text, by whose rosette no two articles have the same picture. */
  rosette?: string
}

/** The picture for link previews as a page names it. */
export interface Preview {
  /** Its address holds the hash of all that it shows. */
  path: string
  type: 'image/png' | 'image/jpeg'
  /** Pixels. */
  width: number
  height: number
  /** What it shows, in words. */
  alt: string
}

/** Pixels, as https://developers.facebook.com/docs/sharing/webmasters/images/ asks for. */
export const previewSize = { width: 1200, height: 630 }

/** Raised where unchanged content would be drawn in another way, so that its address changes with it. */
const version = 4

/** The picture of an article. */
export function postPreview(site: Site, post: Post): { preview: Preview; content: PreviewContent } {
  const { locale, title, disclosure } = post
  const cover = post.cover && site.images.get(post.cover.path)?.hash
  const rosette = readingOf(site, post).hashes.sha256
  const { t } = editionIn(site, locale)
  const label =
    disclosure.involvement === 'unknown'
      ? undefined
      : { ...labelOf(disclosure, t, locale), mark: disclosure.involvement }
  return previewOf({ ...commonFacts(site), locale, title, label, cover, rosette }, post.slug)
}

/** The site's own picture in a language. */
export function sitePreview(
  site: Pick<Site, 'configuration'>,
  locale: Locale,
): { preview: Preview; content: PreviewContent } {
  const { name, tagline } = site.configuration
  return previewOf({ ...commonFacts(site), locale, title: tagline[locale] ?? name })
}

function commonFacts({ configuration: { name, accent } }: Pick<Site, 'configuration'>) {
  const [light] = accent ? readableAccent(accent) : colors.accent
  return { siteName: name, accent: light }
}

function previewOf(content: PreviewContent, slug?: string) {
  const hash = shortHashOf(JSON.stringify([version, content]))
  // Photographs would be large as PNG.
  const [ending, type] = content.cover
    ? (['jpg', 'image/jpeg'] as const)
    : (['png', 'image/png'] as const)
  const path = previewPath(content.locale, hash, ending, slug)
  const alt = [content.title, content.label?.text, content.siteName].filter(Boolean).join(' – ')
  return { preview: { path, type, ...previewSize, alt } satisfies Preview, content }
}
