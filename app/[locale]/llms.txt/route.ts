import { isLocale, locales } from '@/lib/i18n/locales'
import { llmsOf } from '@/lib/llms'

export const dynamic = 'force-static'

export function generateStaticParams() {
  return locales.map((locale) => ({ locale }))
}

type Params = { params: Promise<{ locale: string }> }

/** What there is to read in a language, for programs. */
export async function GET(_: Request, { params }: Params): Promise<Response> {
  const { locale } = await params
  if (!isLocale(locale)) return new Response(null, { status: 404 })
  return new Response(await llmsOf(locale), {
    headers: { 'Content-Type': 'text/plain; charset=utf-8' },
  })
}
