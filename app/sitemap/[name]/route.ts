import { orPlaceholder } from '@/lib/build/export'
import { currentSitemap, sitemapCount, sitemapPart } from '@/lib/files/sitemap'

export const dynamic = 'force-static'

type Params = { params: Promise<{ name: string }> }

/** The parts of a sitemap that is too long for one document. */
export async function generateStaticParams() {
  const count = sitemapCount((await currentSitemap()).entries)
  const parts = Array.from({ length: count > 1 ? count : 0 }, (_, index) => `${index + 1}.xml`)
  return orPlaceholder(parts).map((name) => ({ name }))
}

export async function GET(_: Request, { params }: Params): Promise<Response> {
  const { entries, siteUrl } = await currentSitemap()
  const part = Number.parseInt((await params).name, 10)
  if (Number.isNaN(part)) return new Response(null, { status: 404 })
  const xml = sitemapPart(entries, siteUrl, part)
  return new Response(xml, { headers: { 'Content-Type': 'text/xml' } })
}
