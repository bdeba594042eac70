import { feedResponse } from '@/lib/feed/respond'
import { locales } from '@/lib/i18n/locales'

export const dynamic = 'force-static'

export function generateStaticParams() {
  return locales.map((locale) => ({ locale }))
}

type Params = { params: Promise<{ locale: string }> }

export async function GET(_: Request, { params }: Params): Promise<Response> {
  return feedResponse(await params, 'json')
}
