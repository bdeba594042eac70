import { currentSitemap, sitemapXml } from '@/lib/files/sitemap'

export const dynamic = 'force-static'

export async function GET(): Promise<Response> {
  const { entries, siteUrl } = await currentSitemap()
  return new Response(sitemapXml(entries, siteUrl), { headers: { 'Content-Type': 'text/xml' } })
}
