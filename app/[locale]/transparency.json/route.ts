import { notFound } from 'next/navigation'
import { getPosts, getSite } from '@/lib/content/posts'
import { transparencyJson } from '@/lib/files/transparency-data'
import { productionUrl } from '@/lib/hosting/environment'
import { translatorFor } from '@/lib/i18n/messages'
import { isLocale, locales } from '@/lib/model/locales'

export const dynamic = 'force-static'

export function generateStaticParams() {
  return locales.map((locale) => ({ locale }))
}

export async function GET(_: Request, { params }: { params: Promise<{ locale: string }> }) {
  const { locale } = await params
  if (!isLocale(locale)) notFound()
  const siteUrl = productionUrl((await getSite()).url)
  const wording = { locale, t: await translatorFor(locale), siteUrl }
  return Response.json(transparencyJson(await getPosts(), wording))
}
