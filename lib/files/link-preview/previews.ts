import { createHash } from 'node:crypto'
import sharp from 'sharp'
import { cached } from '@/lib/build/cache'
import { getPosts, getSite } from '@/lib/content/posts'
import { previewPath } from '@/lib/hosting/urls'
import { translatorFor } from '@/lib/i18n/messages'
import { type Locale, locales } from '@/lib/model/locales'
import type { Post } from '@/lib/model/post'
import { labelOf } from '@/lib/pages/label'
import { type PreviewContent, previewSize, previewSvg } from './picture'

/** A picture for link previews. */
export interface Preview {
  /** Its address holds the hash of all that it shows. */
  path: string
  width: number
  height: number
  /** What it shows, in words. */
  alt: string
  svg: string
}

/** The picture of an article, or of the site in a language. */
export async function previewOf(of: Post | Locale): Promise<Preview> {
  const content = typeof of === 'string' ? await siteContent(of) : await postContent(of)
  const svg = previewSvg(content)
  const hash = createHash('sha256').update(svg).digest('hex').slice(0, 16)
  const slug = typeof of === 'string' ? undefined : of.slug
  const alt = [content.title, content.label?.text, content.siteName].filter(Boolean).join(' – ')
  return { path: previewPath(content.locale, hash, slug), ...previewSize, alt, svg }
}

/** The pictures of all articles and of the site in every language. */
export async function allPreviews(): Promise<Preview[]> {
  return Promise.all([...locales, ...(await getPosts())].map(previewOf))
}

async function siteContent(locale: Locale): Promise<PreviewContent> {
  const { name, tagline } = await getSite()
  return { locale, siteName: name, title: tagline[locale] ?? name }
}

async function postContent({ locale, title, disclosure }: Post): Promise<PreviewContent> {
  const { name } = await getSite()
  const label =
    disclosure.use === 'unknown'
      ? undefined
      : { ...labelOf(disclosure, await translatorFor(locale), locale), mark: disclosure.use }
  return { locale, siteName: name, title, label }
}

/** The picture as PNG; an unchanged one comes from the last build, by the hash of what it shows. */
export async function previewPng({ svg }: Preview): Promise<Buffer> {
  const key = createHash('sha256').update(svg).digest('hex')
  return cached(`og/${key}.png`, () =>
    sharp(Buffer.from(svg)).png({ palette: true, effort: 8 }).toBuffer(),
  )
}
