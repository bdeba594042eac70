import type { MetadataRoute } from 'next'
import { getSite } from '@/lib/content/posts'
import { isPreview, productionUrl } from '@/lib/hosting/environment'
import { absolute, rootPath, sitemapPath } from '@/lib/hosting/urls'

export const dynamic = 'force-static'

/** `robots.txt` (RFC 9309): everything is open on the production site, nothing on a preview. */
export default async function robots(): Promise<MetadataRoute.Robots> {
  if (isPreview()) return { rules: { userAgent: '*', disallow: rootPath } }
  const { url } = await getSite()
  return {
    rules: { userAgent: '*', allow: rootPath },
    sitemap: absolute(productionUrl(url), sitemapPath()),
  }
}
