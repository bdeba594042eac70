import { orPlaceholder } from '@/lib/build/export'
import { feedPageNames, feedResponse, parseFeedName } from '@/lib/files/feed/respond'
import { locales } from '@/lib/model/locales'

export const dynamic = 'force-static'

/** The further pages of a feed. */
export async function generateStaticParams() {
  const lists = locales.map(async (locale) =>
    orPlaceholder(await feedPageNames(locale)).map((name) => ({ locale, name })),
  )
  return (await Promise.all(lists)).flat()
}

type Params = { params: Promise<{ locale: string; name: string }> }

export async function GET(_: Request, { params }: Params): Promise<Response> {
  const { locale, name } = await params
  const { page, format } = parseFeedName(name)
  return feedResponse({ locale, page }, format)
}
