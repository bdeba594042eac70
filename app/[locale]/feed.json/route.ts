import { feedResponse } from '@/lib/files/feed/respond'
import { locales } from '@/lib/model/locales'

export const dynamic = 'force-static'

export function generateStaticParams() {
  return locales.map((locale) => ({ locale }))
}

type Params = { params: Promise<{ locale: string }> }

export async function GET(_: Request, { params }: Params): Promise<Response> {
  return feedResponse(await params, 'json')
}
