import { llmsOf } from '@/lib/files/llms'
import { isLocale, locales } from '@/lib/model/locales'

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
