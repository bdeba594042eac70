import type { Metadata } from 'next'
import { getSite } from '@/lib/content/posts'
import { tagsOf } from '@/lib/content/topics'
import { type Preview, previewOf } from '@/lib/files/link-preview/previews'
import { productionUrl } from '@/lib/hosting/environment'
import { absolute } from '@/lib/hosting/urls'
import { lastModified } from '@/lib/model/dates'
import { defaultLocale, isLocale, type Locale } from '@/lib/model/locales'
import type { Post } from '@/lib/model/post'

/** Open Graph (https://ogp.me) and the card that X reads; both name the picture with its size and its words. */
export async function linkPreview(
  { title, description, path }: { title: string; description: string; path: string },
  preview?: Preview,
): Promise<Pick<Metadata, 'openGraph' | 'twitter'>> {
  const [, segment = ''] = path.split('/')
  const locale = isLocale(segment) ? segment : defaultLocale
  const { name, url } = await getSite()
  const { path: address, width, height, alt } = preview ?? (await previewOf(locale))
  const image = { url: absolute(productionUrl(url), address), width, height, alt }
  return {
    openGraph: {
      type: 'website',
      siteName: name,
      title,
      description,
      url: absolute(productionUrl(url), path),
      locale: territoryOf(locale),
      images: [{ ...image, type: 'image/png' }],
    },
    twitter: { card: 'summary_large_image', title, description, images: [image] },
  }
}

/** Open Graph asks for `de_DE`: the language's most likely territory. */
function territoryOf(locale: Locale): string {
  const { language, region } = new Intl.Locale(locale).maximize()
  return `${language}_${region}`
}

/** What Open Graph says of an article (https://ogp.me/#type_article). */
export async function articleFacts(post: Post) {
  const tags = await tagsOf(post)
  return {
    type: 'article' as const,
    publishedTime: post.date,
    modifiedTime: lastModified(post),
    tags: tags.map(({ name }) => name),
  }
}
